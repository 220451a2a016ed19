import { css, type CSSResultGroup } from 'lit';
import { selectStyles } from '../parts/choice-group.styles.js';

const own = css`
  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lus-space-xs) var(--_lus-space-m);
  }

  .reading details {
    flex: 0 1 auto;
  }

  .reading details[open] {
    flex-basis: 100%;
  }

  .reading .choices {
    align-items: end;
    padding-block: var(--_lus-space-xs) var(--_lus-space-m);
  }

  @media print {
    .reading {
      display: none;
    }
  }
`;

/** The buttons and settings of reading, as far as they are there from the start. */
export const readingStyles: CSSResultGroup = [selectStyles, own];
