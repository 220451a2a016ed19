import { css } from 'lit';

/** Steps as numbers in a circle, with their words beside them; and such a number alone. */
export const stepNumberStyles = css`
  .steps {
    display: grid;
    gap: var(--_lus-space-xs);
  }

  .step {
    display: flex;
    align-items: center;
    gap: var(--_lus-space-s);
  }

  .number {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--_size, 2rem);
    block-size: var(--_size, 2rem);
    background: var(--_lus-color-surface);
    border: 0.1875rem solid var(--_lus-color-accent-soft);
    border-radius: 50%;
    font-family: var(--_lus-font-family-heading);
    font-size: calc(var(--_size, 2rem) / 2);
    font-weight: var(--_lus-font-weight-heading);
    line-height: 1;
    letter-spacing: 0;
  }

  .past > .number {
    border-color: var(--_lus-color-accent);
  }

  [aria-current] {
    font-weight: var(--_lus-font-weight-label);
  }

  [aria-current] > .number {
    background: var(--_lus-color-accent);
    border-color: var(--_lus-color-surface);
    outline: 0.125rem solid var(--_lus-color-accent);
    color: var(--_lus-color-accent-text);
  }

  .step .hint {
    font-weight: normal;
  }

  @media (forced-colors: active) {
    [aria-current] > .number {
      background: CanvasText;
      border-color: Canvas;
      outline-color: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }
`;

/** Steps as dots on a line. Where there is no room the words are there for who cannot see the dots. */
export const stepLineStyles = css`
  .line {
    --_dot: max(12px, 0.875rem);
    --_line: max(2px, 0.125rem) solid;

    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    font-size: var(--_lus-font-size-small);
  }

  .line li {
    position: relative;
    min-inline-size: 1.5rem;
    padding-block-start: calc(var(--_dot) * 2);
    padding-inline-end: var(--_lus-space-2xs);
    color: var(--_lus-color-text-subtle);
    line-height: 1.25;
  }

  .line li::before {
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

  .line :is(.past, [aria-current])::before {
    background: var(--_lus-color-accent);
    border-color: var(--_lus-color-accent);
  }

  .line li::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_dot) - max(1px, 0.0625rem));
    inset-inline: 0;
    border-block-start: var(--_line) var(--_lus-color-control-border);
  }

  .line :last-child::after {
    content: none;
  }

  .line .past::after {
    border-color: var(--_lus-color-accent);
  }

  .line [aria-current] {
    color: var(--_lus-color-text);
    font-weight: var(--_lus-font-weight-label);
  }

  .line [aria-current]::before {
    outline: max(4px, 0.25rem) solid var(--_lus-color-accent-soft);
  }

  @container (inline-size <= 36rem) {
    .line .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .line {
      --_lus-color-accent: CanvasText;
      --_lus-color-accent-soft: CanvasText;
      --_lus-color-control-border: CanvasText;
      --_lus-color-surface: Canvas;
    }
  }
`;
