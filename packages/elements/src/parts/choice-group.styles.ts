import { css, type CSSResultGroup } from 'lit';
import { fieldStyles } from './field.styles.js';

/** One box to check, or one of several: all of it can be pressed. */
export const optionStyles = css`
  .option {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-s);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    cursor: pointer;
  }

  .option input {
    flex: none;
    order: -1;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_lus-color-selected-border);
  }

  .option:has(:checked) {
    background: var(--_lus-color-selected);
    border-color: var(--_lus-color-selected-border);
    color: var(--_lus-color-text);
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }
`;

const group = css`
  .options {
    gap: var(--_lus-space-xs);
  }

  .face {
    flex: none;
    inline-size: 3rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @container (inline-size > 36rem) {
    .row {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .row .option {
      flex-direction: column;
      padding-inline: var(--_lus-space-2xs);
      text-align: center;
    }
  }
`;

/** A question with answers to choose from. */
export const choiceGroupStyles: CSSResultGroup = [fieldStyles, optionStyles, group];

/** Lists to choose from, side by side where there is room. */
export const selectStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_lus-space-m);
  }

  .choose {
    display: grid;
    align-content: end;
    gap: var(--_lus-space-2xs);
  }

  select {
    min-inline-size: 0;
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-2xs) var(--_lus-space-s);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
`;
