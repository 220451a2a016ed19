import { css, type CSSResultGroup } from 'lit';
import { disclosureStyles } from './disclosure.styles.js';

const own = css`
  .help {
    padding-block-start: var(--_lus-space-s);
    border-block-start: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--_lus-space-l);
    margin-block-start: var(--_lus-space-m);
  }

  .contact {
    align-content: start;
  }

  .contact > p {
    text-align: match-parent;
  }

  .contact a {
    display: inline-block;
    padding-block: calc((2.75rem - 1lh) / 2);
  }
`;

/** Who can help, folded or not. */
export const contactBlockStyles: CSSResultGroup = [disclosureStyles, own];
