import type { LitElement } from 'lit';

/** Invisible (WORD JOINER): shows what the translator touched, and is taken out again before words are compared. */
const TOUCHED = '\u2060';

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every piece of text inside a node that a translator may touch. */
function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) =>
      data.trim() !== '' && !parentElement?.closest('style, textarea, option, [translate="no"]'),
  );
}

/** As Safari and Firefox do it: other words in the same place. */
function rewrite(text: Text): void {
  if (!text.data.startsWith(TOUCHED)) text.data = TOUCHED + text.data;
}

/** Old-fashioned, and what Chrome uses; in capitals its type is that of any element. */
const FONT = 'FONT';

/** As Chrome does it: the words go, and two elements with other words come in their place. */
function replace(text: Text): void {
  if (text.parentElement?.localName === 'font') return;
  const outer = document.createElement(FONT);
  const inner = document.createElement(FONT);
  inner.textContent = TOUCHED + text.data;
  outer.append(inner);
  text.replaceWith(outer);
}

/** A program that marks words: one piece becomes two, and one again when it is done. */
class Marker {
  readonly #tails = new Map<Text, Text>();

  /** Whether a text is one of two pieces. */
  has(text: Text): boolean {
    return this.#tails.has(text) || [...this.#tails.values()].includes(text);
  }

  split(text: Text, random: () => number): void {
    if (text.data.length < 2) return;
    this.#tails.set(text, text.splitText(1 + Math.floor(random() * (text.data.length - 1))));
  }

  join(head: Text): void {
    const tail = this.#tails.get(head);
    if (!tail || head.nextSibling !== tail) return;
    this.#tails.delete(head);
    head.data += tail.data;
    tail.remove();
  }

  joinAll(): void {
    for (const head of this.#tails.keys()) this.join(head);
  }
}

/** What browsers and their extensions do to the words of a page, at random but the same for the same seed. */
export class PageTranslator {
  readonly #root: Node;
  readonly #random: () => number;
  readonly #marker = new Marker();
  #isMarking = true;
  readonly #observer = new MutationObserver(() => this.#replaceAll());

  constructor(root: Node, seed: number) {
    this.#root = root;
    this.#random = randomFrom(seed);
  }

  /** Touches about half of all texts, each in one of the ways. */
  touch(): void {
    for (const text of textsIn(this.#root)) {
      const chance = this.#random() * 8;
      if (this.#marker.has(text)) {
        if (chance < 4) this.#marker.join(text);
      } else if (chance < 1) rewrite(text);
      else if (chance < 3) replace(text);
      else if (chance < 4 && this.#isMarking) this.#marker.split(text, this.#random);
    }
  }

  /** Makes one again of all that it split, and splits no more. */
  stopMarking(): void {
    this.#isMarking = false;
    this.#marker.joinAll();
  }

  /** Replaces every text from now on, as soon as it is there. */
  follow(): void {
    this.#observer.observe(this.#root, { subtree: true, childList: true, characterData: true });
    this.#replaceAll();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #replaceAll(): void {
    for (const text of textsIn(this.#root)) replace(text);
  }
}

/** What a person reads, hears and has filled in, whether translated or not. */
export function contentOf(widget: LitElement): string {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_ALL);
  let content = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest('style, textarea, [translate="no"]')) {
      content += node.data.replaceAll(TOUCHED, '').replace(/\s+/g, ' ');
    } else if (node instanceof Element && node.localName !== 'font') {
      const label = node.getAttribute('aria-label') ?? '';
      const value = node.matches('input, textarea, select') ? ` = ${filledIn(node)}` : '';
      content += `\n${node.localName} ${label}${value}: `;
    }
  }
  return content.replace(/ +/g, ' ');
}

const filledIn = (field: Element): string =>
  field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)
    ? String(field.checked)
    : (field as HTMLInputElement).value;
