import { highlightStyles } from './read-aloud.styles.js';

/**
 * Marks the sentence and the word that are read, without touching the text (CSS Custom Highlight API). Where a browser
 * cannot, nothing is marked. One widget reads at a time, so the names are the same for all.
 */
export class Highlighter {
  readonly #sheet = new CSSStyleSheet();
  /** The tree in which the text stands: ours, or that of the page when the text is its own. */
  #tree: DocumentOrShadowRoot | undefined;
  readonly #own = new Map<string, Highlight>();

  constructor() {
    this.#sheet.replaceSync(highlightStyles);
  }

  mark(sentence: readonly Range[], word: readonly Range[]): void {
    this.clear();
    if (!globalThis.CSS?.highlights) return;
    const tree = sentence[0]?.startContainer.getRootNode();
    if (tree instanceof Document || tree instanceof ShadowRoot) {
      // Firefox and Safari want the rule in the same tree as the text.
      this.#tree = tree;
      tree.adoptedStyleSheets.push(this.#sheet);
    }
    // The word comes later, so it lies above.
    this.#set('lus-sentence', sentence);
    this.#set('lus-word', word);
  }

  /** Leaves nothing behind. */
  clear(): void {
    for (const [name, highlight] of this.#own) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#own.clear();
    if (!this.#tree) return;
    this.#tree.adoptedStyleSheets = this.#tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#tree = undefined;
  }

  #set(name: string, ranges: readonly Range[]) {
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(name, highlight);
    this.#own.set(name, highlight);
  }
}
