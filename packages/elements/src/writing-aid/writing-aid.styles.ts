import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../parts/badge.styles.js';
import { buttonStyles } from '../parts/button.styles.js';
import { disclosureStyles } from '../parts/disclosure.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { aidStyles } from './aid.styles.js';
import { sheetStyles } from './sheet.styles.js';

const desk = css`
  .card {
    max-inline-size: 76rem;
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lus-space-l);
  }

  .writing,
  .aid {
    align-content: start;
    align-self: start;
  }

  /* A phone has no F8. */
  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @container (inline-size > 52rem) {
    .desk {
      grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr);
      gap: var(--_lus-space-xl);
    }

    .writing,
    .aid {
      position: sticky;
      inset-block-start: var(--_lus-space-m);
    }
  }

  /* Where there is room, text and points stay in sight together, and the list scrolls by itself. */
  @media (height > 45rem) {
    @container (inline-size > 52rem) {
      .aid {
        /* Room for the focus ring, which the edge of a scrolling box cuts off. */
        --_ring: calc(var(--_lus-focus-offset) + var(--_lus-focus-width) * 2);

        max-block-size: calc(100vh - 2 * var(--_lus-space-m));
        margin: calc(-1 * var(--_ring));
        padding: var(--_ring);
        overflow-y: auto;
      }

      .list {
        flex: 0 1 auto;
        min-block-size: 12rem;
        overflow-y: auto;
      }
    }
  }
`;

/** The parts that it is made of, and what only it needs. */
export const styles: CSSResultGroup = [
  baseStyles,
  badgeStyles,
  buttonStyles,
  disclosureStyles,
  fieldStyles,
  sheetStyles,
  aidStyles,
  desk,
];
