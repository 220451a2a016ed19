import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { check, type Format, type Report } from '@lus/readability';

/** How long a writer has to stop typing before the text is checked, in milliseconds. */
const PAUSE = 300;
/** How long before the outcome is said aloud: somebody who thinks about a word is still writing. */
const SILENCE = 1200;
/** How many times as long as a check took the next pause is: a slow machine is not kept busy. */
const REST = 4;
/** Longer texts are not checked, in UTF-16 units: over a hundred pages. */
export const MOST = 300_000;

interface CheckOptions {
  /** The text was checked as it is now. */
  checked: (report: Report | undefined) => void;
  /** The writer has been silent for a while after a check. */
  settled: () => void;
}

/** When the browser has nothing else to do. Safari has no way to ask. */
const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: 1000 });
  return () => cancelIdleCallback(request);
};

/** Checks a text once its writer pauses and the browser is idle, so that typing never waits for it. */
export class CheckController implements ReactiveController {
  /** Of the last text that was checked; nothing when it was empty or too long. */
  report: Report | undefined;
  /** Whether the text changed since. */
  isDue = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: CheckOptions;
  /** How long the last check took, in milliseconds. */
  #took = 0;
  #text = '';
  #format: Format = 'text';
  /** Whether an input method is in the middle of a word. */
  #isHeld = false;
  /** Calls off what is about to happen. */
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: CheckOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The text changed: whatever was about to happen for the old one does not. */
  ask(text: string, format: Format): void {
    this.#text = text;
    this.#format = format;
    this.isDue = true;
    this.#wait();
  }

  /** Nothing is checked or said from here: what an input method shows of a word is not yet what is written. */
  hold(): void {
    this.#isHeld = true;
    this.#stop?.();
  }

  /** The word is written. */
  release(): void {
    this.#isHeld = false;
    if (this.isDue) this.#wait();
  }

  hostConnected(): void {
    if (this.isDue) this.#wait();
  }

  hostDisconnected(): void {
    this.#isHeld = false;
    this.#stop?.();
  }

  #wait(): void {
    if (this.#isHeld) return;
    this.#later(Math.max(PAUSE, this.#took * REST), () => {
      this.#stop = whenIdle(() => this.#check());
    });
  }

  #check(): void {
    const text = this.#text;
    const start = performance.now();
    this.isDue = false;
    this.report = text.trim() && text.length <= MOST ? check(text, { format: this.#format }) : undefined;
    this.#took = performance.now() - start;
    this.#options.checked(this.report);
    this.#host.requestUpdate();
    this.#later(SILENCE, this.#options.settled);
  }

  #later(pause: number, work: () => void): void {
    this.#stop?.();
    const timer = setTimeout(work, pause);
    this.#stop = () => clearTimeout(timer);
  }
}
