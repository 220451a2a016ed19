import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MemoryAdapter } from '@lus/adapter';
import '@lus/elements/experience-form/experience-form.js';
import '@lus/elements/follow-up/follow-up.js';
import type { Provider } from '@lus/elements';
import '@lus/elements/provider/provider.js';
import { anOpenTopic } from '../tests/support/open-topic.js';

export default { title: 'Widgets/Provider', component: 'lus-provider' } satisfies Meta;

/** Two widgets that share one data source, which the page names once. It has no look of its own. */
export const Usual: StoryObj<Provider> = {
  render: () => html`
    <lus-provider .adapter=${new MemoryAdapter({ topics: [anOpenTopic()] })}>
      <lus-experience-form topic=${anOpenTopic().id}></lus-experience-form>
      <lus-follow-up></lus-follow-up>
    </lus-provider>
  `,
};
