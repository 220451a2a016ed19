import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fault } from '../parts/error-summary.js';

/**
 * Decides when something wrong is said: after a field was changed and left, or on trying to go on; never while typing
 * for the first time. What was said stays until it is right (NL Design System, richtlijnen formulieren, "error").
 */
export class FaultController implements ReactiveController {
  /** What is said to be wrong now. */
  shown: readonly Fault[] = [];
  /** Whether the faults are also listed on top: after trying to go on. */
  summary = false;

  readonly #host: ReactiveControllerHost;
  readonly #find: () => readonly Fault[];

  /** @param find - Finds everything that is wrong on the page now. */
  constructor(host: ReactiveControllerHost, find: () => readonly Fault[]) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.shown.length) this.summary = false;
  }

  /** Stops at what is wrong, and lists it. True when there is anything. */
  stop(faults = this.#find()): boolean {
    this.shown = faults;
    this.summary = faults.length > 0;
    this.#host.requestUpdate();
    return this.summary;
  }

  /** A field was changed and left: from now on what is wrong with it is said. */
  left(field: string): Fault | undefined {
    const wrong = this.#find().find((fault) => fault.field === field);
    this.shown = [...this.shown.filter((fault) => fault.field !== field), ...(wrong ? [wrong] : [])];
    this.#host.requestUpdate();
    return wrong;
  }

  /** What is right again is no longer wrong; the rest keeps its text, brought up to date. */
  forgive(): void {
    if (!this.shown.length) return;
    const still = this.#find();
    this.shown = this.shown.flatMap(({ field }) => still.find((fault) => fault.field === field) ?? []);
    this.#host.requestUpdate();
  }

  clear(): void {
    this.shown = [];
  }
}
