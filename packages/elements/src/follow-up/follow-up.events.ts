/** Somebody took their experience back; it is gone from the server. */
export class WithdrawnEvent extends Event {
  constructor() {
    super('lus-withdrawn', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lus-withdrawn': WithdrawnEvent;
  }
}
