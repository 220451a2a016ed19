import type { Block, Sentence } from '../document.js';
import type { Found } from '../finding.js';

/** Looks at one sentence; places are those in the text of its block. */
export type SentenceRule = (sentence: Sentence, block: Block) => Found[];

/** Looks at one block of running text. */
export type BlockRule = (block: Block) => Found[];

/** A text as a whole. */
export interface Text<B extends Block = Block> {
  readonly blocks: readonly B[];
  /** Abbreviations, in lower case, that are explained outside the running text, such as in a list of words. */
  readonly explained: ReadonlySet<string>;
}

/** Looks at a text as a whole, and says in which block it found something. */
export type TextRule = <B extends Block>(text: Text<B>) => { readonly block: B; readonly found: Found }[];
