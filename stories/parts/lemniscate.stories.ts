import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderLemniscate } from '@lus/elements/parts/lemniscate.js';
import { part } from './part-host.js';

export default { title: 'Parts/Lemniscate', tags: ['!autodocs'] } satisfies Meta;

const drawn = (done: number, words: string): StoryObj => ({
  render: () =>
    part(
      () =>
        html`${renderLemniscate(done)}
          <p>${words}</p>`,
    ),
});

/** Nothing done yet: only the track. */
export const Begin: StoryObj = drawn(0, 'Voordat u begint');

/** On the way. The words beside it say the same. */
export const Halfway: StoryObj = drawn(0.5, 'Stap 4 van 7');

/** The loop is closed. */
export const Closed: StoryObj = drawn(1, 'Dank u wel. Uw verhaal is binnen.');
