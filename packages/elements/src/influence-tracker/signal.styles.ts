import { css } from 'lit';

/** A signal: its stations as dots on a line, then its steps along another. */
export const signalStyles = css`
  .signal {
    --_dot: max(12px, 0.875rem);
    --_line: max(2px, 0.125rem) solid;
  }

  .stations {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr)) auto;
    font-size: var(--_lus-font-size-small);
  }

  .stations li,
  .trail > li {
    position: relative;
  }

  .stations li {
    min-inline-size: 1.5rem;
    padding-block-start: calc(var(--_dot) * 2);
    color: var(--_lus-color-text-subtle);
  }

  .stations li::before,
  .trail > li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_dot) / 2);
    inset-inline-start: 0;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    background: var(--_lus-color-surface);
    border: var(--_line) var(--_lus-color-control-border);
    border-radius: 50%;
    forced-color-adjust: none;
  }

  .stations .reached::before,
  .trail > li::before {
    background: var(--_lus-color-accent);
    border-color: var(--_lus-color-accent);
  }

  .stations li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_dot) - max(1px, 0.0625rem));
    inset-inline: 0;
    border-block-start: var(--_line) var(--_lus-color-control-border);
  }

  .stations .reached:not([aria-current])::after {
    border-color: var(--_lus-color-accent);
  }

  .stations [aria-current] {
    color: var(--_lus-color-text);
    font-weight: var(--_lus-font-weight-label);
  }

  .stations [aria-current]::before {
    outline: max(4px, 0.25rem) solid var(--_lus-color-accent-soft);
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lus-space-2xs) var(--_lus-space-s);
    align-items: baseline;
  }

  .tag {
    padding-inline: var(--_lus-space-xs);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    font-size: var(--_lus-font-size-small);
  }

  .trail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: var(--_lus-space-s);
  }

  .trail > li {
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

  @container (inline-size <= 36rem) {
    .stations span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .signal li::before {
      border-color: CanvasText;
      outline-color: CanvasText;
    }

    .stations .reached::before,
    .trail > li::before {
      background: CanvasText;
    }
  }
`;
