import { css } from 'lit';

/** The look of a native `<details>`. A part of styles only: the browser opens and closes it, and says so. */
export const disclosureStyles = css`
  summary {
    inline-size: fit-content;
    padding-block: var(--_lus-space-s);
    font-weight: var(--_lus-font-weight-label);
    cursor: pointer;
  }
`;
