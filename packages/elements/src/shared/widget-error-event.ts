import { AdapterError, type AdapterErrorKind } from '@lus/contract';

/** Something did not work; the widget has already told the person. */
export class WidgetErrorEvent extends Event {
  /** Kind of the `AdapterError`; `unavailable` for anything else. */
  readonly kind: AdapterErrorKind;

  constructor(error: unknown) {
    super('lus-error', { bubbles: true, composed: true });
    this.kind = error instanceof AdapterError ? error.kind : 'unavailable';
  }
}

declare global {
  interface HTMLElementEventMap {
    'lus-error': WidgetErrorEvent;
  }
}
