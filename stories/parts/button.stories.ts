import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { part } from './part-host.js';

export default { title: 'Parts/Button', tags: ['!autodocs'] } satisfies Meta;

const button = (look: string, words: string) =>
  part(() => html`<button class=${look} type="button">${words}</button>`);

/** What most people want next. One on a page. */
export const Primary: StoryObj = { render: () => button('primary', 'Verder') };

/** Another thing that can be done. */
export const Secondary: StoryObj = { render: () => button('secondary', 'Print de code') };

/** Looks like a link, for what should not draw the eye. */
export const Quiet: StoryObj = { render: () => button('quiet', 'Terug') };

/** Several beside each other, or under each other where there is no room. */
export const Together: StoryObj = {
  render: () =>
    part(
      () => html`
        <div class="buttons">
          <button class="primary" type="button">Versturen</button>
          <button class="secondary" type="button">Print de code</button>
          <button class="quiet" type="button">Terug</button>
        </div>
      `,
    ),
};

/** Words that do not fit take a second line; nothing is cut off. */
export const LongText: StoryObj = {
  render: () =>
    part(
      () => html`
        <div style="max-inline-size: 16rem">
          <button class="primary" type="button">
            Verstuur uw verhaal naar de cliëntenraad van uw gemeente
          </button>
        </div>
      `,
    ),
};

/** While something is sent: still there and still readable, because a disabled button loses focus. */
export const Busy: StoryObj = {
  render: () =>
    part(
      ({ own }) => html`
        <div class="buttons">
          <button class="primary" type="button" aria-disabled="true">Versturen</button>
          <p class="hint">${own.sending}</p>
        </div>
      `,
    ),
};

/** Where the keyboard is: a ring of two tones, so that one of them shows on every background. */
export const Focus: StoryObj = {
  render: () => button('primary', 'Verder'),
  play({ canvasElement }) {
    canvasElement
      .querySelector('story-part')
      ?.shadowRoot?.querySelector('button')
      ?.focus({ focusVisible: true });
  },
};
