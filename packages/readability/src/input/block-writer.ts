import { isSpace } from '../characters.js';
import type { Block, BlockKind } from '../document.js';
import { HARD_BREAK, sentencesOf } from '../sentences.js';
import { Transcript, type Source } from './transcript.js';

/** A block that also knows where something in it ends: a mark such as `**` may stand between. */
export interface PlacedBlock extends Block {
  /** Where the text up to `index` ends in the input. */
  readonly until: (index: number) => number;
}

/** Gathers running text into blocks. What holds no word is no block. */
export class BlockWriter {
  readonly blocks: PlacedBlock[] = [];
  readonly explained = new Set<string>();
  #running = new Transcript();

  /** Whether a space here would be one too many. Looking at the text itself would join its pieces each time. */
  #isSpaced = true;

  /** Writes `source.text.slice(start, end)`. */
  copy(source: Source, start: number, end: number): void {
    if (end <= start) return;
    this.#running.copy(source, start, end);
    this.#isSpaced = isSpace(source.text.charCodeAt(end - 1));
  }

  /** Writes `text` for what stands in `source` from `start` to `end`. */
  put(text: string, source: Source, start: number, end: number): void {
    this.#running.put(text, source, start, end);
    this.#isSpaced = isSpace(text.charCodeAt(text.length - 1));
  }

  /** Writes white space as one space, and none where a line begins. */
  space(source: Source, index: number): void {
    if (!this.#isSpaced) this.put(' ', source, index, index + 1);
  }

  /** Writes a break that the writer chose. */
  break(source: Source, start: number, end: number): void {
    if (this.#running.text) this.put(HARD_BREAK, source, start, end);
  }

  /** Notes that this abbreviation is explained outside the running text. */
  explain(abbreviation: string): void {
    this.explained.add(abbreviation.trim().toLowerCase());
  }

  /** Ends the block that is being written. */
  finish(kind: BlockKind): void {
    const running = this.#running;
    if (!running.text) return;
    this.#running = new Transcript();
    this.#isSpaced = true;
    const sentences = sentencesOf(running.text);
    if (sentences.length === 0) return;
    this.blocks.push({
      kind,
      text: running.text,
      sentences,
      at: (index) => (index < running.text.length ? running.from(index) : running.to(index - 1)),
      until: (index) => (index > 0 ? running.to(index - 1) : running.from(0)),
    });
  }
}
