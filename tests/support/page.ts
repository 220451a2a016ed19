import type { LitElement } from 'lit';

/**
 * A widget as a person meets it: by its words. What is hidden from the eye does not count.
 */
export const root = (widget: LitElement): ShadowRoot => widget.shadowRoot!;

/** Waits until a widget shows something, or says what it shows instead. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + 3000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The words on the page, with white space as it is seen. */
export const wordsOf = (widget: LitElement): string =>
  Array.from(root(widget).querySelectorAll<HTMLElement>('.card'), (card) => card.innerText)
    .join('\n')
    // Words that may not end up on two lines.
    .replaceAll('\u00a0', ' ');

/** Waits until these words are on the page. */
export const reads = (widget: LitElement, words: string): Promise<void> =>
  eventually(`"${words}" in "${wordsOf(widget)}"`, () => wordsOf(widget).includes(words));

/** The heading of the page that is shown. */
export const headingOf = (widget: LitElement): string =>
  root(widget).querySelector<HTMLElement>('[part="heading"]')?.innerText ?? '';

const visibleWords = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The button, link or summary with these words. */
export function control(widget: LitElement, words: string): HTMLElement {
  const all = [...root(widget).querySelectorAll<HTMLElement>('button, a, summary')];
  const found =
    all.find((element) => visibleWords(element) === words) ??
    all.find((element) => visibleWords(element).startsWith(words));
  if (!found) throw new Error(`There is no "${words}", but: ${all.map(visibleWords).join(' | ')}`);
  return found;
}

export async function press(widget: LitElement, words: string): Promise<void> {
  control(widget, words).click();
  await widget.updateComplete;
}

/** The field with this label. */
export function field(widget: LitElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const labels = [...root(widget).querySelectorAll('label')];
  const found = labels.find((candidate) => visibleWords(candidate).startsWith(label));
  const control = found?.control;
  if (!control) throw new Error(`There is no field "${label}", but: ${labels.map(visibleWords).join(' | ')}`);
  return control as HTMLInputElement | HTMLTextAreaElement;
}

/** Types into a field, without leaving it. */
export async function type(widget: LitElement, label: string, words: string): Promise<void> {
  const control = field(widget, label);
  control.value = words;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** Types into a field and leaves it. */
export async function fill(widget: LitElement, label: string, words: string): Promise<void> {
  await type(widget, label, words);
  field(widget, label).dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

export async function choose(widget: LitElement, label: string): Promise<void> {
  field(widget, label).click();
  await widget.updateComplete;
}

/** Picks from a list, by its label and the words of the choice. */
export async function pick(widget: LitElement, label: string, words: string): Promise<void> {
  const list = [...root(widget).querySelectorAll('select')].find(({ labels }) =>
    Array.from(labels).some((each) => visibleWords(each).startsWith(label)),
  );
  const option = list && Array.from(list.options).find(({ text }) => text === words);
  if (!option) throw new Error(`There is no "${words}" in the list "${label}".`);
  list.value = option.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

/** What a browser's translator does: every piece of text gets an element of its own, in other words or the same. */
export function translate(widget: LitElement): void {
  const walker = document.createTreeWalker(root(widget), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('style, textarea')) continue;
    const wrapped = document.createElement('span');
    text.replaceWith(wrapped);
    wrapped.append(text);
  }
}

/** The next event of this name. */
export const next = <Name extends keyof HTMLElementEventMap>(widget: LitElement, name: Name) =>
  new Promise<HTMLElementEventMap[Name]>((resolve) => {
    widget.addEventListener(name, resolve as EventListener, { once: true });
  });
