import type { AdapterErrorKind } from '@lus/contract';

/** Something did not work; the widget has already told the person. */
export class WidgetErrorEvent extends Event {
  /** Kind of the `AdapterError`. */
  readonly kind: AdapterErrorKind;

  constructor(kind: AdapterErrorKind) {
    super('lus-error', { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lus-error': WidgetErrorEvent;
  }
}
