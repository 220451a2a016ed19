import type { Block, ListBlock, Span } from './blocks.js';
import { parseSpans, writeSpans } from './markdown-spans.js';
import { normaliseSpans } from './normalise-spans.js';

/** The line that begins a heading, of whatever level: `## Wat verandert er?` */
const HEADING = /^[ \t]*#+[ \t]+(\S.*)$/s;
/** The line that begins an item: `- tekst`, `* tekst`, `1. tekst` or `1) tekst`. */
const ITEM = /^([ \t]*)(?:([-*])|(\d{1,9})([.)]))[ \t]+(\S.*)$/s;

/** A list that may go on. */
interface OpenList {
  readonly ordered: boolean;
  /** What stands behind the number, or the mark itself: another one begins another list. */
  readonly mark: string;
  readonly indent: number;
  readonly items: string[][];
}

/**
 * Reads a text in our subset of Markdown: paragraphs, headings, lists of one level, and what `parseSpans` reads. What
 * is outside of it, such as HTML, stays text. A number that is not the next of its list stays text as well, because
 * the numbers of a law say something. Takes time in proportion to the length, whatever the text.
 * @returns As many blocks as it takes: whether those fit the contract is for its schema to say.
 */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let list: OpenList | undefined;
  let afterBlank = true;

  const endParagraph = () => {
    add(blocks, 'paragraph', lines);
    lines = [];
  };
  const endList = () => {
    if (list) addList(blocks, list);
    list = undefined;
  };

  for (const line of text.split(/\r\n?|\n/)) {
    const isBlank = line.trim() === '';
    const [, heading] = (isBlank ? null : HEADING.exec(line)) ?? [];
    const item = isBlank || heading !== undefined ? undefined : readItem(line);
    if (isBlank) endParagraph();
    else if (heading !== undefined) {
      endParagraph();
      endList();
      add(blocks, 'heading', [heading]);
    } else if (item) {
      endParagraph();
      if (!list || !takeItem(list, item, line)) {
        endList();
        if (item.number === undefined || item.number === 1) {
          const { mark, indent, content } = item;
          list = { ordered: item.number !== undefined, mark, indent, items: [[content]] };
        } else lines.push(line);
      }
    } else if (list && (!afterBlank || indentOf(line) > list.indent + 1)) {
      list.items.at(-1)?.push(line);
    } else {
      endList();
      lines.push(line);
    }
    afterBlank = isBlank;
  }
  endParagraph();
  endList();
  return blocks;
}

interface Item {
  readonly mark: string;
  readonly number?: number;
  readonly indent: number;
  readonly content: string;
}

function readItem(line: string): Item | undefined {
  const [, white = '', bullet, number, end = '', content = ''] = ITEM.exec(line) ?? [];
  const indent = indentOf(white);
  if (bullet !== undefined) return { mark: bullet, indent, content };
  return number === undefined ? undefined : { mark: end, number: Number(number), indent, content };
}

/** Adds an item to a list; false when it is not of this list. An item below an item becomes its equal, or its text. */
function takeItem(list: OpenList, { mark, number, indent, content }: Item, line: string): boolean {
  const { ordered, items } = list;
  if (indent > list.indent + 1) {
    if (ordered) items.at(-1)?.push(line);
    else items.push([number === undefined ? content : line]);
    return true;
  }
  const isNext = number === undefined || number === 1 || number === items.length + 1;
  if (ordered !== (number !== undefined) || mark !== list.mark || !isNext) return false;
  items.push([content]);
  return true;
}

/** Columns of white space before a text; a tab counts for four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char !== ' ' && char !== '\t') break;
    columns += char === ' ' ? 1 : 4;
  }
  return columns;
}

const spansOf = (lines: readonly string[]): Span[] => parseSpans(lines.map((line) => line.trim()).join(' '));

function add(blocks: Block[], type: 'paragraph' | 'heading', lines: readonly string[]): void {
  const content = spansOf(lines);
  if (content.length > 0) blocks.push({ type, content });
}

function addList(blocks: Block[], { ordered, items }: OpenList): void {
  const filled = items.map(spansOf).filter((content) => content.length > 0);
  if (filled.length > 0) blocks.push({ type: 'list', ordered, items: filled });
}

/** The same blocks in the one form that Markdown can say; what holds no text goes. */
export const normaliseBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type !== 'list') {
      const content = normaliseSpans(block.content);
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    const items = block.items.map(normaliseSpans).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });

/**
 * Writes blocks as `parseMarkdown` reads them: reading gives the same blocks again, normalised. Other readers of
 * Markdown find no HTML in it.
 * @param level - Of the headings, 1 to 6.
 */
export function toMarkdown(blocks: readonly Block[], level = 2): string {
  let before: Block | undefined;
  let isOther = false;
  const written = normaliseBlocks(blocks).map((block) => {
    // Two lists after one another would become one, were it not for another mark.
    isOther =
      block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered && !isOther;
    before = block;
    if (block.type === 'list') return listOf(block, isOther);
    return (block.type === 'heading' ? `${'#'.repeat(level)} ` : '') + lineOf(block.content);
  });
  return written.length > 0 ? `${written.join('\n\n')}\n` : '';
}

function listOf({ ordered, items }: ListBlock, isOther: boolean): string {
  const mark = ordered ? '.)'[Number(isOther)] : '-*'[Number(isOther)];
  return items.map((item, place) => `${ordered ? place + 1 : ''}${mark} ${lineOf(item)}`).join('\n');
}

/** Spans on a line of their own, that no beginning of it is taken for a mark. */
const lineOf = (spans: readonly Span[]): string =>
  writeSpans(spans)
    .replace(/^[-+>=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
