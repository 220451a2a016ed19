import type { Block } from './document.js';
import type { Finding, Found, Rule } from './finding.js';
import type { PlacedBlock } from './input/block-writer.js';
import { textOf } from './input/blocks.js';
import type { Format } from './input/format.js';
import { BLOCK_RULES, RULES_FOR_HEADINGS, SENTENCE_RULES, TEXT_RULES } from './rules/index.js';
import { scoresOf, type Scores } from './scores.js';

export interface CheckOptions {
  /** What the input is; `text` when absent. */
  readonly format?: Format;
  /** Only these rules; all of them when absent. */
  readonly rules?: readonly Rule[];
}

export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly items: number;
  readonly headings: number;
}

/** What the checker has to say of a text. It never says for whom the text is easy enough. */
export interface Report {
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** An indication; `null` for a text too short to have one. */
  readonly scores: Scores | null;
}

/**
 * Checks a Dutch text for features of plain language. Pure: the same answer in a browser and in a terminal. Linear in
 * the length of the input, whatever that holds.
 *
 * @throws {InputError} when the format is `explainer` and the input is no Dutch one.
 */
export function check(input: string, { format = 'text', rules }: CheckOptions = {}): Report {
  const text = textOf(input, format);
  const wanted = rules && new Set(rules);
  const findings: Finding[] = [];

  const keep = (rule: Rule, block: PlacedBlock, founds: readonly Found[]): void => {
    for (const found of founds) findings.push(placed(input, rule, block, found));
  };
  const applies = (rule: Rule, block?: Block): boolean =>
    (wanted?.has(rule) ?? true) && (block?.kind !== 'heading' || RULES_FOR_HEADINGS.has(rule));

  for (const block of text.blocks) {
    for (const [rule, look] of SENTENCE_RULES) {
      if (!applies(rule, block)) continue;
      for (const sentence of block.sentences) keep(rule, block, look(sentence, block));
    }
    for (const [rule, look] of BLOCK_RULES) if (applies(rule, block)) keep(rule, block, look(block));
  }
  for (const [rule, look] of TEXT_RULES) {
    if (!applies(rule)) continue;
    for (const { block, found } of look(text)) keep(rule, block, [found]);
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, counts: countsOf(text.blocks), scores: scoresOf(text.blocks) };
}

/** From a place in the text of a block to one in the input. */
function placed(input: string, rule: Rule, block: PlacedBlock, found: Found): Finding {
  const start = block.at(found.start);
  const end = block.until(found.end);
  const excerpt = input.slice(start, end);
  // Where markup stands between the words, replacing them would take it away.
  const isPlain = spaced(excerpt) === spaced(block.text.slice(found.start, found.end));
  return {
    rule,
    start,
    end,
    excerpt,
    message: found.message,
    severity: found.severity ?? 'warning',
    suggestions: isPlain ? (found.suggestions ?? []) : [],
  };
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

function countsOf(blocks: readonly Block[]): Counts {
  const sentences = blocks.flatMap((block) => block.sentences);
  const count = (kind: Block['kind']): number => blocks.filter((block) => block.kind === kind).length;
  return {
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    sentences: sentences.length,
    paragraphs: count('paragraph'),
    items: count('item'),
    headings: count('heading'),
  };
}
