/** A place where the keyboard stops, as the page tells it. Lengths in CSS pixels. */
export interface Stop {
  /** Which element, by the number that it got when it was first met. */
  element: number;
  /** The same for all choices of one group; otherwise the element. */
  group: number;
  /** How many choices there are in the group; 1 for anything else. */
  choices: number;
  /** What a person would call it. */
  words: string;
  /** Stops of one kind look the same, on the same ground: their ring is measured once. */
  kind: string;
  /** Where it stands on the page. */
  box: { left: number; top: number; right: number; bottom: number };
  /** What can be seen of it and of the ring round it, from the top left of the screen. */
  room: { x: number; y: number; width: number; height: number };
  /** The length of a line round it. */
  ringed: number;
  /** What is wrong with its place; empty when it can be seen. */
  hidden: string;
  /** Stays where it is while the page scrolls, so it has no place among the rest. */
  isPinned: boolean;
  isMirrored: boolean;
}

declare global {
  interface Window {
    lusStops: {
      /** Puts the keyboard right before the story. */
      begin(): void;
      /** Where the keyboard is; `outside` is right before the story or right after it. */
      current(): Stop | 'outside';
      goTo(element: number): void;
      /** Brings the whole of it on the screen: a browser only cares for the place of the caret. */
      bringIn(): void;
      letGo(): void;
      takeBack(): void;
      end(): void;
    };
  }
}

/** Runs in the page, before anything else: knows where the keyboard stops, through every open shadow root. */
export function watchStops() {
  const numbers = new Map<object, number>();
  const numberOf = (met: object): number => {
    if (!numbers.has(met)) numbers.set(met, numbers.size);
    return numbers.get(met)!;
  };
  let guards: HTMLElement[] = [];
  let released: HTMLElement | undefined;

  const above = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
  const upFrom = (element: Element): Element[] => {
    const next = above(element);
    return next ? [element, ...upFrom(next)] : [element];
  };
  const sum = (lengths: number[]): number => lengths.reduce((all, length) => all + length, 0);
  const deepest = (find: (root: Document | ShadowRoot) => Element | null): Element | null => {
    let found = find(document);
    while (found?.shadowRoot && find(found.shadowRoot) && find(found.shadowRoot) !== found)
      found = find(found.shadowRoot);
    return found;
  };
  const active = () => deepest((root) => root.activeElement) as HTMLElement;
  const wordsOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent)
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 40) || element.outerHTML.slice(0, 60);

  /** What a person sees of it: a choice that is drawn by its label is its label. */
  const seenAs = (element: HTMLElement): HTMLElement => {
    const { width } = element.getBoundingClientRect();
    const isDrawn = width > 4 && getComputedStyle(element).opacity !== '0';
    return isDrawn ? element : (element.closest('label') ?? element);
  };

  const choicesWith = (element: HTMLElement): HTMLElement[] => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return [element];
    const root = element.getRootNode() as Document | ShadowRoot;
    return [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form, disabled }) => name === element.name && form === element.form && !disabled,
    );
  };

  /** What is left of a box inside the screen and inside each part that cuts off what does not fit. */
  const visibleOf = (element: HTMLElement, { left, right, top, bottom }: DOMRect) =>
    upFrom(element)
      .slice(1)
      .filter((part) => /auto|scroll|hidden|clip/.test(getComputedStyle(part).overflow))
      .map((part) => part.getBoundingClientRect())
      .reduce(
        (box, edge) => ({
          left: Math.max(box.left, edge.left),
          right: Math.min(box.right, edge.right),
          top: Math.max(box.top, edge.top),
          bottom: Math.min(box.bottom, edge.bottom),
        }),
        {
          left: Math.max(0, left),
          right: Math.min(innerWidth, right),
          top: Math.max(0, top),
          bottom: Math.min(innerHeight, bottom),
        },
      );

  const whatHides = (element: HTMLElement, rects: DOMRect[]): string => {
    const points = rects
      .map((rect) => visibleOf(element, rect))
      .filter(({ left, right, top, bottom }) => right - left > 4 && bottom - top > 4)
      .flatMap(({ left, right, top, bottom }) => {
        const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
        return [
          [middle, centre],
          [left + 2, centre],
          [right - 2, centre],
          [middle, top + 2],
          [middle, bottom - 2],
        ] as [number, number][];
      });
    if (points.length === 0) return 'is off the screen';
    const above = new Set(upFrom(element));
    const label = element.closest('label');
    const isItself = (hit: Element) => upFrom(hit).some((part) => part === element || part === label);
    const hits = points
      .map(([x, y]) => deepest((root) => root.elementFromPoint(x, y)))
      .filter((hit) => hit !== null);
    // What is round it lies under it; between the lines of a link that is all there is.
    const covers = hits.filter((hit) => !isItself(hit) && !above.has(hit));
    const own = hits.filter(isItself);
    if (own.length > covers.length) return '';
    return covers[0] ? `lies under "${wordsOf(covers[0])}"` : 'cannot be seen';
  };

  const look = (element: Element) => {
    const { outline, boxShadow } = getComputedStyle(element);
    return `${outline} ${boxShadow}`;
  };
  const groundOf = (element: Element): string =>
    upFrom(element)
      .slice(1)
      .map((part) => getComputedStyle(part).backgroundColor)
      .find((colour) => !/(, 0\)|transparent|\/ 0\))$/.test(colour)) ?? '';

  window.lusStops = {
    begin() {
      numbers.clear();
      const root = document.querySelector('#storybook-root')!;
      guards = [0, 1].map(() => {
        const guard = document.createElement('button');
        guard.style.cssText = 'position: absolute; opacity: 0';
        return guard;
      });
      root.before(guards[0]!);
      root.after(guards[1]!);
      guards[0]!.focus();
    },
    current() {
      const element = active();
      if (guards.includes(element) || element === document.body) return 'outside';
      const seen = seenAs(element);
      const rects = [...seen.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const { left, right, top, bottom } = seen.getBoundingClientRect();
      // The ring of a choice may be drawn round its label.
      const around = (element.closest('label') ?? seen).getBoundingClientRect();
      const [x, y] = [
        Math.max(0, Math.floor(Math.min(left, around.left)) - 8),
        Math.max(0, Math.floor(Math.min(top, around.top)) - 8),
      ];
      const scrolledX = sum(
        upFrom(seen)
          .slice(1)
          .map(({ scrollLeft }) => scrollLeft),
      );
      const scrolledY = sum(
        upFrom(seen)
          .slice(1)
          .map(({ scrollTop }) => scrollTop),
      );
      const choices = choicesWith(element);
      const host =
        element.getRootNode() instanceof ShadowRoot
          ? (element.getRootNode() as ShadowRoot).host.localName
          : '';
      return {
        element: numberOf(element),
        group: numberOf(choices[0]!),
        choices: choices.length,
        words: wordsOf(element),
        kind: [
          host,
          element.localName,
          element.className,
          seen.className,
          element.getAttribute('part'),
          look(element),
          look(seen),
          groundOf(seen),
        ].join('|'),
        box: {
          left: left + scrolledX,
          right: right + scrolledX,
          top: top + scrolledY,
          bottom: bottom + scrolledY,
        },
        room: {
          x,
          y,
          width: Math.min(innerWidth, Math.ceil(Math.max(right, around.right)) + 8) - x,
          height: Math.min(innerHeight, Math.ceil(Math.max(bottom, around.bottom)) + 8) - y,
        },
        ringed: sum(rects.map(({ width, height }) => 2 * (width + height))),
        hidden: whatHides(element, rects),
        isPinned: upFrom(element).some((part) => /fixed|sticky/.test(getComputedStyle(part).position)),
        isMirrored: getComputedStyle(above(element) ?? element).direction === 'rtl',
      };
    },
    goTo(wanted) {
      for (const [met, number] of numbers) if (number === wanted && met instanceof HTMLElement) met.focus();
    },
    bringIn() {
      active().scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    letGo() {
      released = active();
      released.blur();
    },
    takeBack() {
      released?.focus({ preventScroll: true });
    },
    end() {
      for (const guard of guards) guard.remove();
    },
  };
}
