/**
 * Lets things stand still while a pointer is down: what moves between the press and the release makes a click miss
 * its button. For what happens on leaving a field, which is just when the next button is pressed.
 */
export class PressController {
  #released: Promise<void> | undefined;

  /** Listens to `pointerdown` of the widget. */
  readonly handleDown = (): void => {
    this.#released = new Promise((resolve) => {
      const release = () =>
        setTimeout(() => {
          this.#released = undefined;
          resolve();
        });
      addEventListener('pointerup', release, { once: true });
      addEventListener('pointercancel', release, { once: true });
    });
  };

  /** Does something now, or else once the pointer is up. */
  afterPress(work: () => void): void {
    if (this.#released) void this.#released.then(work);
    else work();
  }
}
