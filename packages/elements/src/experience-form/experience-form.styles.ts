import { css, type CSSResultGroup } from 'lit';
import { buttonStyles } from '../parts/button.styles.js';
import { choiceGroupStyles } from '../parts/choice-group.styles.js';
import { contactBlockStyles } from '../parts/contact-block.styles.js';
import { lemniscateStyles } from '../parts/lemniscate.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { progressTextStyles } from '../parts/progress-text.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { quickExitStyles } from '../shared/quick-exit.styles.js';

/** What only the experience form needs. */
const own = css`
  .top {
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_lus-space-xs) var(--_lus-space-m);
    padding-block: var(--_lus-space-2xs);
    background: var(--_lus-color-surface);
  }

  /* The way out stays in sight, unless it would hide the question (WCAG 2.4.11). */
  @media (height >= 40rem) {
    .top {
      position: sticky;
      inset-block-start: 0;
    }
  }

  .stack > :is(h3, h4, h5, h6),
  .fields > .field > .label {
    font-size: var(--_lus-font-size-heading-2);
  }

  .fields {
    gap: var(--_lus-space-xl);
  }

  .question {
    padding-inline-start: var(--_lus-space-s);
    border-inline-start: 0.25rem solid var(--_lus-color-accent);
    font-weight: var(--_lus-font-weight-label);
    text-wrap: pretty;
  }

  .facts li {
    border-block-start: 0.25rem solid var(--_lus-color-accent);
  }

  .facts strong {
    display: block;
    color: var(--_lus-color-heading);
  }

  .expectations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
    gap: var(--_lus-space-l) var(--_lus-space-xl);
  }

  dt {
    font-weight: var(--_lus-font-weight-label);
  }

  .keep {
    justify-items: start;
    margin-block-start: var(--_lus-space-s);
  }

  .answers {
    border-block-end: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .answer {
    display: grid;
    column-gap: var(--_lus-space-m);
    padding-block: var(--_lus-space-s);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .answer > * {
    grid-column: 1;
  }

  .answer > dd + dt {
    margin-block-start: var(--_lus-space-s);
  }

  .words {
    white-space: pre-line;
  }

  .receipt {
    justify-items: start;
    padding: var(--_lus-space-l);
    border: 0.125rem dashed var(--_lus-color-accent);
    border-radius: var(--_lus-radius-panel);
  }

  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    font-family: var(--_lus-font-family-code);
    font-size: clamp(1.5rem, 7cqi, 2.25rem);
    font-weight: var(--_lus-font-weight-heading);
    letter-spacing: 0.06em;
    direction: ltr;
    user-select: all;
  }

  .code i {
    display: none;
    font-style: normal;
  }

  @container (inline-size > 36rem) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .answer {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .answer > .change {
      grid-area: 1 / 2 / span 2;
    }

    .code {
      gap: 0;
    }

    .code i {
      display: inline;
    }
  }
`;

/** The parts that it is made of, and what only it needs. */
export const styles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  choiceGroupStyles,
  noticeStyles,
  contactBlockStyles,
  lemniscateStyles,
  progressTextStyles,
  quickExitStyles,
  own,
];
