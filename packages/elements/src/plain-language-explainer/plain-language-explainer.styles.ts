import { css, type CSSResultGroup } from 'lit';
import { buttonStyles } from '../parts/button.styles.js';
import { optionStyles } from '../parts/choice-group.styles.js';
import { contactBlockStyles } from '../parts/contact-block.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { progressTextStyles } from '../parts/progress-text.styles.js';
import { toggletipStyles } from '../parts/toggletip.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { paperStyles } from './paper.styles.js';
import { readingStyles } from './reading.styles.js';
import { termStyles } from './term.styles.js';

/** The plain-language explainer: what matters first, then plain beside official. */
const own = css`
  .busy {
    min-block-size: 48rem;
  }

  .card > .failure {
    margin-block-end: var(--_lus-space-l);
  }

  /* Room for two texts beside one another. */
  .card {
    max-inline-size: 74rem;
  }

  /* A long word fits on a phone. */
  [part='heading'] {
    font-size: min(var(--_lus-font-size-heading-1), 10cqi);
  }

  .labels {
    display: grid;
    gap: var(--_lus-space-2xs);
    font-size: var(--_lus-font-size-small);
  }

  .languages > [aria-current],
  .clarity [aria-pressed='true'] {
    background: var(--_lus-color-selected);
    border-color: var(--_lus-color-selected-border);
    color: var(--_lus-color-text);
  }

  .languages > [aria-current] {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.25em;
  }

  .summary,
  .clarity {
    padding: clamp(var(--_lus-space-m), 4%, var(--_lus-space-l));
  }

  .summary .facts > :first-child dd {
    font-size: var(--_lus-font-size-lead);
  }

  :is(.summary, .passage, .terms, .clarity) :is(h3, h4, h5, h6) {
    font-size: calc(var(--_lus-font-size-heading-2) * var(--_text-size, 1));
  }

  .text :is(h4, h5, h6) {
    margin-block-start: var(--_lus-space-s);
    font-size: calc(var(--_lus-font-size-lead) * var(--_text-size, 1));
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_lus-space-m) var(--_lus-space-xl);
    max-inline-size: none;
  }

  .facts > :first-child {
    grid-column: 1 / -1;
  }

  .summary dd > .text {
    display: block;
  }

  .text {
    font-size: calc(1em * var(--_text-size, 1));
    line-height: var(--_line-height, var(--_lus-line-height));
  }

  ::slotted(*) {
    margin-block: 0;
  }

  .impact > .label,
  .changed > *,
  .summary dt {
    font-size: calc(1em * var(--_text-size, 1));
  }

  .all {
    inline-size: fit-content;
  }

  .passage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-s) var(--_lus-space-xl);
    padding-block: var(--_lus-space-l);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .sought > .told > :first-child {
    border-inline-start: 0.375rem solid var(--_lus-color-accent);
    padding-inline-start: var(--_lus-space-s);
  }

  .told {
    align-content: start;
  }

  .impact,
  .changed {
    padding-inline-start: var(--_lus-space-m);
    border-inline-start: 0.25rem solid var(--_lus-color-accent-soft);
  }

  .changed {
    border-color: var(--_lus-color-accent);
  }

  .official {
    place-self: start;
    max-inline-size: 100%;
    padding-inline: var(--_lus-space-m);
    background: var(--_lus-color-panel);
    border-radius: var(--_lus-radius-control);
  }

  .official[open] {
    place-self: start stretch;
    padding-block-end: var(--_lus-space-m);
  }

  .paper {
    display: none;
  }

  /* Beside the plain text, which keeps its lines when the other one opens. */
  @container (inline-size > 44rem) {
    .passage {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }

    .summary > .facts {
      grid-template-columns: 1fr 1fr;
    }
  }

  :is(.text, .official, .labels, .changed, .page > .stack) a {
    padding-block: 0.25em;
  }

  .clarity > form {
    max-inline-size: var(--_lus-measure);
    margin-block-start: var(--_lus-space-s);
  }

  @media (forced-colors: active) {
    .languages > [aria-current],
    .clarity [aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .summary,
    .official,
    .clarity {
      border: 1px solid;
    }
  }
`;

/** The parts that it is made of, and what only it needs. */
export const styles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  fieldStyles,
  optionStyles,
  noticeStyles,
  contactBlockStyles,
  progressTextStyles,
  toggletipStyles,
  readingStyles,
  own,
  termStyles,
  paperStyles,
];
