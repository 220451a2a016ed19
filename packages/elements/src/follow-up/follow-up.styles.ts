import { css } from 'lit';

/** What only the follow-up widget needs. */
export const styles = css`
  .page,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-l);
    justify-items: start;
  }

  .page > *,
  form > .field {
    inline-size: 100%;
  }

  .lead {
    font-size: var(--_lus-font-size-lead);
    text-wrap: pretty;
  }

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
    max-inline-size: none;
  }

  dt {
    color: var(--_lus-color-text-subtle);
  }

  dd {
    margin: 0;
    font-weight: var(--_lus-font-weight-label);
  }

  blockquote {
    max-inline-size: var(--_lus-measure);
    margin: 0;
    padding: var(--_lus-space-m);
    background: var(--_lus-color-panel);
    border-inline-start: 0.375rem solid var(--_lus-color-accent);
    border-radius: var(--_lus-radius-control);
    white-space: pre-wrap;
  }
`;
