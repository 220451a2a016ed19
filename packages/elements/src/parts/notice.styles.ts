import { css } from 'lit';

/** A message set apart from the text around it, in the tone of what it says. */
export const noticeStyles = css`
  .notice {
    --_tone: var(--_lus-color-info);

    justify-items: start;
    padding: var(--_lus-space-m);
    background: var(--_lus-color-info-surface);
    border: var(--_lus-border-width) solid var(--_tone);
    border-inline-start-width: 0.375rem;
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-text);
    scroll-margin-block-start: 6rem;
  }

  .warning {
    --_tone: var(--_lus-color-warning);

    background: var(--_lus-color-warning-surface);
  }

  .failure {
    --_tone: var(--_lus-color-error);

    background: var(--_lus-color-error-surface);
  }

  .notice-title {
    color: var(--_tone);
    font-weight: var(--_lus-font-weight-heading);
  }
`;
