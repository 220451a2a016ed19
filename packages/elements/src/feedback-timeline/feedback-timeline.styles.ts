import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../parts/badge.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { optionStyles, selectStyles } from '../parts/choice-group.styles.js';
import { contactBlockStyles } from '../parts/contact-block.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { lemniscateStyles } from '../parts/lemniscate.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { progressTextStyles } from '../parts/progress-text.styles.js';
import { quoteStyles } from '../parts/quote.styles.js';
import { stepNumberStyles } from '../parts/step-marker.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { posterStyles } from './poster.styles.js';

/** The feedback timeline: the loop, and the news along a line. */
const own = css`
  .busy {
    min-block-size: 48rem;
  }

  .phases {
    display: grid;
    grid-template: auto auto auto / minmax(0, 1fr) minmax(0, 1fr);
    margin-block: var(--_lus-space-s);
  }

  .phases > ol {
    display: contents;
  }

  .lemniscate {
    grid-area: 2 / 1 / 3 / 3;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke-width: 12;
    stroke-linecap: butt;
  }

  .lemniscate > .gap {
    stroke: var(--_lus-color-surface);
    stroke-width: 22;
  }

  .lemniscate > .drawn {
    animation: draw calc(var(--_lus-duration) * 8) ease-out;
  }

  .lemniscate > .over {
    animation-name: pass;
  }

  @keyframes draw {
    from {
      stroke-dasharray: 0 200;
    }
  }

  @keyframes pass {
    0%,
    40% {
      stroke: var(--_lus-color-accent-soft);
    }
  }

  :dir(rtl) > .lemniscate {
    transform: scaleX(-1);
  }

  /* Each on its place along the line: 1 and 3 above, 2 and 4 below. */
  .step {
    --_size: 2.5rem;

    z-index: 1;
    display: grid;
    grid-row: 1;
    align-content: end;
    justify-items: center;
    gap: var(--_lus-space-xs);
    padding-inline: var(--_lus-space-2xs);
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }

  .step > .number {
    order: 1;
    margin-block: 0 calc(var(--_size) / -2);
  }

  .step:nth-child(even) {
    grid-row: 3;
    align-content: start;
  }

  .step:nth-child(even) > .number {
    order: 0;
    margin-block: calc(var(--_size) / -2) 0;
  }

  .step:nth-child(n + 3) {
    grid-column: 2;
  }

  [aria-current] {
    --_size: 3.25rem;
  }

  .news,
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lus-space-2xs) var(--_lus-space-xs);
  }

  .asked > :not(summary) {
    justify-items: start;
    margin-block-start: var(--_lus-space-s);
  }

  .rounds {
    gap: var(--_lus-space-m);
  }

  .rounds > :is(h3, h4, h5, h6) {
    margin-block-start: var(--_lus-space-m);
    padding-block-start: var(--_lus-space-l);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
    font-size: var(--_lus-font-size-heading-2);
  }

  .phase {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
  }

  .phase :is(h4, h5, h6) {
    color: var(--_lus-color-text-subtle);
    font-family: inherit;
    font-size: inherit;
  }

  .entries > li {
    position: relative;
    padding-block-end: var(--_lus-space-m);
  }

  /* What is out of sight costs nothing, also when there are a thousand; unless somebody came for one of them, which
     would then not stay where the browser found it. */
  .rounds:not(:has(.opened)) > .entries > .later {
    content-visibility: auto;
    contain-intrinsic-size: auto 16rem;
  }

  .entries > li::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(1.25rem - 1px);
    border-inline-start: 2px solid var(--_lus-color-accent-soft);
    content: '';
  }

  .entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_lus-space-xs);
    margin-inline-start: 3rem;
    padding: var(--_lus-space-2xs) var(--_lus-space-s);
    border-radius: var(--_lus-radius-control);
  }

  .entry :is(h3, h4, h5, h6) {
    font-size: var(--_lus-font-size-lead);
  }

  .entry .target {
    color: var(--_lus-color-text-subtle);
    font-size: var(--_lus-font-size-small);
  }

  .opened {
    background: var(--_lus-color-panel);
  }

  .mine {
    background: var(--_lus-color-selected);
  }

  .mark {
    --_tone: var(--_lus-color-text-subtle);

    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -3rem;
    inline-size: 2.5rem;
    padding: 0.3125rem;
    background: var(--_lus-color-surface);
    border: var(--_lus-border-width) solid var(--_tone);
    border-radius: 50%;
    fill: none;
    stroke: var(--_tone);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .good {
    --_tone: var(--_lus-color-success);

    background: var(--_lus-color-success-surface);
  }

  .hard {
    --_tone: var(--_lus-color-warning);

    background: var(--_lus-color-warning-surface);
  }

  :dir(rtl) > .mark:not(.good, .hard) {
    transform: scaleX(-1);
  }

  .words {
    white-space: pre-line;
  }

  .facts {
    display: grid;
    gap: var(--_lus-space-s);
  }

  @container (inline-size > 36rem) {
    .facts > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      column-gap: var(--_lus-space-m);
    }

    .facts dd {
      grid-column: 2;
    }
  }

  .target {
    display: inline-flex;
    align-items: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
  }

  @media (forced-colors: active) {
    .lemniscate > path {
      stroke: CanvasText;
    }

    .lemniscate > .track {
      stroke-width: 3;
    }

    .lemniscate > .gap {
      stroke: Canvas;
    }

    .mark {
      --_tone: CanvasText;

      background: Canvas;
    }

    strong.badge {
      border-color: CanvasText;
      color: CanvasText;
    }

    :is(.opened, .mine) {
      outline: 1px solid;
    }
  }
`;

/** The parts that it is made of, and what only it needs. */
export const styles: CSSResultGroup = [
  baseStyles,
  badgeStyles,
  buttonStyles,
  fieldStyles,
  optionStyles,
  selectStyles,
  noticeStyles,
  quoteStyles,
  contactBlockStyles,
  lemniscateStyles,
  progressTextStyles,
  stepNumberStyles,
  own,
  posterStyles,
];
