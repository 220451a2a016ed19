import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderField } from '@lus/elements/parts/field.js';
import { part } from './part-host.js';

export default { title: 'Parts/Faces' } satisfies Meta;

const ask = (value?: string): StoryObj => ({
  render: () =>
    part((texts) =>
      renderField(
        {
          value,
          field: {
            name: 'impact',
            kind: 'faces',
            label: texts.own.impact,
            options: texts.own.impactWords.map((label, index) => ({ value: String(index + 1), label })),
          },
        },
        texts,
      ),
    ),
});

/** Five faces, each with its words: nobody has to read a face. */
export const Open: StoryObj = ask();

/** One of them chosen. */
export const Chosen: StoryObj = ask('2');
