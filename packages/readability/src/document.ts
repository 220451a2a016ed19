/** A word: letters and what belongs to them, such as `cliënten`, `foto's`, `Wmo-arts`, `3,5`, `o.a.`. */
export interface Word {
  /** As it was written. */
  readonly text: string;
  /** In lower case, for looking up. */
  readonly lower: string;
  /** From this character of the block's text … */
  readonly start: number;
  /** … up to this one. */
  readonly end: number;
}

export interface Sentence {
  /** From this character of the block's text … */
  readonly start: number;
  /** … up to and with its closing mark. */
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item';

/** A stretch of running text of the input, without its markup. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where a character of `text` stands in the input. */
  readonly at: (index: number) => number;
}
