/** Only text, for Lit itself is not fetched a second time; named as styles always are, so that tools know them. */
const css = String.raw;

/** The sentence and the word that are read; also for text of the page itself, which inherits our colours by its slot. */
export const highlightStyles: string = css`
  ::highlight(lus-sentence) {
    background-color: var(--_lus-color-selected);
    color: var(--_lus-color-text);
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
    text-decoration-color: var(--_lus-color-accent);
  }

  ::highlight(lus-word) {
    background-color: var(--_lus-color-primary);
    color: var(--_lus-color-primary-text);
  }

  @media (forced-colors: active) {
    ::highlight(lus-sentence) {
      background-color: Highlight;
      color: HighlightText;
    }

    ::highlight(lus-word) {
      background-color: HighlightText;
      color: Highlight;
    }
  }
`;

/** The bar with which one steers the voice, and the clear lines. */
export const playerStyles: string = css`
  .player {
    position: fixed;
    inset: auto 0 0;
    inline-size: min(100%, 54rem);
    max-block-size: 50vh;
    margin: 0 auto;
    padding: var(--_lus-space-s) var(--_lus-space-m);
    overflow: auto;
    background: var(--_lus-color-surface);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-block-end: 0;
    border-radius: var(--_lus-radius-panel) var(--_lus-radius-panel) 0 0;
    color: var(--_lus-color-text);
  }

  .player .buttons {
    gap: var(--_lus-space-2xs) var(--_lus-space-xs);
  }

  .player .primary {
    min-inline-size: 8em;
  }

  .player button {
    padding-inline: var(--_lus-space-m);
  }

  .player [open] {
    flex-basis: 100%;
  }

  .player > * + * {
    margin-block-start: var(--_lus-space-xs);
  }

  /* So that the end of the text can come above the bar. */
  .card:has(.player) {
    padding-block-end: 14rem;
  }

  /* What takes focus comes above the bar too (WCAG 2.4.11). */
  .card:has(.player) :is(a, button, input, select, summary, textarea):not(.player *) {
    scroll-margin-block-end: 50vh;
  }

  .card:has(.line-frame) {
    position: relative;
  }

  .line-frame {
    position: absolute;
    inset: 0;
    z-index: 1;
    overflow: clip;
    border-radius: inherit;
    pointer-events: none;
  }

  .line-band {
    box-shadow: 0 0 0 200vmax color-mix(in srgb, var(--_lus-color-surface) 80%, transparent);
    transition: translate var(--_lus-duration);
  }

  @media (forced-colors: active) {
    .line-band {
      outline: 0.125rem solid Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .line-band {
      transition: none;
    }
  }

  @media print {
    .line-frame {
      display: none;
    }
  }
`;
