import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { colour, contrast, tokensOf } from './tokens.js';
import './foundations.css';

export default { title: 'Foundations/Colour' } satisfies Meta;

/** Words and edges on the grounds they stand on in the widgets. */
const pairs: readonly [front: string, ground: string][] = [
  ['text', 'surface'],
  ['text', 'panel'],
  ['text-subtle', 'surface'],
  ['text-subtle', 'panel'],
  ['link', 'surface'],
  ['control-text', 'control'],
  ['control-border', 'surface'],
  ['primary-text', 'primary'],
  ['primary-hover-text', 'primary-hover'],
  ['secondary-text', 'secondary'],
  ['text', 'selected'],
  ['selected-border', 'surface'],
  ['accent', 'surface'],
  ['error', 'error-surface'],
  ['info', 'info-surface'],
  ['success', 'success-surface'],
  ['warning', 'warning-surface'],
  ['focus', 'focus-inverse'],
];

/** These draw a line and never a word, for which 3 : 1 is enough (WCAG 1.4.11). */
const lines = ['control-border', 'selected-border', 'accent', 'focus'];

const measured = (front: string, ground: string) => {
  const [above, below] = [colour(front), colour(ground)];
  const ratio = (scheme: 'day' | 'night') => `${contrast(above[scheme], below[scheme]).toFixed(1)} : 1`;
  return html`<small>${ratio('day')} by day, ${ratio('night')} by night</small>`;
};

/** Each pair that meets in a widget, with its measured contrast. */
export const Pairs: StoryObj = {
  render: () => html`
    <div class="foundation lus-theme" lang="en">
      <ul>
        ${pairs.map(
          ([front, ground]) => html`
            <li>
              <div
                class="swatch"
                style=${styleMap({
                  color: `var(--lus-color-${front})`,
                  background: `var(--lus-color-${ground})`,
                  borderColor: `var(--lus-color-${front})`,
                })}
              >
                ${lines.includes(front) ? '' : html`<span aria-hidden="true">Aa</span>`}
              </div>
              <code>${front} / ${ground}</code>
              ${measured(front, ground)}
            </li>
          `,
        )}
      </ul>
    </div>
  `,
};

/** Every colour that is published, with its values by day and by night. */
export const All: StoryObj = {
  render: () => html`
    <div class="foundation lus-theme" lang="en">
      <ul>
        ${tokensOf('color-').map(({ name, description }) => {
          const { day, night } = colour(name.replace('color-', ''));
          return html`
            <li>
              <div class="swatch" style=${styleMap({ background: `var(--lus-${name})` })}></div>
              <code>--lus-${name}</code>
              <small>${description}. ${day.hex}, by night ${night.hex}.</small>
            </li>
          `;
        })}
      </ul>
    </div>
  `,
};
