/** How a form of a verb is used; other words have one use only. */
export type Use = 'any' | 'finite' | 'infinitive' | 'participle' | 'attributive';

/** A word or phrase in one of its forms. */
export interface Entry {
  /** Alternatives that fit in its place, by its use. Those of a noun have their article: `het besluit`. */
  readonly fits: Partial<Record<Use, readonly string[]>>;
  /** Alternatives for which the sentence has to be put otherwise. */
  readonly otherwise: readonly string[];
  /** Of a noun in the singular. */
  readonly article?: string;
  /** Whether it is a verb: then "de verzoeken" and "zich realiseren" are something else. */
  readonly isVerb?: boolean;
  /** Whether everybody may know the words, but only officials use them: `indien`, `in het kader van`. */
  readonly isOfficial?: boolean;
}

/** An entry at the head of some words. */
export interface Match {
  readonly entry: Entry;
  /** Of how many words it is. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  entry?: Entry;
}

/** Words and phrases, each found in one walk over its words. */
export class Lexicon {
  readonly #root: Node = { next: new Map() };

  /** Adds a phrase, in lower case with single spaces; one that is there already gets what is new. */
  add(phrase: string, entry: Entry): void {
    let node = this.#root;
    for (const word of phrase.split(' ')) {
      const next: Node = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.entry = node.entry ? merged(node.entry, entry) : entry;
  }

  /** The longest phrase at the head of some words, which are read no further than needed. */
  longestMatch(words: Iterable<string>): Match | undefined {
    let node = this.#root;
    let length = 0;
    let best: Match | undefined;
    for (const word of words) {
      const next = node.next.get(word);
      if (!next) break;
      node = next;
      length++;
      if (node.entry) best = { entry: node.entry, length };
    }
    return best;
  }
}

/** One spelling can be two forms: `verstrekt` is a present and a participle. */
const merged = (one: Entry, other: Entry): Entry => ({
  ...one,
  fits: { ...other.fits, ...one.fits },
  otherwise: [...new Set([...one.otherwise, ...other.otherwise])],
});

/** Whether an entry has no alternatives, and is there only to say that it is fine. */
export const isFine = ({ fits, otherwise }: Entry): boolean =>
  otherwise.length === 0 && Object.keys(fits).length === 0;
