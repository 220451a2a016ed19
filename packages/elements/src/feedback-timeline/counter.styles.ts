/** Only text, for Lit itself is not fetched a second time; named as styles always are, so that tools know them. */
const css = String.raw;

/** The same news on a screen at a desk: never taller than that screen, so that nothing has to be scrolled. */
export const counterStyles: string = css`
  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
    min-block-size: 100%;
  }

  .counter {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    gap: var(--_lus-space-l);
    font-size: clamp(1.125rem, min(0.75rem + 1.25cqi, 2.75svb), 2.25rem);
  }

  .counter > .stack {
    align-content: start;
    gap: var(--_lus-space-m);
  }

  .counter [part='heading'] {
    font-size: 1.4em;
  }

  .counter .lead {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .counter .badge {
    font-size: 0.8em;
  }

  .counter .number {
    font-size: 1em;
  }

  .counter .step {
    --_size: 2em;
  }

  .slide {
    display: grid;
    align-content: center;
    min-block-size: 22em;
    padding: var(--_lus-space-m) clamp(var(--_lus-space-m), 4cqi, var(--_lus-space-xl));
  }

  .slide .entry {
    gap: 0.5em;
    margin-inline-start: 3em;
  }

  .slide .mark {
    inset-inline-start: -3em;
    inline-size: 2.25em;
    padding: 0.375em;
  }

  .slide :is(h3, h4, h5, h6) {
    font-size: 1.5em;
  }

  /* In short; the page has all of it. */
  .slide :is(.label, .facts, ul, .words ~ .words, .quote ~ .quote) {
    display: none;
  }

  .address {
    font-weight: var(--_lus-font-weight-heading);
    overflow-wrap: anywhere;
  }

  @container (inline-size > 60rem) {
    .counter {
      grid-template: minmax(0, 1fr) auto / minmax(0, 5fr) minmax(0, 6fr);
      max-block-size: calc(100svb - 2.25 * var(--_lus-space-xl));
    }

    .counter > .stack {
      grid-row: 1 / 3;
    }

    .counter > :is(.stack, .slide) {
      min-block-size: 0;
      overflow: auto;
    }

    .slide :is(h3, h4, h5, h6, .words, .quote) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 5;
    }
  }
`;
