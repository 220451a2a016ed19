import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MemoryAdapter } from '@lus/adapter';
import type { FollowUp as Status } from '@lus/contract';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/follow-up/follow-up.js';
import { anOpenTopic } from '../tests/support/open-topic.js';
import { carried, SIGNAL, untilChanged } from '../tests/support/followed.js';
import { choose, fill, headingOf, press, reads, wordsOf } from '../tests/support/page.js';
import { anExperience, SAMPLE_CODE, SAMPLE_HASH } from '../tests/support/samples.js';
import { aBeginning, aBundle, aCheck, anAdvice, aRecognition } from '../tests/support/trail.js';

export default { title: 'Widgets/Follow-up', component: 'lus-follow-up' } satisfies Meta;

type Story = StoryObj<FollowUp>;

/** A server that already has one experience, received on 22 November 2026. */
class WithOneExperience extends MemoryAdapter {
  constructor() {
    const topic = anOpenTopic();
    super({ topics: [topic], now: () => new Date('2026-11-22T12:00:00+01:00') });
    void this.sendExperience(topic.id, anExperience(), 'key-of-the-sample');
  }
}

class NeverAnswers extends MemoryAdapter {
  override followUp(): Promise<Status> {
    return new Promise(() => undefined);
  }
}

const show = (adapter: MemoryAdapter = new WithOneExperience(), children?: TemplateResult) => html`
  <lus-follow-up
    exit-url="https://www.nu.nl/"
    page-url="https://www.voorbeeld.example/volgen?signaal={id}"
    .adapter=${adapter}
  >
    ${children}
  </lus-follow-up>
`;

const look = async (widget: FollowUp, code = SAMPLE_CODE) => {
  await fill(widget, 'Uw code', code);
  await press(widget, 'Bekijk mijn verhaal');
};

/** Somebody found their story and wants it back. */
async function takeBack(widget: FollowUp): Promise<void> {
  await look(widget);
  await reads(widget, 'Verhaal terugnemen');
  await press(widget, 'Verhaal terugnemen');
}

/** A page that is reached by pressing the real buttons. */
const reached = (
  walk: (widget: FollowUp) => Promise<unknown>,
  adapter?: () => MemoryAdapter | Promise<MemoryAdapter>,
): Story => ({
  tags: ['!autodocs'],
  loaders: [async () => ({ adapter: await adapter?.() })],
  render: (_, { loaded }) => show(loaded['adapter'] as MemoryAdapter | undefined),
  play: async ({ canvasElement }) => {
    await walk(canvasElement.querySelector<FollowUp>('lus-follow-up')!);
  },
});

/** Somebody finds their story in a signal. */
const inSignal = (
  adapter: () => Promise<MemoryAdapter>,
  walk: (widget: FollowUp) => Promise<unknown> = () => Promise.resolve(),
): Story =>
  reached(async (widget) => {
    await look(widget);
    await reads(widget, 'De raad gebruikt uw verhaal');
    await walk(widget);
  }, adapter);

const NO = 'Nee, bij mij was het anders';
const NOTE = 'Wilt u er iets bij zeggen?';
const SEND = 'Verstuur uw antwoord: Herkent u dit?';
const QUOTES = ['Pas later hoorde ik dat iemand gratis met ons mee had gekund.'];

/** What became of a story: the council put it in a signal, the municipality answered, and something changed. */
export const Usual: Story = {
  ...inSignal(() => carried(untilChanged(40), { quotes: QUOTES })),
  tags: [],
  // Without its play function a page of docs would show the question for the code and nothing else.
  parameters: { docs: { story: { autoplay: true } } },
};

/** One story in five signals. */
export const Many: Story = inSignal(async () => {
  const adapter = await carried(untilChanged(40), { quotes: QUOTES });
  const titles = [
    'Wachten op antwoord',
    'Steeds een ander',
    'Brieven vol moeilijke woorden',
    'Bellen kan niet',
  ];
  for (const [index, title] of titles.entries()) {
    const event = aBundle({ title, ourWords: `${title}. Dat maakten wij allemaal mee.` });
    adapter.record({ topicId: anOpenTopic().id, signalId: `nog-een-${index}`, role: 'translator', event }, [
      SAMPLE_HASH,
    ]);
  }
  return adapter;
});

/** The story is in, and nothing happened with it yet. A code is read as people type it. */
export const Empty: Story = reached(async (widget) => {
  await look(widget, ' 7k3m 9qxa-2bdf h5tw ');
  await reads(widget, 'Uw verhaal is binnen');
});

/** Looking for the story. */
export const Waiting: Story = reached(
  async (widget) => {
    await look(widget);
    await reads(widget, 'We zoeken uw verhaal');
  },
  () => new NeverAnswers({ topics: [anOpenTopic()] }),
);

/** The server did not answer; nothing is lost. */
export const Failed: Story = reached(
  async (widget) => {
    await look(widget);
    await reads(widget, 'Dat ligt niet aan u');
  },
  () => new MemoryAdapter({ topics: [anOpenTopic()], failure: 'unavailable' }),
);

/** Without internet. */
export const Offline: Story = reached(
  async (widget) => {
    await look(widget);
    await reads(widget, 'We zijn nu niet te bereiken');
  },
  () => new MemoryAdapter({ topics: [anOpenTopic()], failure: 'offline' }),
);

/** On an English page. */
export const English: Story = { render: () => html`<div lang="en">${show()}</div>` };

/** On an Arabic page, which is read from right to left. */
export const Arabic: Story = { render: () => html`<div lang="ar" dir="rtl">${show()}</div>` };

/** In a column of 320 pixels. */
export const Narrow: Story = {
  ...Usual,
  decorators: [(inside) => html`<div style="max-inline-size: 20rem">${inside()}</div>`],
};

/** Where everybody begins: the code is all there is to know. */
export const Code: Story = {
  render: () =>
    show(
      undefined,
      html`<p slot="help">Code kwijt? Wij kunnen hem niet opzoeken. Bel gerust: 088 000 00 00.</p>`,
    ),
};

/** What was typed cannot be a code. */
export const CodeWrong: Story = reached(async (widget) => {
  await look(widget, '7K3M');
  await expect(wordsOf(widget)).toContain('Een code heeft 16 letters en cijfers.');
});

/** A code that nothing is known about: never given, taken back, or past its date. */
export const Unknown: Story = reached(async (widget) => {
  await look(widget, '0000000000000000');
  await reads(widget, 'We vinden geen verhaal bij deze code');
});

/** The council put the story together with others, and asks whether its teller recognises what came of it. */
export const Recognise: Story = inSignal(() => carried([], { quotes: QUOTES }));

/** Sent without a choice. */
export const AnswerMissing: Story = inSignal(carried, async (widget) => {
  await press(widget, SEND);
  await expect(wordsOf(widget)).toContain('Kies een antwoord.');
});

/** What is added is read by the council; personal data in it is pointed out. */
export const NoteWithPersonalData: Story = inSignal(carried, async (widget) => {
  await choose(widget, NO);
  await fill(widget, NOTE, 'Ik werd gebeld. Mail mij op jan@voorbeeld.nl');
  await reads(widget, 'Dit is een e-mailadres');
});

/** An answer counts once, and can always be changed. */
export const Answered: Story = inSignal(carried, async (widget) => {
  await choose(widget, NO);
  await fill(widget, NOTE, 'Ik werd gebeld. Toen hoorde ik het wel.');
  await press(widget, SEND);
  await reads(widget, 'Uw antwoord:');
});

/** The answer that was given is where changing it begins. */
export const AnswerChanged: Story = inSignal(carried, async (widget) => {
  await choose(widget, NO);
  await press(widget, SEND);
  await reads(widget, 'Verander uw antwoord');
  await press(widget, 'Verander uw antwoord');
  await reads(widget, 'Laat uw antwoord zo');
});

/** The answer did not arrive; what was chosen and typed is still there. */
export const AnswerFailed: Story = inSignal(carried, async (widget) => {
  await choose(widget, NO);
  await fill(widget, NOTE, 'Ik werd gebeld. Toen hoorde ik het wel.');
  (widget.adapter as MemoryAdapter).fail('offline');
  await press(widget, SEND);
  await reads(widget, 'Uw antwoord is nog niet verstuurd');
});

/** The municipality promised an answer for a day that has passed. */
export const AdviceOverdue: Story = inSignal(() =>
  carried([
    [60, 'guardian', SIGNAL, aRecognition()],
    [54, 'translator', SIGNAL, anAdvice()],
  ]),
);

/** Something changed, but it is too early to ask whether it is better. */
export const BetterLater: Story = inSignal(() => carried(untilChanged(3)));

/** People had time to notice, and somebody says that it is not better. That begins the next round. */
export const Better: Story = inSignal(
  () => carried(untilChanged(40)),
  async (widget) => {
    await choose(widget, 'Het is niet beter');
    await press(widget, 'Verstuur uw antwoord: Is het beter?');
    await reads(widget, 'Uw antwoord:');
  },
);

/** It was not better, so the next round runs. */
export const NextRound: Story = inSignal(() =>
  carried([...untilChanged(90), [40, 'collector', SIGNAL, aCheck({ result: 'not', better: null, not: 10 })]]),
);

/** The stories were put side by side, and this one was not used. It is told so. */
export const NotUsed: Story = reached(async (widget) => {
  const adapter = widget.adapter as MemoryAdapter;
  adapter.record({ topicId: anOpenTopic().id, role: 'guardian', event: aBeginning('adapt') });
  await look(widget);
  await reads(widget, 'De raad heeft het nog niet gebruikt');
});

/** Taking a story back is asked twice. */
export const Sure: Story = reached(async (widget) => {
  await takeBack(widget);
  await expect(headingOf(widget)).toBe('Weet u het zeker?');
});

/** Really gone. */
export const Withdrawn: Story = reached(async (widget) => {
  await takeBack(widget);
  await press(widget, 'Ja, wis mijn verhaal');
  await reads(widget, 'Uw verhaal is gewist');
  await expect((widget.adapter as MemoryAdapter).sent).toHaveLength(0);
});
