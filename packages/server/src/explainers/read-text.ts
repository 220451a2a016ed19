import {
  MOST_BLOCKS,
  normaliseBlocks,
  parseMarkdown,
  type Block,
  type ExplainerText,
  type NewExplainer,
  type ProblemDetail,
} from '@lus/contract';
import { checkSchema } from '../validation.js';

type Written = Omit<NewExplainer, 'topicId'>;

/**
 * A text as it is kept: Markdown becomes blocks.
 * @param at - A JSON pointer to the text in what was sent.
 * @returns The text, and what of it is more than the contract holds. Nothing is cut off.
 */
export function readText(written: Written, at = ''): { text: ExplainerText; wrong: ProblemDetail[] } {
  const { language, title, source, summary, terms, checkedOn, readBy, translates } = written;
  const wrong: ProblemDetail[] = [];
  const passages = written.passages.map(({ plain, original, ...rest }, index) => {
    const read = (blocks: Block[] | string, name: string): Block[] => {
      const result = readBlocks(blocks, `${at}/passages/${index}/${name}`);
      wrong.push(...result.wrong);
      return result.blocks;
    };
    return { ...rest, plain: read(plain, 'plain'), original: read(original, 'original') };
  });
  const text: ExplainerText = {
    language,
    title,
    source,
    summary,
    terms,
    passages,
    ...(checkedOn !== undefined && { checkedOn }),
    ...(readBy !== undefined && { readBy }),
    ...(translates !== undefined && { translates }),
  };
  return { text, wrong };
}

function readBlocks(given: Block[] | string, pointer: string): { blocks: Block[]; wrong: ProblemDetail[] } {
  const blocks = typeof given === 'string' ? parseMarkdown(given) : normaliseBlocks(given);
  if (blocks.length === 0) return { blocks, wrong: [{ pointer, detail: 'holds no words', code: 'empty' }] };
  if (blocks.length > MOST_BLOCKS) {
    const detail = `is ${blocks.length} blocks: at most ${MOST_BLOCKS} go into a passage, so make more passages`;
    return { blocks, wrong: [{ pointer, detail, code: 'maxItems' }] };
  }
  const wrong = blocks.flatMap((block, index) =>
    checkSchema('Block', block).map(({ pointer: inside, detail, code }) => ({
      pointer,
      // In Markdown there is no place to point at.
      detail: `block ${index + 1}${inside && ` (${inside.slice(1)})`} ${detail}`,
      code,
    })),
  );
  return { blocks, wrong };
}
