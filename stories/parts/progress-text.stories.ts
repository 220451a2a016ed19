import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderLemniscate } from '@lus/elements/parts/lemniscate.js';
import { renderBusy, renderProgressText } from '@lus/elements/parts/progress-text.js';
import { part } from './part-host.js';

export default { title: 'Parts/Progress text', tags: ['!autodocs'] } satisfies Meta;

/** How far, beside the drawing of it. */
export const Usual: StoryObj = {
  render: () =>
    part(
      ({ own }) =>
        html`<div class="progress hint">${renderLemniscate(0.4)} ${renderProgressText(own.step(2, 5))}</div>`,
    ),
};

/** How many, under a list. It is said when it changes. */
export const Count: StoryObj = {
  render: () =>
    part(() => html`<p class="hint" role="status">${renderProgressText('20 van 46 berichten')}</p>`),
};

/** While data is on its way. It keeps the height of what comes, so that nothing shifts. */
export const Waiting: StoryObj = { render: () => part(({ parts }) => renderBusy(parts.waiting)) };

/** In a narrow column the words go under the drawing. */
export const LongText: StoryObj = {
  render: () =>
    part(
      () =>
        html`<div class="progress hint" style="max-inline-size: 14rem">
          ${renderLemniscate(0.9)} ${renderProgressText('Stap 9 van 10: bijna klaar')}
        </div>`,
    ),
};
