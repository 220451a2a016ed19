import type { ReactiveController, ReactiveElement } from 'lit';

/** Something on the screen, and where to find what comes in its place: which passage, and which block of it. */
interface Place {
  element: Element;
  passage?: string | undefined;
  block?: number;
  /** How far it is from the top of the window, in CSS pixels. */
  top: number;
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

const isInView = (element: Element) => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
};

/** Of the plain text: what opens and closes is no hold. */
const blocksOf = (passage: Element) => [
  ...passage.querySelectorAll(':is(h2, h3, h4, h5, h6, p, li, dd):not(.official *)'),
];

/** The button of the language that is shown. */
export const SHOWN_LANGUAGE = '.languages [aria-current]';

/**
 * Keeps what somebody reads where it is on their screen, while texts above it open, close or change. Browsers do that
 * too, but not all of them, and not when the words are others. The page itself is what scrolls.
 */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveElement;
  #place: Place | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called before the change: once the host is rendered, the place is found back. */
  keep(): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    // What somebody presses stays under their finger, whatever they read.
    this.#place =
      activeElement && isInView(activeElement)
        ? { element: activeElement, top: topOf(activeElement) }
        : this.#find();
  }

  hostUpdated(): void {
    const place = this.#place;
    this.#place = undefined;
    const found = place && (place.element.isConnected ? place.element : this.#instead(place));
    if (found) scrollBy({ top: topOf(found) - place.top, behavior: 'instant' });
  }

  get #passages(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-place]')];
  }

  /** What is most likely read: the block at a third of the window, or what comes nearest to it. */
  #find(): Place | undefined {
    const places = this.#passages
      .filter(isInView)
      .flatMap((passage) =>
        [passage, ...blocksOf(passage)].map((element, index) => ({ element, passage, index })),
      )
      .filter(({ element }) => isInView(element))
      .map(({ element, passage, index }) => ({
        element,
        passage: passage.dataset['place'],
        block: index - 1,
        top: topOf(element),
      }));
    return places.findLast(({ top }) => top <= innerHeight / 3) ?? places[0];
  }

  #instead({ passage, block = -1 }: Place): Element | null {
    const found = this.#passages.find(({ dataset }) => dataset['place'] === passage);
    // Outside of all passages a language was pressed.
    return found ? (blocksOf(found)[block] ?? found) : this.#host.renderRoot.querySelector(SHOWN_LANGUAGE);
  }
}
