import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokensOf } from './tokens.js';
import './foundations.css';

export default { title: 'Foundations/Space' } satisfies Meta;

/** The distances between things; each has one job. */
export const Distances: StoryObj = {
  render: () => html`
    <div class="foundation lus-theme" lang="en">
      <ul class="rows">
        ${tokensOf('space-').map(
          ({ name, description }) => html`
            <li>
              <div class="bar" style=${styleMap({ inlineSize: `var(--lus-${name})` })}></div>
              <code>--lus-${name}</code>
              <small>${description}.</small>
            </li>
          `,
        )}
      </ul>
    </div>
  `,
};
