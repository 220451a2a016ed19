import { css } from 'lit';

/** How far, how many, or that it is still coming. */
export const progressTextStyles = css`
  .progress {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
    min-block-size: var(--_lus-control-size);
  }

  .busy {
    min-block-size: 24rem;
  }
`;
