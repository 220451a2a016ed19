import { unsafeCSS } from 'lit';
import { hostStyles, registerTokens, watched } from '@lus/tokens/host-styles.js';

registerTokens();

/** The class of the element that notices a change of colours. */
export const PROBE = 'probe';

/** What every token resolves to here: the page's own, else its house style, else ours; and what notices a change. */
export const houseStyles = unsafeCSS(`:host{${hostStyles}}.${PROBE}{position:absolute;${watched}}`);
