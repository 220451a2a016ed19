import { css } from 'lit';

/** A signal: its steps along a line. */
export const signalStyles = css`
  .signal {
    --_dot: max(12px, 0.875rem);
    --_line: max(2px, 0.125rem) solid;
  }

  .trail > li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_dot) / 2);
    inset-inline-start: 0;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    background: var(--_lus-color-accent);
    border-radius: 50%;
    forced-color-adjust: none;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lus-space-2xs) var(--_lus-space-s);
    align-items: baseline;
  }

  .trail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: var(--_lus-space-s);
  }

  .trail > li {
    position: relative;
    padding-block-end: var(--_lus-space-xl);
    padding-inline-start: calc(var(--_dot) * 2.25);
  }

  .trail > li::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--_dot) / 2) calc(var(--_dot) / -2);
    inset-inline-start: calc(var(--_dot) / 2 - max(1px, 0.0625rem));
    border-inline-start: var(--_line) var(--_lus-color-accent-soft);
  }

  .trail :is(h4, h5, h6) {
    font-size: var(--_lus-font-size-lead);
  }

  .trail dd {
    font-weight: normal;
  }

  .signals a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  @media (forced-colors: active) {
    .trail > li::before {
      background: CanvasText;
    }
  }
`;
