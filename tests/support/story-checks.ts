import type { Page } from 'playwright-core';

/** Everything here runs in the page and looks into every open shadow root. Each gives what is wrong, in words. */

/** A page that fits needs no scrolling sideways (WCAG 1.4.10). */
export const scrollsSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} pixels of words on a page of ${clientWidth}`] : [];
  });

/** What can be pressed is at least 24 by 24 pixels; a label belongs to its control (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHidden = (element: Element) =>
      element.closest('[aria-hidden="true"]') !== null ||
      !element.checkVisibility({ visibilityProperty: true });
    const rootsIn = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    return rootsIn(document.querySelector('#storybook-root')!)
      .flatMap((root) => [...root.querySelectorAll('a[href], button, input, textarea, select, summary')])
      .filter((element) => !isHidden(element))
      .map((element) => element.closest('label') ?? element)
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const words = element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 60);
        return width < 24 || height < 24 ? [`"${words}" is ${width} by ${height}`] : [];
      });
  });

/** Presses Tab until the page is round, and gives the stops at which no ring appears (WCAG 2.4.7). */
export async function unseenStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const walk: FocusWalk = { seen: new Set(), unseen: [] };
    Object.assign(window, { lusWalk: walk });
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let isRound = false; !isRound;) {
    await page.keyboard.press('Tab');
    isRound = await page.evaluate(() => {
      const { lusWalk: walk } = window as unknown as { lusWalk: FocusWalk };
      const ring = (element: Element) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
        const isDrawn =
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
        return `${isDrawn ? `${outlineColor} ${outlineWidth}` : ''}|${boxShadow === 'none' ? '' : boxShadow}`;
      };
      // A radio button has its ring on the label round it.
      const ringsOf = (element: Element) => [element, element.closest('label') ?? element].map(ring);
      let stop = document.activeElement!;
      while (stop.shadowRoot?.activeElement) stop = stop.shadowRoot.activeElement;

      const { last } = walk;
      if (last && stop !== last.element) {
        const without = ringsOf(last.element);
        const appeared = last.rings.some((drawn, index) => drawn !== '|' && drawn !== without[index]);
        if (!appeared) walk.unseen.push(last.element.outerHTML.slice(0, 120));
      }
      walk.last = stop === document.body ? undefined : { element: stop, rings: ringsOf(stop) };
      if (walk.seen.has(stop)) return true;
      walk.seen.add(stop);
      return false;
    });
  }
  return page.evaluate(() => (window as unknown as { lusWalk: FocusWalk }).lusWalk.unseen);
}

interface FocusWalk {
  seen: Set<Element>;
  last?: { element: Element; rings: string[] } | undefined;
  unseen: string[];
}

/** With the reader's own spacing no words are cut off or leave their box (WCAG 1.4.12). */
export const wordsOutOfTheirBox = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    const roots = rootsIn(document);
    for (const root of roots) root.adoptedStyleSheets.push(spacing);
    await new Promise((resolve) => requestAnimationFrame(resolve));

    const stories = roots.flatMap((root) => [
      ...(root instanceof Document ? root.querySelector('#storybook-root')! : root).querySelectorAll('*'),
    ]);
    // For the ear only: cut off on purpose.
    const isForTheEar = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        (width <= 1 && height <= 1) || (element.parentElement ? isForTheEar(element.parentElement) : false)
      );
    };
    const says = (element: Element) => element.textContent.trim().slice(0, 60);

    const cut = stories
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow) && !isForTheEar(element))
      // A drawing has no words, and what stands in a field can be reached with the arrow keys.
      .filter((element) => !element.closest('svg, input, textarea'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => `cut off: "${says(element)}"`);

    const boxOf = (element: Element): Element =>
      /^(inline|contents)$/.test(getComputedStyle(element).display) && element.parentElement
        ? boxOf(element.parentElement)
        : element;
    const ownWords = (element: Element) =>
      [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const rectsOfOwnWords = (element: Element) =>
      ownWords(element).flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
    const out = stories
      .filter((element) => !isForTheEar(element))
      .filter((element) => {
        const box = boxOf(element).getBoundingClientRect();
        return rectsOfOwnWords(element).some(
          ({ left, right, top, bottom, width, height }) =>
            width > 1 &&
            height > 1 &&
            (left < box.left - 2 || right > box.right + 2 || top < box.top - 4 || bottom > box.bottom + 4),
        );
      })
      .map((element) => `out of its box: "${says(element)}"`);

    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? ['the page scrolls sideways'] : [];
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    }
    return [...cut, ...out, ...sideways];
  });

/** The parts and slots that the widgets on the page show now, as `tag part name` and `tag slot name`. */
export const shownApi = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root *')]
      .filter(({ localName }) => localName.startsWith('lus-'))
      .flatMap(({ localName, shadowRoot }) => [
        ...[...shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) =>
          [...part].map((name) => `${localName} part ${name}`),
        ),
        ...[...shadowRoot!.querySelectorAll('slot')].map(
          ({ name }) => `${localName} slot ${name || '(default)'}`,
        ),
      ]),
  );
