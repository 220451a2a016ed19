import { css, type CSSResultGroup } from 'lit';
import { buttonStyles } from '../parts/button.styles.js';
import { choiceGroupStyles } from '../parts/choice-group.styles.js';
import { contactBlockStyles } from '../parts/contact-block.styles.js';
import { lemniscateStyles } from '../parts/lemniscate.styles.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { progressTextStyles } from '../parts/progress-text.styles.js';
import { quoteStyles } from '../parts/quote.styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { quickExitStyles } from '../shared/quick-exit.styles.js';
import { signalStyles } from '../shared/signal.styles.js';

/** What only the follow-up widget needs. */
const own = css`
  input[name='code'] {
    max-inline-size: 24ch;
    font-family: var(--_lus-font-family-code);
    letter-spacing: 0.06em;
    text-transform: uppercase;
    direction: ltr;
  }

  /* One signal is one thing to read: its parts lie nearer to one another than to the next. */
  .signal {
    gap: var(--_lus-space-m);
    border-block-end: var(--_lus-border-width) solid var(--_lus-color-border);
  }

  .signal + .signal {
    margin-block-start: calc(-1 * var(--_lus-space-l) - var(--_lus-border-width));
  }

  .signal form {
    gap: var(--_lus-space-m);
  }

  /* Seen only where colours are forced. */
  .signal .panel {
    border: var(--_lus-border-width) solid transparent;
  }
`;

/** The parts that it is made of, and what only it needs. */
export const styles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  choiceGroupStyles,
  noticeStyles,
  quoteStyles,
  contactBlockStyles,
  lemniscateStyles,
  progressTextStyles,
  quickExitStyles,
  signalStyles,
  own,
];
