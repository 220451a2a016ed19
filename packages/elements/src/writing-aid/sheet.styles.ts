import { css } from 'lit';

/** The text area, and the same text behind it with the marks: alike in everything that decides where a line ends. */
export const sheetStyles = css`
  /* One box scrolls the text and its marks together, so that they cannot come apart. */
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 6rem;
    max-block-size: 75vh;
    scroll-padding-block: var(--_lus-space-m);
    overflow: auto;
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    text-align: start;
    resize: block;
  }

  .sheet:has(:disabled) {
    background: var(--_lus-color-panel);
  }

  /* The text area has this ring too, but the box cuts it off. */
  .sheet:has(:focus-visible) {
    outline: var(--_lus-focus-width) solid var(--_lus-color-focus);
    outline-offset: var(--_lus-focus-offset);
    box-shadow: 0 0 0 calc(var(--_lus-focus-offset) + var(--_lus-focus-width) * 2)
      var(--_lus-color-focus-inverse);
  }

  .mirror,
  textarea {
    grid-area: 1 / 1;
    min-block-size: auto;
    max-block-size: none;
    max-inline-size: none;
    margin: 0;
    padding: var(--_lus-space-s);
    border: 0;
    border-radius: 0;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    word-break: normal;
    hyphens: manual;
    tab-size: 4;
  }

  .mirror > div,
  textarea {
    white-space: pre-wrap;
  }

  textarea {
    position: relative;
    background: transparent;
    overflow: hidden;
    resize: none;
    field-sizing: fixed;
  }

  .mirror {
    color: transparent;
    -webkit-text-fill-color: transparent;
    padding-inline: 0;
    pointer-events: none;
    user-select: none;
  }

  /* Spaces at the end of a line hang into the padding. */
  .mirror > div {
    min-block-size: 1lh;
    padding-inline: var(--_lus-space-s);
  }

  mark {
    background: none;
    color: inherit;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.2em;
  }

  .passage-warning {
    background: var(--_lus-color-warning-surface);
    border-block-end: 1px dashed var(--_lus-color-warning);
  }

  .passage-error {
    background: var(--_lus-color-error-surface);
    border-block-end: 1px solid var(--_lus-color-error);
  }

  .word-warning,
  .word-error {
    text-decoration: underline;
    text-decoration-thickness: 0.1875rem;
    text-decoration-color: var(--_lus-color-error);
  }

  .word-warning {
    text-decoration-style: dotted;
    text-decoration-color: var(--_lus-color-warning);
  }

  .current-mark {
    background: var(--_lus-color-selected);
    border-block-end: 0.125rem solid var(--_lus-color-selected-border);
    scroll-margin-block: 4rem;
  }

  @media (forced-colors: active) {
    .mirror {
      forced-color-adjust: none;
    }

    textarea {
      color: CanvasText;
      forced-color-adjust: none;
    }

    textarea::selection {
      background: Highlight;
      color: HighlightText;
    }

    .passage-warning,
    .passage-error {
      background: none;
      border-color: CanvasText;
    }

    .word-warning,
    .word-error {
      text-decoration-color: CanvasText;
    }

    .current-mark {
      background: none;
      border-color: Highlight;
    }
  }
`;
