import { css } from 'lit';

/** What stands beside the text. */
export const aidStyles = css`
  .count {
    font-size: var(--_lus-font-size-lead);
  }

  .aid {
    display: flex;
    flex-direction: column;
    gap: var(--_lus-space-m);
  }

  .aid > * {
    flex: none;
  }

  .aid :is(h2, h3, h4, h5, h6) {
    font-size: var(--_lus-font-size-heading-2);
  }

  .kinds summary,
  .scores summary {
    padding-block: var(--_lus-space-2xs);
    font-size: var(--_lus-font-size-small);
  }

  .kinds ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: var(--_lus-space-xs);
    min-block-size: 2.25rem;
    cursor: pointer;
  }

  .kind input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_lus-color-selected-border);
  }

  .number {
    color: var(--_lus-color-text-subtle);
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-2xs);
  }

  .list li {
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .finding {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_lus-space-2xs) var(--_lus-space-s);
    inline-size: 100%;
    padding: var(--_lus-space-xs) var(--_lus-space-s);
    background: transparent;
    border: 0;
    border-inline-start: 0.25rem solid transparent;
    border-radius: 0;
    color: inherit;
    font-weight: normal;
    text-align: start;
  }

  .finding:hover {
    background: var(--_lus-color-panel);
  }

  .finding:focus-visible {
    outline-offset: calc(-1 * var(--_lus-focus-width));
    box-shadow: none;
  }

  .finding[aria-current='true'] {
    background: var(--_lus-color-selected);
    border-color: var(--_lus-color-selected-border);
  }

  .what {
    color: var(--_lus-color-text-subtle);
    font-size: var(--_lus-font-size-small);
  }

  .finding .badge {
    margin-inline-start: var(--_lus-space-2xs);
    background: transparent;
    border-color: var(--_lus-color-error);
    color: var(--_lus-color-error);
  }

  .current {
    background: var(--_lus-color-selected);
    color: var(--_lus-color-text);
  }

  .excerpt {
    padding-inline-start: var(--_lus-space-s);
    border-inline-start: 0.25rem solid var(--_lus-color-selected-border);
    font-weight: var(--_lus-font-weight-label);
  }

  .current .quiet:first-child {
    margin-inline-start: calc(-1 * var(--_lus-space-xs));
  }

  .scores {
    color: var(--_lus-color-text-subtle);
    font-size: var(--_lus-font-size-small);
  }

  .scores div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_lus-space-xs);
  }

  .scores dd {
    font-weight: var(--_lus-font-weight-label);
  }

  .scores dl {
    margin-block-end: var(--_lus-space-xs);
  }

  @media (forced-colors: active) {
    .finding {
      border-color: Canvas;
    }

    .finding[aria-current='true'] {
      border-color: Highlight;
    }
  }
`;
