import { css } from 'lit';

/** What only the experience form needs. */
export const styles = css`
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_lus-space-xs) var(--_lus-space-m);
    pointer-events: none;
  }

  .top > * {
    pointer-events: auto;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
    min-block-size: var(--_lus-control-size);
    color: var(--_lus-color-text-subtle);
  }

  .subject {
    color: var(--_lus-color-text-subtle);
    font-size: var(--_lus-font-size-small);
  }

  form,
  .stack,
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-l);
  }

  .stack {
    gap: var(--_lus-space-s);
  }

  .stack > :is(h3, h4, h5, h6),
  .fields > .field + .field > .label {
    font-size: var(--_lus-font-size-heading-2);
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-xl);
  }

  .question {
    font-size: var(--_lus-font-size-lead);
    font-weight: var(--_lus-font-weight-label);
    line-height: var(--_lus-line-height-heading);
    text-wrap: pretty;
  }

  .lead {
    font-size: var(--_lus-font-size-lead);
    text-wrap: pretty;
  }

  .facts {
    display: grid;
    gap: var(--_lus-space-s);
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  @container (inline-size > 36rem) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .facts li {
    padding: var(--_lus-space-m);
    background: var(--_lus-color-panel);
    border-block-start: 0.25rem solid var(--_lus-color-accent);
    border-radius: var(--_lus-radius-control);
  }

  .facts strong {
    display: block;
    color: var(--_lus-color-heading);
    font-weight: var(--_lus-font-weight-heading);
  }

  .expectations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
    gap: var(--_lus-space-l) var(--_lus-space-xl);
    max-inline-size: none;
  }

  dt {
    font-weight: var(--_lus-font-weight-label);
  }

  dd {
    margin: 0;
  }

  .keep {
    display: grid;
    gap: var(--_lus-space-xs);
    justify-items: start;
    margin-block-start: var(--_lus-space-s);
  }

  .answers {
    max-inline-size: none;
    border-block-end: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_lus-space-m);
    padding-block: var(--_lus-space-s);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .answer dt:not(:first-child) {
    margin-block-start: var(--_lus-space-s);
  }

  .answer dd {
    max-inline-size: var(--_lus-measure);
  }

  .words {
    white-space: pre-line;
  }

  .answer button {
    margin-block-start: calc(-1 * var(--_lus-space-xs));
    white-space: nowrap;
  }

  .receipt {
    display: grid;
    gap: var(--_lus-space-s);
    justify-items: start;
    padding: var(--_lus-space-l);
    background: var(--_lus-color-panel);
    border: 0.125rem dashed var(--_lus-color-accent);
    border-radius: var(--_lus-radius-panel);
  }

  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    font-family: var(--_lus-font-family-code);
    font-size: clamp(1.5rem, 7cqi, 2.25rem);
    font-weight: var(--_lus-font-weight-heading);
    letter-spacing: 0.06em;
    line-height: 1.3;
    direction: ltr;
    user-select: all;
  }

  .code i {
    color: var(--_lus-color-text-subtle);
    font-style: normal;
  }

  .next {
    display: grid;
    gap: var(--_lus-space-xs);
    padding-inline-start: 1.5em;
  }
`;
