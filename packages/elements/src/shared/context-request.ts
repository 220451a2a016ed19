import type { Adapter } from '@lus/contract';

/** Takes the adapter that was asked for, now and whenever another takes its place. */
export type TakeAdapter = (adapter: Partial<Adapter> | undefined, unsubscribe: () => void) => void;

/** What is asked for; the same in every copy of Lus on a page. */
export const ADAPTER = Symbol.for('lus-adapter');

/**
 * Asks the nearest provider for its adapter: the context protocol of the Web Components Community Group, so that a
 * page's own provider can answer as well.
 */
export class ContextRequestEvent extends Event {
  readonly context = ADAPTER;
  readonly subscribe = true;
  readonly callback: TakeAdapter;

  constructor(callback: TakeAdapter) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}
