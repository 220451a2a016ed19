import type { BlockKind } from '../document.js';
import type { BlockWriter } from './block-writer.js';
import { linesOf, markerEnd, trimmed, type Line } from './lines.js';
import {
  fenceAt,
  htmlBlockAt,
  isDefinition,
  isRule,
  isTableRule,
  isUnderline,
  type Ends,
} from './markdown-lines.js';
import { readInline } from './markdown-inline.js';
import { Transcript, type Source } from './transcript.js';

/**
 * Writes the running text of Markdown: headings, paragraphs, lists in one another, quotes, and the cells of tables.
 * Code, HTML blocks, images, addresses of links and the matter in front of a file are no running text. Every
 * character is looked at a fixed number of times.
 */
export function readMarkdown(source: Source, writer: BlockWriter): void {
  new MarkdownReader(source, writer).read();
}

class MarkdownReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #writer: BlockWriter;
  readonly #lines: readonly Line[];
  #open = new Transcript();
  #kind: BlockKind = 'paragraph';
  #isList = false;
  #isTable = false;
  /** What ends the lines that are being skipped. */
  #skipUntil: Ends | undefined;
  /** Whether the line before this one ended with two spaces or a backslash. */
  #wasHardBreak = false;

  constructor(source: Source, writer: BlockWriter) {
    this.#source = source;
    this.#text = source.text;
    this.#writer = writer;
    this.#lines = linesOf(source.text);
  }

  read(): void {
    this.#lines.forEach((line, number) => this.#line(line, number));
    this.#finish();
  }

  #line(line: Line, number: number): void {
    if (this.#skipUntil) {
      // In a quote, what is skipped ends in the quote.
      const written = this.#text.slice(line.start, line.end).replace(/^[>\s]+/, '');
      if (this.#skipUntil(written)) this.#skipUntil = undefined;
      return;
    }
    const isFrontMatter = number === 0 && this.#text.slice(line.start, line.end) === '---';
    if (isFrontMatter && this.#lines.some(({ start, end }, at) => at > 0 && this.#isDashes(start, end))) {
      this.#skipUntil = (text) => text === '---';
      return;
    }
    if (line.start === line.end) return this.#emptyLine();
    const isCode = line.indent >= 4 && !this.#isList && !this.#open.text;
    if (!isCode) this.#content(line, number);
  }

  #isDashes(start: number, end: number): boolean {
    return end - start === 3 && this.#text.startsWith('---', start);
  }

  #emptyLine(): void {
    this.#finish();
    this.#isTable = false;
    this.#kind = this.#isList ? 'item' : 'paragraph';
  }

  /** Takes off the marks of quotes and lists that a line begins with, and reads what is left. */
  #content(line: Line, number: number): void {
    let { start } = line;
    const { end } = line;
    if (line.indent === 0 && this.#kind === 'item' && !this.#open.text) this.#leaveList();
    for (;;) {
      if (start < end && this.#text.charAt(start) === '>') {
        if (start === line.start && this.#isList && line.indent === 0) this.#leaveList();
        start = trimmed(this.#text, start + 1, end).start;
        continue;
      }
      if (isRule(this.#text, start, end)) return this.#rule(start);
      const marker = markerEnd(this.#text, start, end, '-*+');
      if (marker === start || /[a-z]/i.test(this.#text.charAt(start))) break;
      this.#finish();
      this.#kind = 'item';
      this.#isList = true;
      start = marker;
      if (/^\[[ x]\]\s/i.test(this.#text.slice(start, start + 4))) start += 4;
    }
    if (start === end) return this.#finish();
    this.#leaf(start, end, number);
  }

  #leaveList(): void {
    this.#finish();
    this.#isList = false;
    this.#kind = 'paragraph';
  }

  /** A line of dashes under a paragraph makes a heading of it. */
  #rule(start: number): void {
    const isHeading = this.#text.charAt(start) === '-' && this.#open.text && this.#kind === 'paragraph';
    if (isHeading) this.#kind = 'heading';
    this.#finish();
    this.#kind = this.#isList ? 'item' : 'paragraph';
  }

  #leaf(start: number, end: number, number: number): void {
    const fence = fenceAt(this.#text, start);
    if (fence) {
      this.#finish();
      this.#skipUntil = fence;
      return;
    }
    if (this.#text.charAt(start) === '<' && this.#html(start, end)) return;
    if (this.#text.charAt(start) === '#' && this.#heading(start, end)) return;
    if (this.#open.text && isUnderline(this.#text, start, end)) {
      this.#kind = 'heading';
      this.#finish();
      this.#kind = this.#isList ? 'item' : 'paragraph';
      return;
    }
    if (!this.#open.text && isDefinition(this.#text, start, end)) return;
    const next = this.#lines[number + 1];
    if (this.#isTable || (next && isTableRule(this.#text, next) && this.#hasBar(start, end))) {
      this.#isTable = true;
      this.#row(start, end);
      return;
    }
    this.#append(start, end);
  }

  #html(start: number, end: number): boolean {
    const ends = htmlBlockAt(this.#text, start, end);
    if (!ends) return false;
    this.#finish();
    if (!ends(this.#text.slice(start, end))) this.#skipUntil = ends;
    return true;
  }

  #heading(start: number, end: number): boolean {
    let from = start;
    while (this.#text.charAt(from) === '#') from++;
    if (from - start > 6 || (from < end && !/\s/.test(this.#text.charAt(from)))) return false;
    let to = end;
    while (to > from && this.#text.charAt(to - 1) === '#') to--;
    // "C#" ends with one that belongs to it.
    const title = trimmed(this.#text, from, /\s/.test(this.#text.charAt(to - 1)) ? to : end);
    this.#leaveList();
    this.#kind = 'heading';
    if (title.start < title.end) this.#append(title.start, title.end);
    this.#finish();
    this.#kind = 'paragraph';
    return true;
  }

  #hasBar(start: number, end: number): boolean {
    const bar = this.#text.indexOf('|', start);
    return bar >= 0 && bar < end;
  }

  /** The cells of a table are blocks of their own. */
  #row(start: number, end: number): void {
    this.#finish();
    if (isTableRule(this.#text, { start, end, indent: 0 })) return;
    let from = start;
    for (let index = start; index <= end; index++) {
      const isBar = this.#text.charAt(index) === '|' && this.#text.charAt(index - 1) !== '\\';
      if (index < end && !isBar) continue;
      const cell = trimmed(this.#text, from, index);
      this.#append(cell.start, cell.end);
      this.#kind = 'item';
      this.#finish();
      from = index + 1;
    }
    this.#kind = 'paragraph';
  }

  #append(start: number, end: number): void {
    const isFirst = !this.#open.text;
    if (!isFirst) this.#open.put(this.#wasHardBreak ? '\n' : ' ', this.#source, start - 1, start);
    const hasBackslash = this.#text.charAt(end - 1) === '\\';
    this.#wasHardBreak = hasBackslash || this.#text.startsWith('  ', end);
    this.#open.copy(this.#source, start, hasBackslash ? end - 1 : end);
  }

  #finish(): void {
    const open = this.#open;
    if (!open.text) return;
    this.#open = new Transcript();
    this.#wasHardBreak = false;
    readInline(open, this.#writer);
    this.#writer.finish(this.#kind);
  }
}
