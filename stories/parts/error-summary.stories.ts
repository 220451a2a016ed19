import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderErrorSummary } from '@lus/elements/parts/error-summary.js';
import { renderField } from '@lus/elements/parts/field.js';
import { part } from './part-host.js';

export default { title: 'Parts/Error summary', tags: ['!autodocs'] } satisfies Meta;

/** All that has to be put right, on top of the page. It takes focus, and each line leads to its field. */
export const Usual: StoryObj = {
  render: () =>
    part(({ parts, own }) =>
      renderErrorSummary({
        faults: [
          { field: 'story', message: own.storyMissing },
          { field: 'contactReach', message: own.contactWrong },
        ],
        texts: parts,
      }),
    ),
};

/** One thing to put right: still a list, so that it always looks and sounds the same. */
export const One: StoryObj = {
  render: () =>
    part(({ parts, own }) =>
      renderErrorSummary({ faults: [{ field: 'story', message: own.storyMissing }], texts: parts }),
    ),
};

/** Above the field that it leads to. The same words stand at both. */
export const AboveItsField: StoryObj = {
  render: () =>
    part((texts) => {
      const { storyMissing } = texts.own;
      return html`<div class="page">
        ${renderErrorSummary({ faults: [{ field: 'verhaal', message: storyMissing }], texts: texts.parts })}
        ${renderField(
          {
            field: { name: 'verhaal', kind: 'story', label: 'Wat hebt u meegemaakt?', required: true },
            value: '',
            fault: storyMissing,
          },
          texts,
        )}
      </div>`;
    }),
};
