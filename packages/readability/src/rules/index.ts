import type { Rule } from '../finding.js';
import { difficultWord } from './difficult-word.js';
import { doubleNegation } from './double-negation.js';
import { longParagraph } from './long-paragraph.js';
import { longSentence } from './long-sentence.js';
import { noHeadings } from './no-headings.js';
import { nominalStyle } from './nominal-style.js';
import { passive } from './passive.js';
import { prepositions } from './prepositions.js';
import type { BlockRule, SentenceRule, TextRule } from './rule.js';
import { splitVerb } from './split-verb.js';
import { unexplainedAbbreviation } from './unexplained-abbreviation.js';

type Named<T> = readonly (readonly [rule: Rule, look: T])[];

/** The rules that look at one sentence. */
export const SENTENCE_RULES: Named<SentenceRule> = [
  ['difficult-word', difficultWord],
  ['passive', passive],
  ['long-sentence', longSentence],
  ['nominal-style', nominalStyle],
  ['many-prepositions', prepositions],
  ['split-verb', splitVerb],
  ['double-negation', doubleNegation],
];

/** The rules that look at one block. */
export const BLOCK_RULES: Named<BlockRule> = [['long-paragraph', longParagraph]];

/** The rules that look at a text as a whole. */
export const TEXT_RULES: Named<TextRule> = [
  ['unexplained-abbreviation', unexplainedAbbreviation],
  ['no-headings', noHeadings],
];

/** All of them, in the order in which they are explained. */
export const RULES: readonly Rule[] = [...SENTENCE_RULES, ...BLOCK_RULES, ...TEXT_RULES].map(
  ([rule]) => rule,
);

/** A heading is short and has no verb: most rules have nothing to say of one. */
export const RULES_FOR_HEADINGS: ReadonlySet<Rule> = new Set(['difficult-word', 'unexplained-abbreviation']);
