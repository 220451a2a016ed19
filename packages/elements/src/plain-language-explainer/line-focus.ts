import { blockOf } from './read-parts.js';

/** How many lines stay clear. */
const LINES = 3;

/** Height of a line, in pixels. */
function lineOf(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return parseFloat(lineHeight) || parseFloat(fontSize) * 1.5;
}

/** What lies above the text does not count. */
const isText = (element: Element) => !element.closest('.player');

/** Keeps a few lines clear and dims the rest, for who loses their place. Lies over the text and touches none of it. */
export class LineFocus {
  readonly #frame = document.createElement('div');
  readonly #band = document.createElement('div');
  readonly #events = new AbortController();

  /** @param card - What is dimmed. */
  constructor(card: Element) {
    this.#frame.className = 'line-frame';
    this.#band.className = 'line-band';
    this.#frame.append(this.#band);
    card.append(this.#frame);
    const { signal } = this.#events;
    card.addEventListener('pointermove', this.#handlePointer, { signal });
    card.addEventListener('pointerdown', this.#handlePointer, { signal });
    card.addEventListener('focusin', this.#handleFocus, { signal });
    const first = card.querySelector('.text, [data-read]');
    if (first) this.show(first.getBoundingClientRect(), first);
  }

  /** Moves the clear part. @param by - In times its own height; negative is up. */
  step(by: number): void {
    const { top, height } = this.#band.getBoundingClientRect();
    this.#place(top + by * height, height);
    this.#band.scrollIntoView({ block: 'nearest' });
  }

  /** Keeps this clear, and at least the usual number of lines; a little above it too, for letters need air. */
  show({ top, height }: DOMRect, element: Element): void {
    const line = lineOf(element);
    this.#place(top - line / 4, Math.max(Math.min(height, innerHeight / 2) + line / 2, LINES * line));
  }

  remove(): void {
    this.#events.abort();
    this.#frame.remove();
  }

  /** @param top - In pixels of the screen. */
  #place(top: number, height: number) {
    const frame = this.#frame.getBoundingClientRect();
    const most = Math.max(frame.height - height, 0);
    this.#band.style.translate = `0 ${Math.min(Math.max(top - frame.top, 0), most)}px`;
    this.#band.style.blockSize = `${height}px`;
  }

  readonly #handlePointer = (event: Event) => {
    const { target, currentTarget, clientY } = event as PointerEvent;
    if (!isText(target as Element)) return;
    const block = blockOf(target as Element, currentTarget as Element);
    const line = lineOf(block);
    // Whole lines, with the one that is pointed at in the middle.
    const { top } = block.getBoundingClientRect();
    const above = Math.floor((clientY - top) / line) - Math.floor(LINES / 2);
    this.#place(top + above * line, LINES * line);
  };

  readonly #handleFocus = ({ target }: Event) => {
    const element = target as Element;
    if (isText(element)) this.show(element.getBoundingClientRect(), element);
  };
}
