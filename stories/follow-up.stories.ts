import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MemoryAdapter } from '@lus/adapter';
import type { FollowUp as Status } from '@lus/contract';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/follow-up/follow-up.js';
import { anOpenTopic } from '../tests/support/open-topic.js';
import { fill, headingOf, press, reads, wordsOf } from '../tests/support/page.js';
import { anExperience, SAMPLE_CODE } from '../tests/support/samples.js';

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

const show = (adapter: MemoryAdapter = new WithOneExperience(), children?: TemplateResult) =>
  html`<lus-follow-up exit-url="https://www.nu.nl/" .adapter=${adapter}>${children}</lus-follow-up>`;

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
const reached = (walk: (widget: FollowUp) => Promise<unknown>, adapter?: () => MemoryAdapter): Story => ({
  tags: ['!autodocs'],
  render: () => show(adapter?.()),
  play: async ({ canvasElement }) => {
    await walk(canvasElement.querySelector<FollowUp>('lus-follow-up')!);
  },
});

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

/** What became of the story. A code is read as people type it. */
export const StatusPage: Story = {
  ...reached(async (widget) => {
    await look(widget, ' 7k3m 9qxa-2bdf h5tw ');
    await reads(widget, 'Uw verhaal is binnen');
  }),
  name: 'Status',
};

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

/** The server did not answer; nothing is lost. */
export const Failed: Story = reached(
  async (widget) => {
    await look(widget);
    await reads(widget, 'Dat ligt niet aan u');
  },
  () => new MemoryAdapter({ topics: [anOpenTopic()], failure: 'unavailable' }),
);

/** Looking for the story. */
export const Waiting: Story = reached(
  async (widget) => {
    await look(widget);
    await reads(widget, 'We zoeken uw verhaal');
  },
  () => new NeverAnswers({ topics: [anOpenTopic()] }),
);

/** On an English page. */
export const English: Story = { render: () => html`<div lang="en">${show()}</div>` };
