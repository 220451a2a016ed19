import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import './foundations.css';

export default { title: 'Foundations/Motion' } satisfies Meta;

const again = (event: Event) => {
  const drawing = (event.target as HTMLElement).closest('.foundation')!.querySelector('.moving-loop')!;
  drawing.toggleAttribute('data-whole');
};

/** The loop is drawn on as far as one came. With reduced motion it simply is there. */
export const Loop: StoryObj = {
  render: () => html`
    <div class="foundation lus-theme" lang="en">
      <svg class="moving-loop" viewBox="0 0 96 32" aria-hidden="true">
        <path
          d="M48 16C40 5 30 3 21 3a13 13 0 1 0 0 26c9 0 19-2 27-13s18-13 27-13a13 13 0 1 1 0 26c-9 0-19-2-27-13z"
          pathLength="100"
        ></path>
      </svg>
      <button type="button" @click=${again}>Go a step on, or back</button>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(canvasElement.querySelector('.moving-loop')).toHaveAttribute('data-whole');
  },
};
