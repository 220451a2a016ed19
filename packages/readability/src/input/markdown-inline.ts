import { isSpace, isWordCharacter } from '../characters.js';
import type { BlockWriter } from './block-writer.js';
import { entityAt } from './entities.js';
import { partnersOf, Ticks } from './markdown-pairs.js';
import type { Source } from './transcript.js';

/** Writes the text of one block of Markdown, without its marks, its code, and the addresses of its links. */
export function readInline(source: Source, writer: BlockWriter): void {
  new InlineReader(source, writer).read();
}

class InlineReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #writer: BlockWriter;
  readonly #partners: Int32Array;
  readonly #ticks: Ticks;
  /** After the `]` of a link its address is jumped over. */
  readonly #jumps = new Map<number, number>();
  /** From here on nothing was written yet. */
  #from = 0;

  constructor(source: Source, writer: BlockWriter) {
    this.#source = source;
    this.#text = source.text;
    this.#writer = writer;
    this.#partners = partnersOf(source.text);
    this.#ticks = new Ticks(source.text);
  }

  read(): void {
    let index = 0;
    while (index < this.#text.length) index = this.#step(index);
    this.#skip(this.#text.length, this.#text.length);
  }

  /** Leaves out what stands from `start` to `end`. */
  #skip(start: number, end: number): number {
    this.#writer.copy(this.#source, this.#from, start);
    this.#from = end;
    return end;
  }

  /** Reads what stands at `index`, and gives where it ends. */
  #step(index: number): number {
    switch (this.#text.charAt(index)) {
      case '\\':
        return /[!-/:-@[-`{-~]/.test(this.#text.charAt(index + 1))
          ? this.#skip(index, index + 1) + 1
          : index + 1;
      case '\n':
        this.#skip(index, index + 1);
        this.#writer.break(this.#source, index, index + 1);
        return index + 1;
      case '`': {
        const { end, close } = this.#ticks.at(index);
        return close ? this.#skip(index, close) : end;
      }
      case '*':
      case '_':
      case '~':
        return this.#emphasis(index);
      case '!':
        return this.#text.charAt(index + 1) === '[' ? this.#image(index) : index + 1;
      case '[':
        return this.#bracket(index);
      case ']': {
        const jump = this.#jumps.get(index);
        return jump === undefined ? index + 1 : this.#skip(index, jump);
      }
      case '<':
        return this.#tag(index);
      case '&':
        return this.#entity(index);
      default:
        return this.#plain(index);
    }
  }

  #plain(index: number): number {
    let end = index + 1;
    while (end < this.#text.length && !'\\\n`*_~![]<&'.includes(this.#text.charAt(end))) end++;
    return end;
  }

  /** A run of marks between two words (2*3, een_naam) or between two spaces is no emphasis. */
  #emphasis(index: number): number {
    const mark = this.#text.charAt(index);
    let end = index + 1;
    while (this.#text.charAt(end) === mark) end++;
    const isInWord =
      index > 0 &&
      isWordCharacter(this.#text, index - 1) &&
      isWordCharacter(this.#text, end) &&
      end - index < 2;
    const isLoose = isSpace(this.#codeAt(index - 1)) && isSpace(this.#codeAt(end));
    return isInWord || isLoose ? end : this.#skip(index, end);
  }

  /** The text begins and ends as if a space stood there. */
  #codeAt(index: number): number {
    return index < 0 || index >= this.#text.length ? 32 : this.#text.charCodeAt(index);
  }

  /** Where the address after the bracket that closes at `close` ends, if it has one: `(…)` or `[…]`. */
  #addressEnd(close: number): number | undefined {
    const next = this.#text.charAt(close + 1);
    const end = next === '(' || next === '[' ? this.#partners[close + 1] : 0;
    return end ? end + 1 : undefined;
  }

  #image(index: number): number {
    const close = this.#partners[index + 1];
    const end = close ? this.#addressEnd(close) : undefined;
    return end ? this.#skip(index, end) : index + 1;
  }

  #bracket(index: number): number {
    const close = this.#partners[index];
    if (!close) return index + 1;
    if (this.#text.charAt(index + 1) === '^') return this.#skip(index, close + 1);
    const end = this.#addressEnd(close);
    if (!end) return index + 1;
    this.#jumps.set(close, end);
    return this.#skip(index, index + 1);
  }

  /** Leaves out a tag; the address in `<https://…>` stays, to be skipped as one. */
  #tag(index: number): number {
    const next = this.#text.charAt(index + 1);
    if (!/[a-z/!]/i.test(next)) return index + 1;
    let end = index + 1;
    while (end < this.#text.length && !'<>'.includes(this.#text.charAt(end))) end++;
    if (this.#text.charAt(end) !== '>') return end;
    const inside = this.#text.slice(index + 1, end);
    if (/^(?:https?:|mailto:)/i.test(inside) || (inside.includes('@') && !/\s/.test(inside))) {
      this.#skip(index, index + 1);
      return this.#skip(end, end + 1);
    }
    this.#skip(index, end + 1);
    if (/^br\s*\/?$/i.test(inside)) this.#writer.break(this.#source, index, end + 1);
    return end + 1;
  }

  #entity(index: number): number {
    const entity = entityAt(this.#text, index);
    if (!entity) return index + 1;
    this.#skip(index, entity.end);
    this.#writer.put(entity.text, this.#source, index, entity.end);
    return entity.end;
  }
}
