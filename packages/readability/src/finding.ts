/** What the checker looks for. Rules with poor evidence stay out (Jansen 2013; Lentz 2021). */
export type Rule =
  | 'passive'
  | 'difficult-word'
  | 'nominal-style'
  | 'many-prepositions'
  | 'long-sentence'
  | 'split-verb'
  | 'double-negation'
  | 'long-paragraph'
  | 'no-headings'
  | 'unexplained-abbreviation';

/** `error`: few readers get through it. `warning`: look at it; it may be right here. */
export type Severity = 'warning' | 'error';

/** Something that a rule found, in the text of one block. */
export interface Found {
  /** From this character of the block's text … */
  readonly start: number;
  /** … up to this one. */
  readonly end: number;
  /** What is the matter and what helps, in plain Dutch. */
  readonly message: string;
  /** Words that can stand in the place of the found ones, best first. */
  readonly suggestions?: readonly string[];
  /** `warning` when absent. */
  readonly severity?: Severity;
}

/** Something that the checker found, in the input as it was given. */
export interface Finding extends Required<Found> {
  readonly rule: Rule;
  /** `input.slice(start, end)`; positions count UTF-16 units, as strings in JavaScript do. */
  readonly excerpt: string;
}
