import { css } from 'lit';

/** The other shared parts: messages, leaving at once, help, the drawn loop. */
export const partStyles = css`
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

  .failure {
    --_tone: var(--_lus-color-error);

    background: var(--_lus-color-error-surface);
  }

  .notice-title {
    color: var(--_tone);
    font-weight: var(--_lus-font-weight-heading);
  }

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

  .help {
    padding-block-start: var(--_lus-space-s);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  summary {
    inline-size: fit-content;
    padding-block: var(--_lus-space-s);
    font-weight: var(--_lus-font-weight-label);
    cursor: pointer;
  }

  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--_lus-space-l);
    margin-block-start: var(--_lus-space-m);
  }

  .contact {
    align-content: start;
  }

  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .loop {
    flex: none;
    inline-size: 6.75rem;
    overflow: visible;
    fill: none;
    stroke-width: 4.5;
    stroke-linecap: round;
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

  @media (forced-colors: active) {
    .primary,
    .exit-button {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }

    .track {
      stroke: CanvasText;
      stroke-width: 1.5;
    }

    .drawn {
      stroke: Highlight;
    }
  }
`;
