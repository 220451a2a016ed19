import type { Term } from '@lus/contract';

/** A term where it stands in a text, as it is written there, with the marks that touch it. */
export interface Found {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly term: Term;
}

/** A word of a text, how it is looked up, and where it stands. */
interface Word {
  readonly key: string;
  /** The same, behind what stands between it and the word before. */
  readonly nextKey: string;
  readonly index: number;
  readonly close: number;
}

interface Node {
  readonly next: Map<string, Node>;
  term?: Term;
}

/** Endings that leave the word what it was, by language. Other forms are to be listed with the term. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  nl: ['e', 'en', 's', '’s'],
  en: ['s', '’s'],
};
/** A shorter word easily becomes another one: `wet`, `weten`. Also in code units, like every length here. */
const LEAST = 6;

/** Letters and digits, held together by hyphens and apostrophes. Nothing in it can be read in two ways: it is linear. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;

/** A bracket before a word, a full stop after it: what must not end up alone on a line. */
const BEFORE = /[\p{Ps}\p{Pi}"'¿¡]{1,3}$/u;
const AFTER = /[^\s\p{L}\p{M}\p{N}]{1,3}/uy;

const normal = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[\u2010\u2011]/g, '-');

function wordsIn(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const key = normal(word);
    const nextKey = text.slice(end, index).replace(/\s+/g, ' ') + key;
    return { key, nextKey, index, close: (end = index + word.length) };
  });
}

/**
 * Finds the terms of a text and their forms: whole words, whatever their capitals, the longest first. The time grows
 * linearly with the text. A term in a language that writes no spaces is not found; it stands in the list all the same.
 */
export class Glossary {
  readonly #root: Node = { next: new Map() };

  /** @param language - Of the terms, a BCP 47 tag. */
  constructor(terms: readonly Term[], language: string) {
    const endings = ENDINGS[language.toLowerCase().split('-')[0] ?? ''] ?? [];
    for (const term of terms) for (const form of [term.word, ...(term.forms ?? [])]) this.#add(form, term);
    // After all that were listed: those win.
    for (const term of terms) {
      if (term.word.length < LEAST || /\s/.test(term.word.trim())) continue;
      for (const ending of endings) this.#add(term.word + ending, term);
    }
  }

  /**
   * The text in pieces, with each term where it stands first.
   * @param seen - Terms that were met before in the same passage; those found are added.
   */
  split(text: string, seen: Set<Term>): (string | Found)[] {
    const words = wordsIn(text);
    const pieces: (string | Found)[] = [];
    let start = 0;
    for (let place = 0; place < words.length;) {
      const found = this.#longest(words, place);
      place += found?.count ?? 1;
      if (!found || seen.has(found.term)) continue;
      const { term, index, close } = found;
      const before = BEFORE.exec(text.slice(Math.max(start, index - 3), index))?.[0] ?? '';
      AFTER.lastIndex = close;
      const after = AFTER.exec(text)?.[0] ?? '';
      if (index - before.length > start) pieces.push(text.slice(start, index - before.length));
      pieces.push({ before, text: text.slice(index, close), after, term });
      start = close + after.length;
      seen.add(term);
    }
    if (start < text.length) pieces.push(text.slice(start));
    return pieces;
  }

  /** The longest term that begins at a word, and how many words it takes. No term is so long that this is slow. */
  #longest(words: readonly Word[], place: number) {
    const index = words[place]?.index ?? 0;
    let node: Node | undefined = this.#root;
    let longest: { term: Term; index: number; close: number; count: number } | undefined;
    for (let at = place, here = words[at]; here; here = words[++at]) {
      node = node.next.get(at > place ? here.nextKey : here.key);
      if (!node) break;
      if (node.term) longest = { term: node.term, index, close: here.close, count: at + 1 - place };
    }
    return longest;
  }

  #add(form: string, term: Term) {
    let node = this.#root;
    for (const { key, nextKey } of wordsIn(form)) {
      const step = node === this.#root ? key : nextKey;
      let next = node.next.get(step);
      if (!next) node.next.set(step, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root) node.term ??= term;
  }
}
