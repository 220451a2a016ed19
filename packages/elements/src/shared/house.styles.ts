import { unsafeCSS } from 'lit';
import { hostStyles, registerTokens } from '@lus/tokens/host-styles.js';

registerTokens();

/** What every token resolves to here: the page's own, else its house style, else ours. */
export const houseStyles = unsafeCSS(`:host{${hostStyles}}`);
