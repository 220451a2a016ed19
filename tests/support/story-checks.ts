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

/** The most that a reader may ask for (WCAG 1.4.12). */
export const ownSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Letters of twice the size, as a reader sets them in the browser (WCAG 1.4.4). */
export const largeLetters = 'html { font-size: 200% !important }';

/** With the reader's own style no words are cut off or leave their box. */
export const wordsOutOfTheirBox = (page: Page, readersOwn: string): Promise<string[]> =>
  page.evaluate(async (rules) => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(rules);
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
        // Lines that stand close together make a box that is a little lower than its letters.
        const close = Math.max(4, parseFloat(getComputedStyle(element).fontSize) / 5);
        return rectsOfOwnWords(element).some(
          ({ left, right, top, bottom, width, height }) =>
            width > 1 &&
            height > 1 &&
            (left < box.left - 2 ||
              right > box.right + 2 ||
              top < box.top - close ||
              bottom > box.bottom + close),
        );
      })
      .map((element) => `out of its box: "${says(element)}"`);

    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? ['the page scrolls sideways'] : [];
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    }
    return [...cut, ...out, ...sideways];
  }, readersOwn);

/** What would move for somebody who asked for less movement (WCAG 2.3.3); the page must have been told so. */
export const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const elementsIn = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
      ]);
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    /** A custom property that changes slowly tells a script that it changed; nobody sees it move. */
    const isSeen = (properties: string) =>
      properties.split(',').some((name) => !name.trim().startsWith('--') && name.trim() !== 'none');
    const moves = (element: Element, pseudo?: string): string[] => {
      const style = getComputedStyle(element, pseudo);
      const { transitionDuration, transitionProperty, animationName, animationDuration, scrollBehavior } =
        style;
      const name = `${element.localName}${[...element.classList].map((part) => `.${part}`).join('')}${pseudo ?? ''}`;
      return [
        lasts(transitionDuration) && isSeen(transitionProperty) ? `${name} changes slowly` : '',
        animationName !== 'none' && lasts(animationDuration) ? `${name} is animated` : '',
        scrollBehavior === 'smooth' ? `${name} scrolls smoothly` : '',
      ].filter(Boolean);
    };
    // A probe without a size may do as it likes: nobody sees it.
    const isSeenAtAll = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    };
    const all = [document.documentElement, ...elementsIn(document.querySelector('#storybook-root')!)].filter(
      isSeenAtAll,
    );
    return [
      ...new Set(
        all.flatMap((part) => [undefined, '::before', '::after'].flatMap((pseudo) => moves(part, pseudo))),
      ),
    ];
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
