import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MemoryAdapter } from '@lus/adapter';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/feedback-timeline/feedback-timeline.js';
import '@lus/elements/follow-up/follow-up.js';
import '@lus/elements/provider/provider.js';
import { carried, untilChanged } from '../../tests/support/followed.js';
import { anOpenTopic } from '../../tests/support/open-topic.js';
import { fill, press, reads } from '../../tests/support/page.js';
import { SAMPLE_CODE } from '../../tests/support/samples.js';
import './patterns.css';

export default { title: 'Patterns/Closing the loop' } satisfies Meta;

/** What happened for everybody, and beside it what became of one's own story. */
export const Page: StoryObj = {
  loaders: [async () => ({ adapter: await carried(untilChanged(40)) })],
  render: (_, { loaded }) => html`
    <lus-provider class="host-page" .adapter=${loaded['adapter'] as MemoryAdapter}>
      <h2 lang="nl">Wat deden we met uw verhalen?</h2>
      <lus-follow-up heading-level="3"></lus-follow-up>
      <lus-feedback-timeline topic=${anOpenTopic().id} heading-level="3"></lus-feedback-timeline>
    </lus-provider>
  `,
};

/** Something changed, and there was time to notice: is it better? */
export const IsItBetter: StoryObj = {
  ...Page,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector<FollowUp>('lus-follow-up')!;
    await fill(widget, 'Uw code', SAMPLE_CODE);
    await press(widget, 'Bekijk mijn verhaal');
    await reads(widget, 'Is het beter?');
  },
};
