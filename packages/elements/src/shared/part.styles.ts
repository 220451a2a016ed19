import { css } from 'lit';

/** The other shared parts: messages, leaving at once, help, the drawn loop. */
export const partStyles = css`
  .notice {
    display: grid;
    gap: var(--_lus-space-xs);
    justify-items: start;
    max-inline-size: var(--_lus-measure);
    padding: var(--_lus-space-m);
    background: var(--_lus-color-info-surface);
    border: var(--_lus-border-width) solid var(--_lus-color-info);
    border-inline-start-width: 0.375rem;
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-text);
    scroll-margin-block-start: 1rem;
  }

  .notice-title {
    color: var(--_lus-color-info);
    font-weight: var(--_lus-font-weight-heading);
  }

  .failure {
    background: var(--_lus-color-error-surface);
    border-color: var(--_lus-color-error);
  }

  .failure .notice-title {
    color: var(--_lus-color-error);
  }

  .findings {
    display: grid;
    gap: var(--_lus-space-s);
    padding: 0;
    list-style: none;
  }

  /* Leaving at once */

  .exit {
    display: flex;
    flex-direction: column;
    align-items: end;
    gap: var(--_lus-space-2xs);
    margin-inline-start: auto;
    text-align: end;
  }

  .exit-button {
    padding-inline: var(--_lus-space-m);
    background: var(--_lus-color-text);
    color: var(--_lus-color-surface);
  }

  .exit-hint {
    color: var(--_lus-color-text-subtle);
    font-size: var(--_lus-font-size-small);
  }

  /* The pointer of a phone knows no Shift. */
  @media (hover: none) {
    .exit-hint {
      display: none;
    }
  }

  /* Help */

  .help {
    padding-block-start: var(--_lus-space-s);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--_lus-control-size);
    padding-block: var(--_lus-space-s);
    color: var(--_lus-color-link);
    font-weight: var(--_lus-font-weight-label);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--_lus-space-l);
    margin-block-start: var(--_lus-space-m);
  }

  .contact {
    display: grid;
    align-content: start;
    gap: var(--_lus-space-xs);
  }

  .contact-title {
    color: var(--_lus-color-text-subtle);
  }

  .contact ul {
    padding: 0;
    list-style: none;
  }

  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  /* The loop */

  .loop {
    flex: none;
    inline-size: 6.75rem;
    block-size: 2.25rem;
    overflow: visible;
    fill: none;
    stroke-width: 4.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .track {
    stroke: var(--_lus-color-accent-soft);
  }

  .drawn {
    stroke: var(--_lus-color-accent);
    transition: stroke-dasharray calc(var(--_lus-duration) * 4) ease-out;
  }

  :dir(rtl) > .loop {
    transform: scaleX(-1);
  }
`;
