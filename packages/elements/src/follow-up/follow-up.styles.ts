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

  /* One signal is one thing to read: its parts lie nearer to one another than to the next. */
  .signal {
    gap: var(--_lus-space-m);
    border-block-end: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .signal + .signal {
    margin-block-start: calc(-1 * var(--_lus-space-l) - var(--_lus-border-width));
  }

  .signal form {
    gap: var(--_lus-space-m);
  }

  /* Seen only where colours are forced. */
  .signal .panel {
    border: var(--_lus-border-width) solid transparent;
  }
`;
