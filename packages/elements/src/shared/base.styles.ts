import { css, type CSSResultGroup } from 'lit';
import { fieldStyles } from '../parts/field.styles.js';
import { houseStyles } from './house.styles.js';
import { partStyles } from '../parts/part.styles.js';

const base = css`
  /* Twice: a page that styles every element styles the widget itself too, and would be inherited from. */
  :host,
  .card {
    display: block;
    color: var(--_lus-color-text);
    font-family: var(--_lus-font-family);
    font-size: var(--_lus-font-size);
    font-weight: normal;
    line-height: var(--_lus-line-height);
    text-align: start;
    font-style: normal;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    -webkit-text-fill-color: currentcolor;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .card {
    container-type: inline-size;
    max-inline-size: 54rem;
    padding: clamp(var(--_lus-space-m), 5%, var(--_lus-space-xl));
    background: var(--_lus-color-surface);
    border: var(--_lus-border-width) solid var(--_lus-color-border);
    border-radius: var(--_lus-radius-panel);
  }

  /* Things under one another, near or far. */
  .page,
  .stack,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-s);
  }

  .page,
  form {
    gap: var(--_lus-space-l);
  }

  .panel {
    padding: var(--_lus-space-m);
    background: var(--_lus-color-panel);
    border-radius: var(--_lus-radius-control);
  }

  :is(h2, h3, h4, h5, h6) {
    margin: 0;
    color: var(--_lus-color-heading);
    font-family: var(--_lus-font-family-heading);
    font-size: var(--_lus-font-size-heading-1);
    font-weight: var(--_lus-font-weight-heading);
    line-height: var(--_lus-line-height-heading);
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  .measure {
    max-inline-size: var(--_lus-measure);
    margin: 0;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  .plain {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .lead {
    font-size: var(--_lus-font-size-lead);
    text-wrap: pretty;
  }

  .hint {
    color: var(--_lus-color-text-subtle);
  }

  a,
  summary,
  .quiet {
    color: var(--_lus-color-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :is(a, summary, .quiet):hover {
    color: var(--_lus-color-link-hover);
    text-decoration-thickness: 0.125em;
  }

  /* Two tones, so that one of them shows on every background (WCAG 2.4.13). */
  :focus-visible,
  .option:has(:focus-visible) {
    outline: var(--_lus-focus-width) solid var(--_lus-color-focus);
    outline-offset: var(--_lus-focus-offset);
    box-shadow: 0 0 0 calc(var(--_lus-focus-offset) + var(--_lus-focus-width) * 2)
      var(--_lus-color-focus-inverse);
  }

  /* A heading or message that takes focus only to be read needs no ring; nor does an input whose option has it. */
  [tabindex='-1'],
  .option input {
    outline: none;
    box-shadow: none;
    scroll-margin-block-start: 8rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .busy {
    min-block-size: 24rem;
  }

  button {
    justify-self: start;
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-xs) var(--_lus-space-l);
    border: var(--_lus-border-width) solid transparent;
    border-radius: var(--_lus-button-radius);
    font: inherit;
    font-weight: var(--_lus-button-weight);
    line-height: 1.25;
    cursor: pointer;
    transition: background-color var(--_lus-duration);
  }

  .primary {
    background: var(--_lus-color-primary);
    color: var(--_lus-color-primary-text);
  }

  .primary:hover {
    background: var(--_lus-color-primary-hover);
    color: var(--_lus-color-primary-hover-text);
  }

  .secondary {
    background: var(--_lus-color-secondary);
    border-color: var(--_lus-color-secondary-border);
    color: var(--_lus-color-secondary-text);
  }

  .secondary:hover {
    background: var(--_lus-color-secondary-hover);
  }

  /* Looks like a link; its words line up with those around it. */
  .quiet {
    padding-inline: var(--_lus-space-xs);
    background: transparent;
  }

  :not(.buttons) > .quiet {
    margin-inline: calc(-1 * var(--_lus-space-xs));
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lus-space-s);
  }

  /* A text spacing of the reader's own reaches the controls too (WCAG 1.4.12). */
  button,
  input,
  textarea {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
`;

/** The look that every widget shares: house style, type, buttons, fields and parts. Only tokens, no own values. */
export const baseStyles: CSSResultGroup = [houseStyles, base, fieldStyles, partStyles];
