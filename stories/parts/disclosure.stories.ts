import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { part } from './part-host.js';

export default { title: 'Parts/Disclosure', tags: ['!autodocs'] } satisfies Meta;

const folded = (summary: string, isOpen: boolean): StoryObj => ({
  render: () =>
    part(
      () =>
        html`<details ?open=${isOpen}>
          <summary>${summary}</summary>
          <p>
            U krijgt een brief van de gemeente. Daarin staat wie u kan helpen, en wanneer. Bent u het er niet
            mee eens? Dan kunt u bezwaar maken.
          </p>
        </details>`,
    ),
});

/** One line, until somebody wants to know more. */
export const Folded: StoryObj = folded('Lees de officiële tekst', false);

/** What it holds comes straight under it. */
export const Open: StoryObj = folded('Lees de officiële tekst', true);

/** A summary that does not fit on one line. */
export const LongText: StoryObj = folded(
  'Lees waarom de gemeente dit advies over de cliëntondersteuning niet helemaal heeft overgenomen',
  false,
);
