import { css } from 'lit';

/** The picture, and the table that says the same, step by step beside it or under it. */
export const figureStyles = css`
  .flow {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    column-gap: var(--_lus-space-m);
  }

  .flow svg {
    inline-size: 100%;
    block-size: 100%;
  }

  .across {
    display: none;
  }

  :dir(rtl) > :is(.across, .share) {
    transform: scaleX(-1);
  }

  .whole {
    fill: var(--_lus-color-accent-soft);
  }

  .part {
    fill: var(--_lus-color-accent);
  }

  .flow :is(table, tbody) {
    display: grid;
    grid-auto-rows: 1fr;
  }

  .flow tr {
    display: flex;
    flex-flow: row-reverse wrap-reverse;
    place-content: center flex-end;
    align-items: center;
    gap: 0 var(--_lus-space-s);
    min-block-size: 4.5rem;
  }

  .flow :is(th, td) {
    padding: 0;
    text-align: inherit;
    overflow-wrap: break-word;
  }

  .flow th {
    color: var(--_lus-color-text-subtle);
    font-weight: normal;
  }

  .flow td {
    font-size: var(--_lus-font-size-heading-1);
    line-height: var(--_lus-line-height-heading);
    font-variant-numeric: lining-nums;
  }

  .few {
    display: block;
    font-size: var(--_lus-font-size-lead);
    line-height: 1.25;
  }

  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_lus-space-l);
  }

  .shares dd {
    font-weight: var(--_lus-font-weight-label);
  }

  .share {
    display: block;
    inline-size: 100%;
    block-size: max(6px, 0.375rem);
    margin-block-start: var(--_lus-space-xs);
    border-radius: 1rem;
  }

  .waiting {
    grid-column: 1 / -1;
  }

  /* Words come after it: its ring must not lie over them. */
  .waiting dd .quiet {
    margin-inline-end: 0;
  }

  @container (inline-size > 36rem) {
    .flow {
      display: block;
    }

    .down {
      display: none;
    }

    .flow .across {
      display: block;
      block-size: 10rem;
      margin-block-end: var(--_lus-space-xs);
    }

    .flow tbody {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .flow tr {
      flex-flow: column-reverse;
      min-block-size: 0;
      text-align: center;
    }
  }

  @media (forced-colors: active) {
    .whole {
      fill: Canvas;
      stroke: CanvasText;
    }

    .part {
      fill: CanvasText;
    }
  }
`;
