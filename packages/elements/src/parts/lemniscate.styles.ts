import { css } from 'lit';

/** The drawn loop: where the line still goes, and how far it has come. */
export const lemniscateStyles = css`
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
    .track {
      stroke: CanvasText;
      stroke-width: 1.5;
    }

    .drawn {
      stroke: Highlight;
    }
  }
`;
