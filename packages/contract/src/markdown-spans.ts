import type { Span } from './blocks.js';
import { normaliseSpans } from './normalise-spans.js';
import { safeHref } from './safe-href.js';

/** A stretch of text, or a mark that turns a style on or off when it has a partner. */
interface Piece {
  text: string;
  href?: string;
  mark?: Mark;
  paired?: boolean;
}
type Mark = '**' | '*' | '_';

/** The longest address that a link may have. */
const LONGEST_HREF = 500;
const SPECIAL = /[\\*_[\]]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Reads one line of Markdown: `**strong**`, `*emphasis*` or `_emphasis_` at the edges of words, `[text](address)` and
 * backslash escapes. Everything else is text. Looks at every character a bounded number of times, so that no text is
 * slow to read.
 */
export function parseSpans(source: string): Span[] {
  const pieces: Piece[] = [];
  const open = new Map<Mark, Piece>();
  /** The last `[` of which no `]` came yet: links do not stand in one another. */
  let bracket: { piece: Piece; place: number; end: number } | undefined;
  let at = 0;
  let from = 0;
  const add = (piece: Piece, length: number) => {
    if (at > from) pieces.push({ text: source.slice(from, at) });
    pieces.push(piece);
    from = at += length;
  };

  for (SPECIAL.lastIndex = 0; ; SPECIAL.lastIndex = at) {
    const found = SPECIAL.exec(source);
    at = found?.index ?? source.length;
    if (!found) break;
    const char = found[0];
    if (char === '\\') {
      const next = source[at + 1] ?? '';
      if (PUNCTUATION.test(next)) add({ text: next }, 2);
      else at++;
    } else if (char === '[') {
      const piece: Piece = { text: char };
      add(piece, 1);
      bracket = { piece, place: pieces.length - 1, end: at };
    } else if (char === ']') {
      const isNamed = bracket && source.slice(bracket.end, at).trim() !== '';
      const link = isNamed ? readHref(source, at) : undefined;
      if (bracket && link) {
        add({ text: '' }, link.length);
        bracket.piece.text = '';
        for (const piece of pieces.slice(bracket.place)) piece.href = link.href;
      } else at++;
      bracket = undefined;
    } else {
      const run = runAt(source, at);
      const edges = edgesOf(source, at, run.length);
      const marks = MARKS.get(run);
      for (const mark of marks ?? []) {
        const piece: Piece = { text: mark, mark };
        add(piece, mark.length);
        pair(piece, mark, open, edges);
      }
      if (!marks) at += run.length;
    }
  }
  if (at > from) pieces.push({ text: source.slice(from) });
  return normaliseSpans(style(pieces));
}

/** What a run of stars or underscores may turn on and off; a longer one is text. */
const MARKS: ReadonlyMap<string, readonly Mark[]> = new Map([
  ['*', ['*']],
  ['**', ['**']],
  ['***', ['**', '*']],
  ['_', ['_']],
]);

/** The same character as often as it stands there. */
function runAt(source: string, at: number): string {
  let end = at;
  while (source[end] === source[at]) end++;
  return source.slice(at, end);
}

interface Edges {
  readonly before: string;
  readonly after: string;
}

const edgesOf = (source: string, at: number, length: number): Edges => ({
  before: lastCharacter(source, at),
  after: firstCharacter(source, at + length),
});

/** Closes what is open, else opens, where the text around a mark allows it. */
function pair(piece: Piece, mark: Mark, open: Map<Mark, Piece>, { before, after }: Edges): void {
  const anywhere = mark === '**';
  const partner = open.get(mark);
  if (partner && before.trim() && (anywhere || !WORD.test(after))) {
    partner.paired = piece.paired = true;
    open.delete(mark);
  } else if (!partner && after.trim() && (anywhere || !WORD.test(before))) {
    open.set(mark, piece);
  }
}

/** The address behind a `]`, and how long all of it is from there; undefined when it is no link, or not a safe one. */
function readHref(source: string, at: number): { href: string; length: number } | undefined {
  if (source[at + 1] !== '(') return undefined;
  let href = '';
  let depth = 1;
  for (let place = at + 2; href.length <= LONGEST_HREF; place++) {
    let char = source[place] ?? ' ';
    // Not past the next bracket: each part of a text is looked at for one link only.
    if (/[\s[\]]/.test(char)) return undefined;
    if (char === '\\' && PUNCTUATION.test(source[place + 1] ?? '')) char = source.charAt(++place);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) {
      const safe = safeHref(href.replace(/^[A-Z]+:/i, (scheme) => scheme.toLowerCase()));
      return safe === undefined ? undefined : { href: safe, length: place + 1 - at };
    }
    href += char;
  }
  return undefined;
}

/** Pieces as spans: marks that have a partner are gone, the others are text. */
function style(pieces: readonly Piece[]): Span[] {
  const on = new Set<Mark>();
  return pieces.flatMap(({ text, href, mark, paired }) => {
    if (mark && paired) {
      if (!on.delete(mark)) on.add(mark);
      return [];
    }
    return [
      {
        text,
        ...(on.has('**') && { strong: true as const }),
        ...((on.has('*') || on.has('_')) && { emphasis: true as const }),
        ...(href !== undefined && { href }),
      },
    ];
  });
}

/** Writes spans as `parseSpans` reads them. */
export function writeSpans(spans: readonly Span[]): string {
  let written = '';
  const on = { strong: false, emphasis: false };
  let link: string | undefined;
  const turn = ({ strong = false, emphasis = false }: Partial<typeof on> = {}) => {
    if (strong !== on.strong) written += '**';
    if (emphasis !== on.emphasis) written += '*';
    Object.assign(on, { strong, emphasis });
  };
  for (const { text, strong, emphasis, href } of [...normaliseSpans(spans), { text: '' } as Span]) {
    if (href !== link) {
      // Styles do not cross the border of a link, so that every reader of Markdown understands it.
      turn();
      if (link !== undefined) written += `](${link.replace(/[()[\]]/g, '\\$&')})`;
      if (href !== undefined) written += '[';
      link = href;
    }
    turn({ strong: strong ?? false, emphasis: emphasis ?? false });
    // Also what only other readers of Markdown take for more than text, such as HTML.
    written += text.replace(/[\\`*_[\]<&~|]/g, '\\$&');
  }
  return written;
}

/** The character that begins at a place, whole also when it takes two units of UTF-16; empty at the end. */
const firstCharacter = (text: string, at: number): string => Array.from(text.slice(at, at + 2))[0] ?? '';

/** The character that ends before a place; empty at the start. */
const lastCharacter = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
