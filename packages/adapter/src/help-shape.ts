import type { Shape } from './shape.js';

/** Somebody to turn to. */
const CONTACT: Shape = { 'name phone? email? url?': 'string' };
/** Where somebody finds help for their own case. */
export const HELP: Shape = { contact: CONTACT, independentSupport: CONTACT, 'complaints?': CONTACT };
