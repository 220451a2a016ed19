import { isDigit, isLetter, isSpace, isWordCharacter } from './characters.js';
import type { Word } from './document.js';

/** A word, or an address on the web or for mail: a reader skips the latter, and so do the rules. */
export interface Token extends Word {
  readonly isAddress: boolean;
}

const TOP_LEVELS = new Set(['nl', 'be', 'eu', 'org', 'com', 'net', 'info', 'frl', 'amsterdam']);
const OPENERS = '([{<"\'‘’“”„«*_';
const CLOSERS = ')]}>"\'‘’“”»*_.,;:!?…';
const APOSTROPHES = "'’‘";
const HYPHENS = '-\u2010\u2011';
const SOFT_HYPHEN = '\u00ad';

/** 's avonds, 't, 'n, 'm, 'k, 'r: a word that begins with its apostrophe. */
const AFTER_APOSTROPHE = 'stnmkrSTNMKR';

/** The words of a text, in order, without addresses on the web and for mail. Linear in its length. */
export const wordsOf = (text: string): Word[] => tokensOf(text).filter(({ isAddress }) => !isAddress);

/** The words and addresses of a text, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    if (isSpace(text.charCodeAt(index))) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    readChunk(text, index, end, tokens);
    index = end;
  }
  return tokens;
}

/** Reads what stands between two spaces. */
function readChunk(text: string, start: number, end: number, tokens: Token[]): void {
  const address = addressIn(text, start, end);
  let index = start;
  while (index < end) {
    if (address?.start === index) {
      tokens.push(token(text, index, address.end, true));
      index = address.end;
    } else if (isWordStart(text, index)) {
      const wordEnd = endOfWord(text, index);
      tokens.push(token(text, index, wordEnd, false));
      index = wordEnd;
    } else {
      index++;
    }
  }
}

const token = (text: string, start: number, end: number, isAddress: boolean): Token => {
  const written = text.slice(start, end);
  return { text: written, lower: lookUpForm(written), start, end, isAddress };
};

/** One apostrophe, no marks for where a word may break. */
function lookUpForm(written: string): string {
  const lower = written.toLowerCase();
  if (!/[’‘\u00ad\u2010\u2011]/.test(lower)) return lower;
  return lower
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll(SOFT_HYPHEN, '');
}

const isWordStart = (text: string, index: number): boolean =>
  isWordCharacter(text, index) ||
  (APOSTROPHES.includes(text.charAt(index)) &&
    AFTER_APOSTROPHE.includes(text.charAt(index + 1) || ' ') &&
    !isWordCharacter(text, index + 2) &&
    !(index > 0 && isWordCharacter(text, index - 1)));

function endOfWord(text: string, start: number): number {
  const dotted = endOfDotted(text, start);
  if (dotted) return dotted;
  let index = start + 1;
  while (index < text.length && (isWordCharacter(text, index) || joins(text, index))) index++;
  // "zorg- en welzijn": the hyphen stands for the rest of the word.
  const isHalf =
    HYPHENS.includes(text.charAt(index) || ' ') &&
    (index + 1 >= text.length || isSpace(text.charCodeAt(index + 1)));
  return isHalf ? index + 1 : index;
}

/** Whether the mark at `index` holds its two neighbours together in one word. */
function joins(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark === SOFT_HYPHEN) return true;
  if (!isWordCharacter(text, index + 1) || !isWordCharacter(text, index - 1)) return false;
  if (HYPHENS.includes(mark)) return true;
  if (APOSTROPHES.includes(mark) || mark === '&') {
    return isLetter(text, index + 1) && (isLetter(text, index - 1) || mark !== '&');
  }
  const betweenDigits = isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1));
  return betweenDigits && (mark === '.' || mark === ',' || mark === ':');
}

/** The end of single letters with a dot after each, such as `o.a.`, `d.w.z.` and `J.P.`; 0 when it is none. */
function endOfDotted(text: string, start: number): number {
  let index = start;
  while (
    isLetter(text, index) &&
    text[index + 1] === '.' &&
    (index > start || (isLetter(text, index + 2) && !isLetter(text, index + 3)))
  ) {
    index += 2;
  }
  if (index === start) return 0;
  // "m.b.t" without its last dot.
  if (isLetter(text, index) && !isWordCharacter(text, index + 1)) index++;
  return isWordCharacter(text, index) ? 0 : index;
}

/** Where an address stands between `start` and `end`, without the brackets and marks around it. */
function addressIn(text: string, start: number, end: number): { start: number; end: number } | undefined {
  let hasSign = false;
  for (let index = start + 1; index < end - 1 && !hasSign; index++) {
    const code = text.charCodeAt(index);
    hasSign = code === 46 || code === 47 || code === 64;
  }
  if (!hasSign) return undefined;
  let from = start;
  let to = end;
  while (from < to && OPENERS.includes(text.charAt(from))) from++;
  while (to > from && CLOSERS.includes(text.charAt(to - 1))) to--;
  return isAddress(text.slice(from, to).toLowerCase()) ? { start: from, end: to } : undefined;
}

function isAddress(chunk: string): boolean {
  if (/^(?:https?:\/\/|www\.|mailto:|tel:)/.test(chunk)) return true;
  const at = chunk.indexOf('@');
  if (at > 0) return chunk.indexOf('.', at + 2) > 0;
  const slash = chunk.indexOf('/');
  const host = slash < 0 ? chunk : chunk.slice(0, slash);
  const dot = host.lastIndexOf('.');
  return dot > 1 && TOP_LEVELS.has(host.slice(dot + 1)) && isWordCharacter(host, dot - 1);
}
