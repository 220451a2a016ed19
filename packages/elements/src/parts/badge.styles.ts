import { css } from 'lit';

/** A word or two about the thing that it stands beside. */
export const badgeStyles = css`
  .badge {
    display: inline-block;
    padding-inline: var(--_lus-space-xs);
    background: var(--_lus-color-panel);
    border: 1px solid var(--_lus-color-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-text);
    font-size: var(--_lus-font-size-small);
    font-weight: var(--_lus-font-weight-label);
  }

  strong.badge {
    background: var(--_lus-color-primary);
    border-color: transparent;
    color: var(--_lus-color-primary-text);
  }

  @media (forced-colors: active) {
    strong.badge {
      background: Canvas;
      border-color: CanvasText;
      color: CanvasText;
    }
  }
`;
