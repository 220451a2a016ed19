import { css } from 'lit';

/** What only the follow-up widget needs. */
export const styles = css`
  input[name='code'] {
    max-inline-size: 24ch;
    font-family: var(--_lus-font-family-code);
    letter-spacing: 0.06em;
    text-transform: uppercase;
    direction: ltr;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_lus-space-m) var(--_lus-space-xl);
  }

  .facts dd {
    font-weight: var(--_lus-font-weight-label);
  }

  blockquote {
    margin: 0;
    border-inline-start: 0.375rem solid var(--_lus-color-accent);
    white-space: pre-wrap;
  }
`;
