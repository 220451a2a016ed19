/**
 * Prints from a frame of our own, and nothing else of the host page. Filled with DOM methods and constructed style
 * sheets, so it works under a strict Content Security Policy with Trusted Types.
 * @param root - Where the frame may stand while it prints.
 * @param css - Styles of the page in the frame.
 * @param fill - Puts something on that page; `styled` makes a style sheet for it.
 */
function printPage(
  root: ShadowRoot,
  language: string,
  css: string,
  fill: (page: Document, styled: (css: string) => CSSStyleSheet) => void,
): void {
  const frame = root.ownerDocument.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  root.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  const styled = (text: string) => {
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  page.adoptedStyleSheets = [styled(css)];
  page.documentElement.lang = language;
  fill(page, styled);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** Prints a few lines. */
export function printLines(root: ShadowRoot, lines: readonly string[], language: string): void {
  const css = 'p { margin: 0 0 1em; font: 14pt/1.5 system-ui, sans-serif } p + p { font-size: 22pt }';
  printPage(root, language, css, (page) => {
    for (const line of lines) {
      const paragraph = page.createElement('p');
      paragraph.dir = 'auto';
      paragraph.textContent = line;
      page.body.append(paragraph);
    }
  });
}

/**
 * Prints a part of a widget as it looks on paper, on one sheet.
 * @param css - The styles of the widget. Whatever house style they can take, the copy takes along.
 */
export function printPart(root: ShadowRoot, part: Element, css: string, language: string): void {
  const house = getComputedStyle(root.host);
  printPage(root, language, '@page { size: A4; margin: 15mm } body { margin: 0 }', (page, styled) => {
    page.documentElement.dir = getComputedStyle(part).direction;
    const host = page.body.appendChild(page.createElement('div'));
    for (const name of new Set(css.match(/--(?!_)[\w-]+/g))) {
      host.style.setProperty(name, house.getPropertyValue(name));
    }
    const copy = host.attachShadow({ mode: 'open' });
    copy.adoptedStyleSheets = [styled(css)];
    copy.append(part.cloneNode(true));
  });
}
