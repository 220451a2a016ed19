import { BINDING_ABBREVIATIONS, CLOSING_ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.js';
import { isDigit, isSpace, startsHigh } from './characters.js';
import type { Sentence } from './document.js';
import { tokensOf, type Token } from './words.js';

const CLOSING_QUOTES = '"\'’”»“‘';
const CLOSERS = `${CLOSING_QUOTES})]}*_`;

/** A break that the writer chose inside a block, such as `<br>`: it ends a sentence when a capital follows. */
export const HARD_BREAK = '\u2028';

/**
 * The sentences of a text, in order; what holds no word is none. Linear in its length.
 *
 * `Intl.Segmenter` is not used: it ends a sentence after "art.", and each browser differs.
 */
export function sentencesOf(text: string): Sentence[] {
  const tokens = tokensOf(text);
  const sentences: Sentence[] = [];
  let start = 0;
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const end = boundaryAfter(text, tokens, index, first);
    if (end === undefined) continue;
    add(sentences, text, start, end, tokens.slice(first, index + 1));
    start = end;
    first = index + 1;
  }
  return sentences;
}

function add(sentences: Sentence[], text: string, from: number, to: number, tokens: readonly Token[]): void {
  const words = tokens.filter(({ isAddress }) => !isAddress);
  if (words.length === 0) return;
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  sentences.push({ start, end, text: text.slice(start, end), words });
}

/** Where the sentence ends that holds the token at `index` as its last, if it does. */
function boundaryAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  first: number,
): number | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return undefined;
  if (!next) return text.length;
  const gap = text.slice(token.end, next.start);
  const line = lineEnd(text, gap, next);
  if (line !== undefined) return token.end + line;

  const mark = lastMark(gap, token);
  if (!mark) return undefined;
  const isHigh = startsSentence(text, next, tokens[index + 2]);
  return endsSentence(mark, token, next, isHigh, index === first) ? token.end + mark.end : undefined;
}

interface Mark {
  /** `.`, `!`, `?` or `…`. */
  readonly sign: string;
  /** Up to here in the gap: with the quotes and brackets that close. */
  readonly end: number;
  readonly isQuoteClosed: boolean;
  readonly isSpaced: boolean;
}

/** The mark between two tokens that may end a sentence. */
function lastMark(gap: string, token: Token): Mark | undefined {
  let index = 0;
  let sign = token.text.endsWith('.') ? '.' : '';
  for (; index < gap.length; index++) {
    const character = gap.charAt(index);
    if (character === HARD_BREAK) {
      sign ||= HARD_BREAK;
      break;
    }
    if (/[.!?…]/.test(character)) sign = sign && character === '.' ? '…' : character;
    else if (sign && !CLOSERS.includes(character)) break;
  }
  if (!sign) return undefined;
  return {
    sign,
    end: index,
    isQuoteClosed: index > 0 && CLOSERS.includes(gap.charAt(index - 1)),
    isSpaced: isSpace(gap.charCodeAt(index)),
  };
}

function endsSentence(mark: Mark, token: Token, next: Token, isHigh: boolean, isFirst: boolean): boolean {
  if (mark.sign === HARD_BREAK) return isHigh;
  if (!mark.isSpaced) return mark.sign === '.' && isGluedSentence(token, next);
  if (mark.sign === '!' || mark.sign === '?') return isHigh || !mark.isQuoteClosed;
  const goesOn = !isHigh && !isDigit(next.text.charCodeAt(0));
  if (mark.sign === '…') return !goesOn;
  if (mark.isQuoteClosed) return isHigh;
  const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  if (CLOSING_ABBREVIATIONS.has(word)) return isHigh;
  if (token.text.endsWith('.') || BINDING_ABBREVIATIONS.has(word)) return false;
  // "Kerkstr. 5"
  if (word.endsWith('str') && isDigit(next.text.charCodeAt(0))) return false;
  if (isFirst && isMarker(token.text)) return false;
  if (token.text.length === 1 && startsHigh(token.text)) {
    return isHigh && SENTENCE_STARTERS.has(next.lower);
  }
  return !goesOn;
}

/** Whether a sentence can begin here: with a capital, with the marker of a list, or as "'s Avonds" or "eHerkenning" does. */
function startsSentence(text: string, token: Token, next: Token | undefined): boolean {
  if (startsHigh(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text)) return true;
  const isLead = /^['’‘]/.test(token.text) || isListMarker(text, token);
  return isLead && next !== undefined && startsHigh(next.text);
}

/** "Klaar.Daarna": somebody forgot the space. */
const isGluedSentence = (token: Token, next: Token): boolean =>
  token.text.length > 2 &&
  next.text.length > 1 &&
  startsHigh(next.text) &&
  !next.isAddress &&
  token.text === token.lower &&
  !BINDING_ABBREVIATIONS.has(token.lower);

/** "1" and "a", which may number what follows. */
const isMarker = (text: string): boolean => /^(?:\d{1,3}|\p{L})$/u.test(text);

/** "1." and "b)" in front of what they number. */
const isListMarker = (text: string, token: Token): boolean =>
  isMarker(token.text) && /^[.)]\s/.test(text.slice(token.end, token.end + 2));

/** Where the gap holds a line break that ends a sentence: before an empty line or the next line of a list. */
function lineEnd(text: string, gap: string, next: Token): number | undefined {
  const first = gap.indexOf('\n');
  if (first < 0) return undefined;
  const last = gap.lastIndexOf('\n');
  if (first !== last && gap.slice(first, last).trim() === '') return first;
  return /^\s*[-*+•–·]\s/.test(gap.slice(last + 1)) || isListMarker(text, next) ? last : undefined;
}
