import { css } from 'lit';

/** Fields: text, choices, and what is wrong with them. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-s);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .label {
    display: block;
    max-inline-size: var(--_lus-measure);
    padding: 0;
    font-weight: var(--_lus-font-weight-label);
  }

  legend.label {
    margin-block-end: var(--_lus-space-s);
  }

  .optional {
    color: var(--_lus-color-text-subtle);
    font-family: var(--_lus-font-family);
    font-size: var(--_lus-font-size);
    font-weight: normal;
    white-space: nowrap;
  }

  .hint {
    color: var(--_lus-color-text-subtle);
  }

  .fault {
    color: var(--_lus-color-error);
    font-weight: var(--_lus-font-weight-label);
  }

  .wrong {
    padding-inline-start: var(--_lus-space-m);
    border-inline-start: 0.25rem solid var(--_lus-color-error);
  }

  .prompts {
    max-inline-size: var(--_lus-measure);
    padding: var(--_lus-space-s) var(--_lus-space-m);
    background: var(--_lus-color-panel);
    border-radius: var(--_lus-radius-control);
  }

  textarea,
  input[type='text'] {
    inline-size: 100%;
    max-inline-size: var(--_lus-measure);
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-s);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    font: inherit;
    scroll-margin-block: 5rem;
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

  .choices {
    display: grid;
    gap: var(--_lus-space-xs);
    max-inline-size: var(--_lus-measure);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-s) var(--_lus-space-m);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    cursor: pointer;
  }

  .choice:has(:checked) {
    background: var(--_lus-color-selected);
    border-color: var(--_lus-color-selected-border);
    box-shadow: inset 0 0 0 1px var(--_lus-color-selected-border);
    color: var(--_lus-color-text);
  }

  .choice:has(:focus-visible) {
    outline: var(--_lus-focus-width) solid var(--_lus-color-focus);
    outline-offset: var(--_lus-focus-offset);
    box-shadow: 0 0 0 calc(var(--_lus-focus-offset) + var(--_lus-focus-width) * 2)
      var(--_lus-color-focus-inverse);
  }

  .choice input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_lus-color-selected-border);
    outline: none;
    box-shadow: none;
    scroll-margin-block: 5rem;
  }

  .face {
    flex: none;
    inline-size: 3rem;
    block-size: 3rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .faces .choice input {
    order: -1;
  }

  @container (inline-size > 36rem) {
    .faces,
    .scale {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .faces .choice,
    .scale .choice {
      flex-direction: column;
      padding-inline: var(--_lus-space-2xs);
      text-align: center;
    }

    .faces .choice input {
      order: 1;
      margin-block-start: auto;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    .choice:has(:focus-visible) {
      outline: 3px solid CanvasText;
      outline-offset: 3px;
    }

    .wrong {
      border-inline-start-color: CanvasText;
    }
  }
`;
