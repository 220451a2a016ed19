import { css } from 'lit';

/** Lists to choose from, side by side where there is room. */
export const chooseStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_lus-space-m);
  }

  .choose {
    display: grid;
    align-content: end;
    gap: var(--_lus-space-2xs);
  }

  select {
    min-inline-size: 0;
    min-block-size: var(--_lus-control-size);
    padding: var(--_lus-space-2xs) var(--_lus-space-s);
    background: var(--_lus-color-control);
    border: var(--_lus-border-width) solid var(--_lus-color-control-border);
    border-radius: var(--_lus-radius-control);
    color: var(--_lus-color-control-text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
`;
