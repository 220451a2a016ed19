import { css } from 'lit';

/** A question with its label, hint and error; and the controls for text. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* Afloat, so that it stands inside the edge that a fault gets and not on it. */
  legend {
    padding: 0;
    float: inline-start;
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
  input[type='text'] {
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-s);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
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
`;
