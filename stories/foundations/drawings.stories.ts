import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { faces } from '@lus/elements/parts/faces.js';
import { lemniscate } from '@lus/elements/parts/lemniscate.js';
import { part } from '../parts/part-host.js';

export default { title: 'Foundations/Drawings' } satisfies Meta;

/** Five faces in the colour of the text round them. They never stand without words. */
export const Faces: StoryObj = {
  render: () =>
    part(({ own }) => own.impactWords.map((words, index) => html`<p>${faces[index]} ${words}</p>`)),
};

/** The loop that gives Lus its name: one line, drawn without lifting the pen. */
export const Loop: StoryObj = {
  render: () =>
    part(
      () =>
        html`${lemniscate(0.75)}
          <p>Stap 6 van 7</p>`,
    ),
};
