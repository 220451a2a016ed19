import { css } from 'lit';

/** The list of difficult words. */
export const termStyles = css`
  .terms > .facts {
    gap: var(--_lus-space-s) var(--_lus-space-xl);
  }

  .terms > .facts > :first-child {
    grid-column: auto;
  }

  dfn {
    font-style: normal;
    font-weight: var(--_lus-font-weight-label);
  }
`;
