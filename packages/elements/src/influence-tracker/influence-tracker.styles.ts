import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../parts/badge.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { selectStyles } from '../parts/choice-group.styles.js';
import { contactBlockStyles } from '../parts/contact-block.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { progressTextStyles } from '../parts/progress-text.styles.js';
import { quoteStyles } from '../parts/quote.styles.js';
import { stepLineStyles } from '../parts/step-marker.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { signalStyles as sharedSignalStyles } from '../shared/signal.styles.js';
import { figureStyles } from './figures.styles.js';
import { signalStyles } from './signal.styles.js';

const page = css`
  .busy {
    min-block-size: 48rem;
  }

  .page {
    gap: var(--_lus-space-xl);
  }

  .page :is(h3, h4, h5, h6) {
    font-size: var(--_lus-font-size-heading-2);
  }

  .scroll button,
  .waiting button {
    text-align: start;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_lus-space-m);
  }

  .sides > * {
    align-content: start;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_lus-space-s);
    margin-block: var(--_lus-space-xs);
  }

  .count,
  .flow td {
    color: var(--_lus-color-heading);
    font-family: var(--_lus-font-family-heading);
    font-size: var(--_lus-font-size-lead);
    font-weight: var(--_lus-font-weight-heading);
  }

  [aria-pressed='true'] {
    background: var(--_lus-color-selected);
    border-color: var(--_lus-color-selected-border);
    color: var(--_lus-color-text);
  }

  .mark {
    font-family: var(--_lus-font-family-code);
    font-size: var(--_lus-font-size-lead);
    direction: ltr;
    user-select: all;
  }

  @container (inline-size > 36rem) {
    .choices {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 0.125rem solid Highlight;
    }
  }
`;

const table = css`
  .scroll {
    overflow-x: auto;
    border: var(--_lus-border-width) solid var(--_lus-color-border);
    border-radius: var(--_lus-radius-control);
  }

  .scroll table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_lus-font-size-small);
  }

  .scroll :is(th, td) {
    min-inline-size: 7rem;
    padding: var(--_lus-space-2xs) var(--_lus-space-xs);
    text-align: start;
    hyphens: auto;
  }

  .scroll tr {
    border-block-end: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .scroll thead {
    background: var(--_lus-color-panel);
  }

  .scroll tbody > :last-child {
    border: 0;
  }

  [aria-sort] button::after {
    content: ' ↑' / '';
  }

  [aria-sort='descending'] button::after {
    content: ' ↓' / '';
  }
`;

/** The parts that it is made of, and what only it needs. */
export const styles: CSSResultGroup = [
  baseStyles,
  badgeStyles,
  buttonStyles,
  selectStyles,
  noticeStyles,
  quoteStyles,
  contactBlockStyles,
  progressTextStyles,
  stepLineStyles,
  sharedSignalStyles,
  page,
  figureStyles,
  signalStyles,
  table,
];
