import { css } from 'lit';

/** Fields: text, choices, and what is wrong with them. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .label {
    padding: 0;
    font-weight: var(--_lus-font-weight-label);
  }

  legend {
    margin-block-end: var(--_lus-space-m);
  }

  .optional {
    color: var(--_lus-color-text-subtle);
    font-family: var(--_lus-font-family);
    font-size: var(--_lus-font-size);
    font-weight: normal;
    white-space: nowrap;
  }

  .fault {
    color: var(--_lus-color-error);
    font-weight: var(--_lus-font-weight-label);
  }

  .wrong {
    padding-inline-start: var(--_lus-space-m);
    border-inline-start: 0.25rem solid var(--_lus-color-error);
  }

  textarea,
  input[type='text'],
  .option {
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-s);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    font: inherit;
  }

  textarea,
  input {
    inline-size: 100%;
    max-inline-size: var(--_lus-measure);
    scroll-margin-block: 6rem;
  }

  textarea {
    min-block-size: 6.5em;
    max-block-size: 80vh;
    resize: block;
    field-sizing: content;
  }

  textarea.long {
    min-block-size: 12em;
  }

  [aria-invalid='true'] {
    border-color: var(--_lus-color-error);
  }

  .options {
    gap: var(--_lus-space-xs);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
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
