import { css } from 'lit';

/** What tells of signals: their names, the words of people, and facts side by side where there is room. */
export const signalStyles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_lus-space-m) var(--_lus-space-xl);
  }

  .facts dd {
    font-weight: var(--_lus-font-weight-label);
  }

  .signal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-s);
    padding-block: var(--_lus-space-l);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .signal :is(h3, h4, h5, h6) {
    font-size: var(--_lus-font-size-heading-2);
  }

  .words {
    white-space: pre-line;
  }
`;
