/**
 * Prints a few lines and nothing else of the host page, from a frame of our own. Written with DOM methods and a
 * constructed style sheet, so it works under a strict Content Security Policy with Trusted Types.
 * @param root - Where the frame may stand while it prints.
 */
export function printLines(root: ShadowRoot, lines: readonly string[], language: string): void {
  const frame = root.ownerDocument.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  root.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync('p { margin: 0 0 1em; font: 14pt/1.5 system-ui, sans-serif } p + p { font-size: 22pt }');
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = language;
  for (const line of lines) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
