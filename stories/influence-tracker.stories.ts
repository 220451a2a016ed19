import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MemoryAdapter } from '@lus/adapter';
import type { InfluenceTracker } from '@lus/elements';
import '@lus/elements/influence-tracker/influence-tracker.js';
import { anOpenTopic } from '../tests/support/open-topic.js';
import { pick, press, reads, root, wordsOf } from '../tests/support/page.js';
import { aBundle, aLog, anAdvice, aRecognition, type Step } from '../tests/support/trail.js';
import { theWholeLoop } from './loop.js';

export default { title: 'Widgets/Influence tracker', component: 'lus-influence-tracker' } satisfies Meta;

type Story = StoryObj<InfluenceTracker>;

interface Setting {
  adapter?: () => MemoryAdapter | Promise<MemoryAdapter>;
  attributes?: Partial<Pick<InfluenceTracker, 'signal' | 'look' | 'headingLevel'>>;
  /** Children for the slots. */
  children?: TemplateResult;
  /** Around the widget. */
  around?: (widget: TemplateResult) => TemplateResult;
  /** Reaches a state by pressing the real buttons. */
  walk?: (tracker: InfluenceTracker) => Promise<unknown>;
}

const { id: topic } = anOpenTopic();

const story = ({
  adapter = theWholeLoop,
  attributes = {},
  children,
  around = (widget) => widget,
  walk,
}: Setting = {}): Story => ({
  args: { headingLevel: 2, look: 'list', signal: '', ...attributes },
  loaders: [async () => ({ adapter: await adapter() })],
  render: ({ headingLevel, look, signal }, { loaded }) =>
    around(html`
      <lus-influence-tracker
        topic=${topic}
        heading-level=${headingLevel}
        look=${look}
        signal=${signal || nothing}
        page-url="https://www.voorbeeld.example/volgen?signaal={id}"
        .adapter=${loaded['adapter'] as MemoryAdapter}
        >${children}</lus-influence-tracker
      >
    `),
  ...(walk && {
    tags: ['!autodocs'],
    play: async ({ canvasElement }) => {
      await walk(canvasElement.querySelector<InfluenceTracker>('lus-influence-tracker')!);
    },
  }),
});

/** So many signals that wait for an answer. */
const waiting = (count: number): Step[] =>
  Array.from({ length: count }, (_, index) => `signaal-${index + 1}`).flatMap((id, index): Step[] => [
    [50, 'translator', id, aBundle({ title: `Wachten op antwoord ${index + 1}` })],
    [50, 'guardian', id, aRecognition()],
    [50, 'translator', id, anAdvice()],
  ]);

/** What a reader sees on an ordinary day: everything that can happen to a signal, once. */
export const Usual: Story = story();

/** A thousand signals, a portion at a time. */
export const Many: Story = story({
  adapter: () => new MemoryAdapter({ topics: [anOpenTopic()], log: aLog(new Date(), waiting(1000)) }),
  walk: async (tracker) => {
    await reads(tracker, 'Toon nog 20 signalen');
    await press(tracker, 'Toon nog 20 signalen');
    await expect(root(tracker).querySelectorAll('article')).toHaveLength(40);
  },
});

/** Nothing was bundled yet; the page brings its own words about help. */
export const Empty: Story = story({
  adapter: () => theWholeLoop({ log: [] }),
  children: html`<p slot="help">Hulp nodig? Bel het Wmo-loket: 088 000 00 00.</p>`,
});

/** The signals are still on their way. */
export const Waiting: Story = story({ adapter: () => theWholeLoop({ delay: 'never' }) });

/** They could not be fetched; what the page put inside stays in sight. */
export const Failed: Story = story({
  adapter: () => theWholeLoop({ failure: 'unavailable' }),
  children: html`<p>Bel ons voor de cijfers op papier: 088 000 00 00.</p>`,
});

/** The reader has no connection. */
export const Offline: Story = story({ adapter: () => theWholeLoop({ failure: 'offline' }) });

/** On an English page: our words in English, those of the topic as they were said. */
export const English: Story = story({ around: (widget) => html`<div lang="en">${widget}</div>` });

/** On an Arabic page, which is read from right to left. */
export const Arabic: Story = story({ around: (widget) => html`<div lang="ar" dir="rtl">${widget}</div>` });

/** In a column of 320 pixels. */
export const Narrow: Story = story({
  around: (widget) => html`<div style="max-inline-size: 20rem">${widget}</div>`,
});

/** The page names a signal: it is open. Two rounds, and better in the end. */
export const OneSignal: Story = story({
  attributes: { signal: 'iemand-die-naast-u-staat' },
  walk: (tracker) => reads(tracker, 'Wat we leerden'),
});

/** Not adopted: the reason in full, and what is possible instead. */
export const NotAdopted: Story = story({
  attributes: { signal: 'steeds-een-ander-gezicht' },
  walk: async (tracker) => {
    await reads(tracker, 'Waarom niet: Er is geen geld voor');
    await expect(wordsOf(tracker)).toContain('Wat wel kan');
  },
});

/** The words of a teller were taken back, those of the council put right. */
export const CorrectedWords: Story = story({
  attributes: { signal: 'hulp-in-uw-eigen-taal' },
  adapter: () => theWholeLoop({ quotes: [] }),
  walk: async (tracker) => {
    await reads(tracker, 'Verbeterd op');
    await expect(wordsOf(tracker)).toContain('Deze woorden zijn teruggenomen.');
  },
});

/** The same signals as a table; every head puts them in order. */
export const TableView: Story = { ...story({ attributes: { look: 'table' } }), name: 'Table' };

/** In another order. */
export const TableSorted: Story = story({
  attributes: { look: 'table' },
  walk: async (tracker) => {
    await reads(tracker, 'Afspraak');
    await press(tracker, 'Afspraak');
    await expect(root(tracker).querySelector('[aria-sort="ascending"]')).toHaveTextContent('Afspraak');
  },
});

/** Only what the municipality adopted in part. */
export const Filtered: Story = story({
  walk: async (tracker) => {
    await reads(tracker, '8 signalen');
    await pick(tracker, 'Antwoord', 'Voor een deel overgenomen');
    await expect(wordsOf(tracker)).toContain('2 van 8 signalen');
  },
});

/** Nothing fits what was chosen. */
export const NothingFits: Story = story({
  walk: async (tracker) => {
    await reads(tracker, '8 signalen');
    await pick(tracker, 'Antwoord', 'Niet overgenomen');
    await pick(tracker, 'Waar het is', 'Wacht nog');
    await reads(tracker, 'Geen signaal past hierbij.');
  },
});

/** The browser checked the whole log. */
export const HistoryIntact: Story = story({
  walk: async (tracker) => {
    await reads(tracker, 'Klopt dit nog?');
    await press(tracker, 'Kijk het na');
    await reads(tracker, 'Ja, alles klopt');
  },
});

/** A server on which somebody changed what was recorded. */
async function rewritten(): Promise<MemoryAdapter> {
  const adapter = await theWholeLoop();
  const log = await adapter.listEvents(topic);
  const items = log.items.map((line) => ({ ...line, at: line.at.replace('2016', '2017') }));
  return Object.assign(adapter, { listEvents: () => Promise.resolve({ ...log, items }) });
}

/** Somebody changed the log: the first line that does not hold is named. */
export const HistoryBroken: Story = story({
  adapter: rewritten,
  walk: async (tracker) => {
    await reads(tracker, 'Klopt dit nog?');
    await press(tracker, 'Kijk het na');
    await reads(tracker, 'Nee, dit klopt niet');
  },
});
