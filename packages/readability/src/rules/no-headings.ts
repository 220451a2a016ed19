import type { TextRule } from './rule.js';

/** About a screen of text: as long as a reader looks for where to begin. */
const LONG = 250;

/** A text of more than 250 words without one heading. It points to the first sentence. */
export const noHeadings: TextRule = ({ blocks }) => {
  const [block] = blocks;
  const [first] = block?.sentences ?? [];
  if (!block || !first || blocks.some(({ kind }) => kind === 'heading')) return [];
  const count = blocks
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (count <= LONG) return [];
  const message = `Deze tekst heeft ${count} woorden en geen tussenkoppen. Met tussenkoppen vindt een lezer snel wat hij zoekt.`;
  return [{ block, found: { start: first.start, end: first.end, message } }];
};
