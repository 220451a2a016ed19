import { startsHigh } from '../characters.js';
import type { BlockKind } from '../document.js';
import type { BlockWriter } from './block-writer.js';
import { linesOf, markerEnd, type Line } from './lines.js';
import type { Source } from './transcript.js';

/** With a longer line than this, the text breaks its lines only where a paragraph ends. */
const WRAPPED = 100;
/** And with none as long as this, its lines are too short to say anything. */
const NARROW = 50;
const HEADING_WORDS = 12;

/**
 * Writes plain text: an empty line, a line of a list and, in text without wrapped lines, every line begin a block. A
 * line on its own without a full stop, with more text under it, is a heading.
 */
export function readPlainText(source: Source, writer: BlockWriter): void {
  const { text } = source;
  const lines = linesOf(text);
  const longest = lines.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  let open: BlockKind | undefined;
  for (const [number, line] of lines.entries()) {
    const { start, end } = line;
    const marker = markerEnd(text, start, end);
    if (start === end || marker > start) writer.finish(open ?? 'paragraph');
    if (start === end) {
      open = undefined;
      continue;
    }
    if (marker > start) open = 'item';
    open ??= isHeading(text, line, lines, number) ? 'heading' : 'paragraph';
    writer.space(source, start - 1);
    writer.copy(source, marker, end);
    if (endsBlock(text, line, lines[number + 1], longest)) {
      writer.finish(open);
      open = undefined;
    }
  }
  writer.finish(open ?? 'paragraph');
}

function isHeading(text: string, line: Line, lines: readonly Line[], number: number): boolean {
  const next = lines[number + 1];
  const isAlone = next !== undefined && next.start === next.end && number + 2 < lines.length;
  if (!isAlone || line.end - line.start > WRAPPED) return false;
  const written = text.slice(line.start, line.end);
  return !/[.!?:;,…]["'’”)]*$/.test(written) && written.split(' ').length <= HEADING_WORDS;
}

/** Whether a block ends with this line, though no empty line follows. */
function endsBlock(text: string, line: Line, next: Line | undefined, longest: number): boolean {
  if (!next || next.start === next.end) return false;
  if (longest > WRAPPED) return true;
  const isShort = longest > NARROW && line.end - line.start < longest / 2;
  return isShort && startsHigh(text.slice(next.start, next.start + 2));
}
