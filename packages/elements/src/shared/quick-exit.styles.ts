import { css } from 'lit';

/** The way out: always dark, always in the same corner. */
export const quickExitStyles = css`
  .exit {
    display: grid;
    justify-items: end;
    gap: var(--_lus-space-2xs);
    margin-inline-start: auto;
  }

  .exit-button {
    padding-inline: var(--_lus-space-m);
    background: var(--_lus-color-text);
    color: var(--_lus-color-surface);
  }

  .exit-hint {
    font-size: var(--_lus-font-size-small);
  }

  /* The pointer of a phone knows no Shift. */
  @media (hover: none) {
    .exit-hint {
      display: none;
    }
  }
`;
