import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderBadge } from '@lus/elements/parts/badge.js';
import { part } from './part-host.js';

export default { title: 'Parts/Badge', tags: ['!autodocs'] } satisfies Meta;

/** A word or two about the thing that it stands beside. */
export const Usual: StoryObj = { render: () => part(() => renderBadge({ words: 'Ronde 2' })) };

/** What somebody came for; the only one of its kind in view. */
export const Strong: StoryObj = {
  render: () => part(() => renderBadge({ words: 'Uw verhaal', isStrong: true })),
};

/** On a line with what it is about. Where there is no room it goes to the next line, whole. */
export const InItsPlace: StoryObj = {
  render: () =>
    part(
      () =>
        html`<p>
          <strong>De gemeente heeft geantwoord</strong> ${renderBadge({ words: 'Deels overgenomen' })}
          ${renderBadge({ words: 'Ronde 2' })}
        </p>`,
    ),
};

/** Too long for a badge; it still stays readable. */
export const LongText: StoryObj = {
  render: () =>
    part(
      () =>
        html`<p style="max-inline-size: 14rem">
          ${renderBadge({ words: 'Niet overgenomen, omdat de wet het niet toelaat' })}
        </p>`,
    ),
};
