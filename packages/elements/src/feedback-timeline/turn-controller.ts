import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface TurnOptions {
  /** Whether there is anything to turn. */
  on: () => boolean;
  /** How long each stays, in seconds. */
  seconds: () => number;
  turn: () => void;
}

/**
 * Turns by itself, for a screen that nobody touches. It stands still as soon as somebody wants to read: while paused,
 * pointed at or reached by keyboard (WCAG 2.2.2), and always for who asks for reduced motion.
 */
export class TurnController implements ReactiveController {
  /** Paused by hand. */
  isPaused = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: TurnOptions;
  #isPointedAt = false;
  #isInside = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: TurnOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether it may turn at all. */
  get isAllowed(): boolean {
    return !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  get isTurning(): boolean {
    return this.isAllowed && !this.isPaused && !this.#isPointedAt && !this.#isInside;
  }

  /** Pauses, or goes on. */
  toggle(): void {
    this.isPaused = !this.isPaused;
    this.#host.requestUpdate();
  }

  /** Somebody reads, or went away: listens to pointer and focus of what turns. */
  readonly handleAttention = ({ type }: Event): void => {
    if (type.startsWith('pointer')) this.#isPointedAt = type === 'pointerenter';
    else this.#isInside = type === 'focusin';
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#options.on() && this.isTurning) {
      this.#timer = setTimeout(() => this.#options.turn(), this.#options.seconds() * 1000);
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
