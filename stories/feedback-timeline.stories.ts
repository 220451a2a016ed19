import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MemoryAdapter, type MemoryOptions } from '@lus/adapter';
import type { FeedbackTimeline } from '@lus/elements';
import '@lus/elements/feedback-timeline/feedback-timeline.js';
import { carried } from '../tests/support/followed.js';
import { anOpenTopic } from '../tests/support/open-topic.js';
import { control, fill, pick, press, reads, wordsOf } from '../tests/support/page.js';
import { SAMPLE_CODE } from '../tests/support/samples.js';
import { aLog, aNote, type Step } from '../tests/support/trail.js';
import { theWholeLoop } from './loop.js';

export default { title: 'Widgets/Feedback timeline', component: 'lus-feedback-timeline' } satisfies Meta;

type Story = StoryObj<FeedbackTimeline>;

interface Setting {
  adapter?: () => MemoryAdapter | Promise<MemoryAdapter>;
  attributes?: Partial<Pick<FeedbackTimeline, 'display' | 'order' | 'entry'>>;
  /** Children for the slots. */
  children?: TemplateResult;
  walk?: (timeline: FeedbackTimeline) => Promise<unknown>;
}

const story = ({
  adapter = theWholeLoop,
  attributes: { display = 'page', order = 'newest', entry = 0 } = {},
  children,
  walk,
}: Setting = {}): Story => ({
  ...(walk && { tags: ['!autodocs'] }),
  loaders: [async () => ({ adapter: await adapter() })],
  render: (_, { loaded }) => html`
    <lus-feedback-timeline
      topic=${anOpenTopic().id}
      display=${display}
      order=${order}
      entry=${entry}
      page-url="https://www.voorbeeld.example/nieuws#lus-{id}"
      short-url="voorbeeld.nl/verhalen"
      .adapter=${loaded['adapter'] as MemoryAdapter}
      >${children}</lus-feedback-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector<FeedbackTimeline>('lus-feedback-timeline')!;
    await timeline.updateComplete;
    await walk?.(timeline);
  },
});

/** A server on which these things happened. */
const withNews = (steps: readonly Step[], options: Partial<MemoryOptions> = {}) =>
  new MemoryAdapter({ topics: [anOpenTopic()], log: aLog(new Date(), steps), ...options });

const look = async (timeline: FeedbackTimeline, code: string) => {
  await reads(timeline, 'Wat gebeurt er met mijn verhaal?');
  control(timeline, 'Wat gebeurt er met mijn verhaal?').click();
  await fill(timeline, 'Uw code', code);
  await press(timeline, 'Zoek mijn verhaal');
};

/** The whole loop: three rounds, what succeeded and what failed, newest first. */
export const Usual: Story = story();

/** A thousand entries: a part at a time, and only what is in sight is drawn. */
export const Many: Story = story({
  adapter: () =>
    withNews(
      Array.from({ length: 1000 }, (_, index) => [
        1000 - index,
        'collector',
        undefined,
        aNote({ title: `Avond ${index + 1} in het buurthuis` }),
      ]),
    ),
});

/** The loop has only just begun. */
export const Empty: Story = story({ adapter: () => withNews([]) });

/** The news is on its way. */
export const Waiting: Story = story({ adapter: () => withNews([], { delay: 'never' }) });

/** The server did not answer; what the page put inside stays in sight. */
export const Failed: Story = story({
  adapter: () => withNews([], { failure: 'unavailable' }),
  children: html`<p>U kunt ook bellen voor het nieuws: 088 000 00 00.</p>`,
});

/** No connection. */
export const Offline: Story = story({ adapter: () => withNews([], { failure: 'offline' }) });

/** On an English page; what people said stays in their own language. */
export const English: Story = {
  ...story(),
  decorators: [(inside) => html`<div lang="en">${inside()}</div>`],
};

/** On an Arabic page, which is read from right to left. */
export const Arabic: Story = {
  ...story(),
  decorators: [(inside) => html`<div lang="ar" dir="rtl">${inside()}</div>`],
};

/** In a column of 320 pixels. */
export const Narrow: Story = {
  ...story(),
  decorators: [(inside) => html`<div style="max-inline-size: 20rem">${inside()}</div>`],
};

/** From the beginning. */
export const OldestFirst: Story = story({ attributes: { order: 'oldest' } });

/** Only what the municipality answered and changed. */
export const OnePhase: Story = story({
  walk: async (timeline) => {
    await reads(timeline, 'Wat wilt u zien?');
    await pick(timeline, 'Wat wilt u zien?', 'Aanpassen');
    await expect(wordsOf(timeline)).toContain('De gemeente gaf antwoord: niet overgenomen');
  },
});

/** A part of the story at a time; focus goes on where one was. */
export const More: Story = story({
  walk: async (timeline) => {
    await reads(timeline, 'Toon meer berichten');
    await press(timeline, 'Toon meer berichten');
    await reads(timeline, '40 van');
  },
});

/** Reached by the address of one entry, and the council's own contact block. */
export const Opened: Story = story({
  attributes: { entry: 12 },
  children: html`<p slot="help">Vragen? Loop binnen bij de adviesraad, elke dinsdag.</p>`,
  walk: (timeline) => reads(timeline, 'Link naar dit bericht'),
});

/** Whoever holds a code sees which news is about their own story. */
export const Mine: Story = story({
  adapter: () => carried(),
  walk: async (timeline) => {
    await look(timeline, SAMPLE_CODE);
    await reads(timeline, 'ook over uw verhaal');
  },
});

/** What was typed cannot be a code. */
export const MineWrong: Story = story({
  walk: async (timeline) => {
    await look(timeline, '7K3M');
    await expect(wordsOf(timeline)).toContain('Een code heeft 16 letters en cijfers.');
  },
});

/** Nothing was told for too long, and the widget says so. */
export const Silent: Story = story({ adapter: () => withNews([[74, 'collector', undefined, aNote()]]) });

/** For a screen at a desk: one piece of news at a time, in large type. Turns by itself unless somebody reads. */
export const Counter: Story = story({ attributes: { display: 'counter' } });
