import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { errorSummary } from '@lus/elements/parts/error-summary.js';
import { part } from './part-host.js';

export default { title: 'Parts/Error summary' } satisfies Meta;

/** All that has to be put right, on top of the page. It takes focus, and each line leads to its field. */
export const Usual: StoryObj = {
  render: () =>
    part(({ parts, own }) =>
      errorSummary(
        [
          { field: 'story', message: own.storyMissing },
          { field: 'contactReach', message: own.contactWrong },
        ],
        parts,
      ),
    ),
};
