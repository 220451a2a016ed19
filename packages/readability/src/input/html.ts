import { isLetter, isSpace } from '../characters.js';
import type { BlockKind } from '../document.js';
import type { BlockWriter } from './block-writer.js';
import { entityAt } from './entities.js';
import type { Source } from './transcript.js';

const SKIPPED = new Set(
  'script style template svg math code pre noscript textarea head title iframe object select'.split(' '),
);
/** What is inside these is no markup, also where it looks so. */
const RAW = new Set('script style textarea title iframe noscript'.split(' '));
/** The elements that begin and end a block, and of which kind. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...named('heading', 'h1 h2 h3 h4 h5 h6'),
  ...named('item', 'li td th dt dd label button legend summary caption figcaption option'),
  ...named(
    'paragraph',
    'p div section article aside nav main header footer address blockquote figure form fieldset',
  ),
  ...named(
    'paragraph',
    'details dialog ul ol dl menu table thead tbody tfoot tr body html hr search hgroup slot',
  ),
]);
/** What has no end tag, and so holds no text to skip. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const LISTS = new Set('ul ol dl table'.split(' '));

function named(of: BlockKind, names: string): [name: string, kind: BlockKind][] {
  return names.split(' ').map((name) => [name, of]);
}

/**
 * Writes the running text of HTML, as a browser without scripts would show it. It scans forward only and builds no
 * tree, so broken and hostile HTML takes no longer than other text; what a browser would drop, it drops.
 */
export function readHtml(source: Source, writer: BlockWriter): void {
  new HtmlReader(source, writer).read();
}

class HtmlReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #writer: BlockWriter;
  #kind: BlockKind = 'paragraph';
  /** The element that is being skipped, and how many of its name are open in one another. */
  #skipped = '';
  #depth = 0;

  constructor(source: Source, writer: BlockWriter) {
    this.#source = source;
    this.#text = source.text;
    this.#writer = writer;
  }

  read(): void {
    let index = 0;
    while (index < this.#text.length) index = this.#step(index);
    this.#writer.finish(this.#kind);
  }

  /** Reads what stands at `index`, and gives where it ends. */
  #step(index: number): number {
    const character = this.#text.charAt(index);
    if (character === '<') return this.#markup(index);
    if (this.#skipped) return nextOf(this.#text, '<', index);
    if (isSpace(character.charCodeAt(0)) && character !== '\u00a0') {
      this.#writer.space(this.#source, index);
      return index + 1;
    }
    const entity = character === '&' && entityAt(this.#text, index);
    if (entity) {
      this.#writer.put(entity.text, this.#source, index, entity.end);
      return entity.end;
    }
    let end = index + 1;
    while (end < this.#text.length && !isTextEnd(this.#text.charCodeAt(end))) end++;
    this.#writer.copy(this.#source, index, end);
    return end;
  }

  #markup(index: number): number {
    const next = this.#text.charAt(index + 1);
    const isClosing = next === '/';
    const nameStart = isClosing ? index + 2 : index + 1;
    if (!RAW.has(this.#skipped)) {
      if (this.#text.startsWith('<!--', index)) return after(this.#text, '-->', index + 4);
      if (next === '!' || next === '?') return after(this.#text, '>', index);
    }
    if (!isLetter(this.#text, nameStart)) {
      if (!this.#skipped) this.#writer.copy(this.#source, index, index + 1);
      return index + 1;
    }
    let nameEnd = nameStart;
    while (nameEnd < this.#text.length && !/[\s/>]/.test(this.#text.charAt(nameEnd))) nameEnd++;
    const name = this.#text.slice(nameStart, nameEnd).toLowerCase();
    if (RAW.has(this.#skipped) && !(isClosing && name === this.#skipped)) return nameStart;

    const end = tagEnd(this.#text, nameEnd);
    const isEmpty = this.#text.charAt(end - 2) === '/';
    if (this.#skipped || SKIPPED.has(name) || (!isClosing && this.#isNotPlainDutch(name, index, end)))
      this.#skip(name, isClosing, isEmpty);
    else this.#tag(name, isClosing, index, end);
    return end;
  }

  /** Another language, or the official text beside the plain one. */
  #isNotPlainDutch(name: string, start: number, end: number): boolean {
    if (VOID.has(name)) return false;
    const tag = this.#text.slice(start, end);
    return /\slang\s*=\s*["']?(?!nl\b)[a-z]/i.test(tag) || /\sslot\s*=\s*["']?original\b/i.test(tag);
  }

  #skip(name: string, isClosing: boolean, isEmpty: boolean): void {
    if (this.#skipped && name !== this.#skipped) return;
    if (isEmpty && !RAW.has(name)) return;
    this.#depth = Math.max(0, this.#depth + (isClosing ? -1 : 1));
    this.#skipped = this.#depth > 0 ? name : '';
  }

  #tag(name: string, isClosing: boolean, start: number, end: number): void {
    if (name === 'br') return this.#writer.break(this.#source, start, end);
    if (name === 'abbr' && !isClosing && /\stitle\s*=/i.test(this.#text.slice(start, end))) {
      this.#writer.explain(this.#text.slice(end, nextOf(this.#text, '<', end)));
    }
    const kind = KINDS.get(name);
    if (!kind) return;
    this.#writer.finish(this.#kind);
    // A paragraph inside an item is still part of the item.
    if (kind !== 'paragraph') this.#kind = isClosing ? 'paragraph' : kind;
    else if (LISTS.has(name)) this.#kind = 'paragraph';
  }
}

const isTextEnd = (code: number): boolean => code === 60 || code === 38 || (isSpace(code) && code !== 0xa0);

function nextOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

/** After the next `mark`; without one, the rest belongs to what began. */
const after = (text: string, mark: string, from: number): number => nextOf(text, mark, from) + mark.length;

/** After the `>` that ends a tag; one inside a quoted attribute does not. */
function tagEnd(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '>') return index + 1;
    const isQuote = (character === '"' || character === "'") && text.charAt(index - 1) === '=';
    index = isQuote ? nextOf(text, character, index + 1) + 1 : index + 1;
  }
  return text.length;
}
