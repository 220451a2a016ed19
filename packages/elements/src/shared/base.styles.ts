import { css, type CSSResultGroup } from 'lit';
import { houseStyles } from './house.styles.js';

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

  /* Words in another language run their own way. */
  [lang] {
    unicode-bidi: plaintext;
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

  /* In a narrow column all comes nearer, and headings are a size smaller. */
  @container (inline-size < 24rem) {
    .card > * {
      --_lus-space-l: var(--_lus-space-m);
      --_lus-font-size-heading-1: var(--_lus-font-size-heading-2);
    }

    .card > * > * {
      --_lus-font-size-heading-2: var(--_lus-font-size-lead);
    }
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
    border: 1px solid transparent;
    border-radius: var(--_lus-radius-control);
  }

  @media (prefers-contrast: more) {
    .panel {
      border-color: currentcolor;
    }
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

  .label {
    font-weight: var(--_lus-font-weight-label);
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
    /* stylelint-disable property-disallowed-list -- by these alone some checkers know what is hidden from sight */
    width: 1px;
    height: 1px;
    /* stylelint-enable property-disallowed-list */
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/**
 * What everything stands on: house style, type, cards and panels, the focus ring. Only tokens, no own values. The parts
 * bring their own styles: a widget lists those that it is made of.
 */
export const baseStyles: CSSResultGroup = [houseStyles, base];
