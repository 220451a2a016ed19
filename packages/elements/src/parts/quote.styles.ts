import { css } from 'lit';

/** Words of tellers, set apart from ours; words that were taken back leave an empty place. */
export const quoteStyles = css`
  .quote {
    max-inline-size: var(--_lus-measure);
    margin: 0;
    padding: var(--_lus-space-2xs) var(--_lus-space-m);
    border-inline-start: 0.25rem solid var(--_lus-color-accent);
    font-family: var(--_lus-font-family-heading);
    white-space: pre-wrap;
  }

  p.quote {
    border-inline-start-style: dotted;
    font-family: inherit;
  }
`;
