import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MemoryAdapter } from '@lus/adapter';
import type { Receipt, Topic } from '@lus/contract';
import type { ExperienceForm } from '@lus/elements';
import '@lus/elements/experience-form/experience-form.js';
import { DraftStore } from '@lus/elements/experience-form/draft-store.js';
import { anOpenTopic } from '../tests/support/open-topic.js';
import { choose, field, fill, headingOf, press, reads, root, wordsOf } from '../tests/support/page.js';
import { aQuestion, anExperience } from '../tests/support/samples.js';
import { answerAll, begin, formIn, goTo } from './experience-form.walk.js';
import { everyKindOfQuestion } from './questions.js';

export default { title: 'Widgets/Experience form', component: 'lus-experience-form' } satisfies Meta;

type Story = StoryObj<ExperienceForm>;

interface Setting {
  topic?: Partial<Topic>;
  adapter?: () => MemoryAdapter;
  layout?: ExperienceForm['layout'];
  headingLevel?: number;
  exitUrl?: string;
  /** Children for the slots. */
  children?: TemplateResult;
}

function show({
  topic,
  adapter,
  layout = 'steps',
  headingLevel = 2,
  exitUrl,
  children,
}: Setting = {}): TemplateResult {
  const shown = anOpenTopic(topic);
  return html`
    <lus-experience-form
      topic=${shown.id}
      layout=${layout}
      heading-level=${headingLevel}
      exit-url=${exitUrl || nothing}
      .adapter=${adapter?.() ?? new MemoryAdapter({ topics: [shown] })}
      >${children}</lus-experience-form
    >
  `;
}

/** A step that is reached by pressing the real buttons. */
const reached = (walk: (form: ExperienceForm) => Promise<unknown>, setting?: Setting): Story => ({
  tags: ['!autodocs'],
  render: () => show(setting),
  play: async ({ canvasElement }) => {
    await walk(formIn(canvasElement));
  },
});

const state = (setting?: Setting): Story => ({ render: () => show(setting) });

/** What a reader sees on an ordinary day. */
export const Usual: Story = {
  args: { layout: 'steps', headingLevel: 2, exitUrl: '' },
  render: ({ layout, headingLevel, exitUrl }) => show({ layout, headingLevel, exitUrl }),
};

/** Twelve questions of the topic's own, of every kind. */
export const Many: Story = state({ layout: 'single', topic: { questions: everyKindOfQuestion } });

/** The page names a topic that is not there, and brings its own words about help. */
export const Empty: Story = state({
  adapter: () => new MemoryAdapter({ topics: [] }),
  children: html`<p slot="help">Hulp nodig? Bel het Wmo-loket: 088 000 00 00.</p>`,
});

/** The topic is still on its way. */
export const Waiting: Story = state({
  adapter: () => new MemoryAdapter({ topics: [], delay: 'never' }),
});

/** The topic could not be fetched; trying again works. */
export const Failed: Story = {
  ...reached(
    async (form) => {
      await reads(form, 'Dat ligt niet aan u');
    },
    { adapter: () => new MemoryAdapter({ topics: [anOpenTopic()], failure: 'unavailable' }) },
  ),
  tags: [],
};

/** The reader has no connection. */
export const Offline: Story = state({
  adapter: () => new MemoryAdapter({ topics: [anOpenTopic()], failure: 'offline' }),
});

/** On an English page: our words in English, those of the topic as the council wrote them. */
export const English: Story = { render: () => html`<div lang="en">${show()}</div>` };

/** On an Arabic page, which is read from right to left. */
export const Arabic: Story = {
  render: () => html`<div lang="ar" dir="rtl">${show({ exitUrl: 'https://www.example.org/' })}</div>`,
};

/** In a column of 320 pixels. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-inline-size: 20rem">${show({ exitUrl: 'https://www.example.org/' })}</div>`,
};

/** What there is to know before the first question, with words of the host page and a quick exit. */
export const Before: Story = state({
  exitUrl: 'https://www.example.org/',
  children: html`<p slot="intro">Praat u liever? Bel ons gerust: 088 000 00 00.</p>`,
});

/** The open question comes first, before any category. */
export const TellStory: Story = { ...reached(begin), name: 'Story' };

/** Going on without a story: the summary takes focus, and the field says what to do. */
export const StoryWithFaults: Story = reached(async (form) => {
  await begin(form);
  await press(form, 'Verder');
  await expect(root(form).activeElement).toHaveAttribute('part', 'error-summary');
});

/** Characters are counted only when there are few left. */
export const StoryNearLimit: Story = reached(async (form) => {
  await begin(form);
  await fill(form, 'Wat hebt u meegemaakt?', anExperience().story.repeat(50).slice(0, 7990));
  await expect(wordsOf(form)).toContain('U kunt nog 10 tekens typen');
});

/** A hint about personal data, in words, that never blocks. */
export const PersonalData: Story = reached(async (form) => {
  await begin(form);
  await fill(form, 'Wat hebt u meegemaakt?', 'Ik mailde naar jan@voorbeeld.nl en kreeg geen antwoord.');
  await reads(form, 'een e-mailadres');
});

/** Five faces with words, and room for a sentence. */
export const Impact: Story = reached(async (form) => {
  await goTo(form, 'Wat deed dit met u?');
  await choose(form, 'Vervelend');
});

/** What went well, and what should be different. */
export const Wishes: Story = reached((form) => goTo(form, 'Wat ging goed, en wat moet anders?'));

/** A question of the topic's own. */
export const OwnQuestion: Story = reached(
  async (form) => {
    await goTo(form, 'Wist u dat');
    await choose(form, 'Dat weet ik niet meer');
  },
  { topic: { questions: [aQuestion()] } },
);

/** Who tells, and who typed. */
export const Teller: Story = reached((form) => goTo(form, 'Wie vertelt dit verhaal?'));

/** May the words be shown? No choice means no. */
export const Consent: Story = reached((form) => goTo(form, 'Mogen we uw woorden laten zien?'));

/** Contact is optional, kept apart, and not linked to the story. */
export const Contact: Story = reached((form) => goTo(form, 'Wilt u meedenken of meedoen?'));

/** Who wants to take part has to be reachable. */
export const ContactWithFault: Story = reached(async (form) => {
  await goTo(form, 'Wilt u meedenken of meedoen?');
  await choose(form, 'Ik wil meedoen');
  await press(form, 'Verder');
  await expect(wordsOf(form)).toContain('Vul een e-mailadres of telefoonnummer in.');
});

/** Every answer once more, each with a way back. */
export const Check: Story = reached(async (form) => {
  await answerAll(form);
  await expect(headingOf(form)).toBe('Kloppen uw antwoorden?');
});

class NeverSends extends MemoryAdapter {
  override sendExperience(): Promise<Receipt> {
    return new Promise(() => undefined);
  }
}

/** On its way to the server. */
export const Sending: Story = reached(
  async (form) => {
    await answerAll(form);
    await press(form, 'Versturen');
    await reads(form, 'We versturen uw verhaal');
  },
  { adapter: () => new NeverSends({ topics: [anOpenTopic()] }) },
);

/** It did not arrive: every word is still there, and trying again sends nothing twice. */
export const SendFailed: Story = reached(async (form) => {
  await answerAll(form);
  (form.adapter as MemoryAdapter).fail('offline');
  await press(form, 'Versturen');
  await reads(form, 'nog niet verstuurd');
  await expect(wordsOf(form)).toContain(anExperience().story);
});

/** It arrived: the code, what happens next and when, and how to take it back. */
export const Sent: Story = reached(
  async (form) => {
    await answerAll(form);
    await press(form, 'Versturen');
    await reads(form, 'Uw verhaal is binnen');
    await expect((form.adapter as MemoryAdapter).sent).toHaveLength(1);
  },
  { children: html`<p slot="thanks">De koffie staat klaar in het buurthuis, elke dinsdag om tien uur.</p>` },
);

/** Everything on one page, for short topics. */
export const SinglePage: Story = state({ layout: 'single' });

/** The time for telling is over. */
export const Closed: Story = state({ topic: { period: { from: '2020-01-01', until: '2020-12-31' } } });

const RESTORED = 'bewaarde-tekst';

/** A text that was kept on this device is back, and can be wiped. */
export const Restored: Story = {
  ...reached(
    async (form) => {
      await reads(form, 'staat er weer');
      await press(form, 'Beginnen');
      await expect(field(form, 'Wat hebt u meegemaakt?')).toHaveValue(anExperience().story);
      await press(form, 'Terug');
    },
    { topic: { id: RESTORED } },
  ),
  beforeEach: () => {
    const store = new DraftStore(RESTORED);
    store.write({ savedAt: Date.now(), answers: { story: anExperience().story }, attempts: [] });
    return () => store.clear();
  },
};
