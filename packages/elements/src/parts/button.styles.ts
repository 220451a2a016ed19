import { css } from 'lit';

/**
 * The look of a native `<button>`: `primary`, `secondary` or `quiet`, and `buttons` round several of them. A part of
 * styles only: a button is a button.
 */
export const buttonStyles = css`
  button {
    justify-self: start;
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-xs) var(--_lus-space-l);
    border: var(--_lus-button-border-width) solid transparent;
    border-radius: var(--_lus-button-radius);
    font: inherit;
    font-family: var(--_lus-button-family);
    font-weight: var(--_lus-button-weight);
    line-height: 1.25;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
    transition: background-color var(--_lus-duration);
  }

  .primary {
    background: var(--_lus-color-primary);
    color: var(--_lus-color-primary-text);
  }

  .primary:hover {
    background: var(--_lus-color-primary-hover);
    color: var(--_lus-color-primary-hover-text);
  }

  .secondary {
    background: var(--_lus-color-secondary);
    border-color: var(--_lus-color-secondary-border);
    color: var(--_lus-color-secondary-text);
  }

  .secondary:hover {
    background: var(--_lus-color-secondary-hover);
  }

  /* Looks like a link; its words line up with those around it. */
  .quiet {
    margin-inline: calc(-1 * var(--_lus-space-xs));
    padding-inline: var(--_lus-space-xs);
    background: transparent;
    border: 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lus-space-s) var(--_lus-space-m);
  }

  @media (forced-colors: active) {
    :is(.primary, .primary:hover) {
      background: ButtonText;
      color: ButtonFace;
      /* With its own colours it keeps the ring of the house style, which may be gone on this ground. */
      outline-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
