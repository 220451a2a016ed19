const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Scrolls along with the voice, until the reader scrolls: then the page is theirs. */
export class Follower {
  isFollowing = true;

  /** Notes it when the reader scrolls: listens to `wheel`, `touchmove`, `keydown` and `pointerdown` of the window. */
  notice(event: Event): void {
    const element = event.composedPath()[0];
    if (event instanceof KeyboardEvent) {
      // In a list or on a button, these keys do something else.
      const isOnControl =
        element instanceof Element && element.matches('button, a, select, input, textarea, summary');
      if (isOnControl || !SCROLL_KEYS.has(event.key)) return;
    } else if (event instanceof PointerEvent) {
      const { clientWidth } = document.documentElement;
      // The scroll bar is beside the page, and no other event tells of it.
      if (element !== document.documentElement || event.clientX < clientWidth) return;
    }
    this.isFollowing = false;
  }

  /**
   * Brings what is read in view, with room below for what follows.
   * @param floor - Up to where the page can be seen, in pixels of the screen.
   */
  show({ top, bottom, height }: DOMRect, floor: number): void {
    const isSeen = top >= floor * 0.1 && bottom <= floor * 0.8;
    if (!this.isFollowing || isSeen || height === 0) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - floor * 0.25, behavior: isCalm ? 'instant' : 'smooth' });
  }
}
