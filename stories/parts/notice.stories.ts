import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { part } from './part-host.js';

export default { title: 'Parts/Notice' } satisfies Meta;

/** Good to know, with something that can be done about it. */
export const Usual: StoryObj = {
  render: () =>
    part(
      ({ own }) => html`
        <div class="notice">
          <p>${own.restored('21 november 2026')}</p>
          <button class="secondary" type="button">${own.wipe}</button>
        </div>
      `,
    ),
};

/** With a title, when there is more to read. */
export const WithTitle: StoryObj = {
  render: () =>
    part(
      ({ parts }) => html`
        <div class="notice info">
          <p class="notice-title">${parts.personalDataTitle}</p>
          <p>${parts.personalDataWhy}</p>
        </div>
      `,
    ),
};
