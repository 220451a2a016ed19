import { css } from 'lit';

/**
 * A word that can be pressed, and what it says then. A widget that lets people choose the size of letters sets
 * `--_text-size`, as a part of the usual one.
 */
export const toggletipStyles = css`
  /* Part of its sentence, yet comfortable to press: the margin gives back the room that the padding takes. */
  .term {
    display: inline;
    max-inline-size: calc(100% - 1em);
    min-block-size: 0;
    margin-block: -0.25em;
    padding: 0.25em 0;
    background: transparent;
    border: 0;
    border-radius: 0.25em;
    color: inherit;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.25em;
  }

  .word {
    white-space: nowrap;
  }

  .term,
  .tip {
    white-space: normal;
  }

  .term:hover {
    text-decoration-style: solid;
  }

  .tip {
    inline-size: max-content;
    max-inline-size: min(24rem, 100vw - 2rem);
    max-block-size: 80vh;
    margin: var(--_lus-space-2xs) var(--_lus-space-m);
    padding: var(--_lus-space-s) var(--_lus-space-m);
    overflow: auto;
    background: var(--_lus-color-surface);
    border: var(--_lus-border-width) solid var(--_lus-color-text);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-text);
    font-family: var(--_lus-font-family);
    font-size: calc(var(--_lus-font-size) * var(--_text-size, 1));
    font-style: normal;
    font-weight: normal;
    line-height: var(--_lus-line-height);
    text-align: start;

    /* Without anchors: at the bottom of the screen. */
    inset: auto 0 0;
    margin-inline: auto;
  }

  @supports (position-area: block-end) {
    .tip {
      inset: auto;
      margin-inline: var(--_lus-space-m);
      position-area: block-end;
      position-try-fallbacks: flip-block;
    }
  }

  @media (forced-colors: active) {
    .term {
      background: transparent;
      color: LinkText;
    }
  }
`;
