import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MemoryAdapter } from '@lus/adapter';
import type { InfluenceTracker } from '@lus/elements';
import '@lus/elements/influence-tracker/influence-tracker.js';
import { anOpenTopic } from '../../tests/support/open-topic.js';
import { reads } from '../../tests/support/page.js';
import { theWholeLoop } from '../loop.js';
import './patterns.css';

export default { title: 'Patterns/Feedback when you cannot do it' } satisfies Meta;

/** Not adopted: the reason in full, what is possible instead, and who is next. */
export const Page: StoryObj = {
  loaders: [async () => ({ adapter: await theWholeLoop() })],
  render: (_, { loaded }) => html`
    <div class="host-page">
      <h2 lang="nl">Dit konden we niet doen</h2>
      <lus-influence-tracker
        topic=${anOpenTopic().id}
        signal="steeds-een-ander-gezicht"
        heading-level="3"
        .adapter=${loaded['adapter'] as MemoryAdapter}
      ></lus-influence-tracker>
    </div>
  `,
  play: ({ canvasElement }) =>
    reads(canvasElement.querySelector<InfluenceTracker>('lus-influence-tracker')!, 'Wat wel kan'),
};
