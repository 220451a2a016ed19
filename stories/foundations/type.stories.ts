import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokensOf } from './tokens.js';
import './foundations.css';

export default { title: 'Foundations/Type' } satisfies Meta;

const SPECIMEN = 'Wat hebt u meegemaakt?';

const rows = (begin: string, look: (property: string) => Record<string, string>) => html`
  <div class="foundation lus-theme" lang="en">
    <ul class="rows">
      ${tokensOf(begin).map(
        ({ name, description }) => html`
          <li>
            <span class="specimen" lang="nl" style=${styleMap(look(`var(--lus-${name})`))}>${SPECIMEN}</span>
            <code>--lus-${name}</code>
            <small>${description}.</small>
          </li>
        `,
      )}
    </ul>
  </div>
`;

/** From the smallest to the largest words. They grow with the reader's own settings. */
export const Sizes: StoryObj = { render: () => rows('font-size', (fontSize) => ({ fontSize })) };

/** Faces that the reader's system already has: nothing is fetched. */
export const Faces: StoryObj = {
  render: () =>
    rows('font-family', (fontFamily) => ({ fontFamily, fontSize: 'var(--lus-font-size-heading-2)' })),
};
