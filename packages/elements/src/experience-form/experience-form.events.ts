import type { Receipt } from '@lus/contract';

/** Another page of the form appeared. */
export class StepEvent extends Event {
  /** `before`, `story`, …, `check` or `sent`. */
  readonly step: string;

  constructor(step: string) {
    super('lus-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

/** The server has the experience. Neither its words nor its code are told to the page. */
export class ExperienceSentEvent extends Event {
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('lus-experience-sent', { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lus-step': StepEvent;
    'lus-experience-sent': ExperienceSentEvent;
  }
}
