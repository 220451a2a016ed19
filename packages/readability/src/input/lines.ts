import { isDigit, isLetter } from '../characters.js';

/** A line without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many spaces it begins with; a tab counts as four. */
  readonly indent: number;
}

/** The lines of a text, however they end. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    lines.push(trimmed(text, start, stop));
    if (feed < 0) break;
    start = feed + 1;
  }
  return lines;
}

/** The line between `start` and `stop`. */
export function trimmed(text: string, start: number, stop: number): Line {
  let from = start;
  let indent = 0;
  for (; from < stop && isBlank(text.charAt(from)); from++) indent += text.charAt(from) === '\t' ? 4 : 1;
  let end = stop;
  while (end > from && isBlank(text.charAt(end - 1))) end--;
  return { start: from, end, indent };
}

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\t' || character === '\r' || character === '\ufeff';

/** After the marker of a list, such as `- `, `• `, `1. ` and `b) `, and its white space; `start` without one. */
export function markerEnd(text: string, start: number, end: number, bullets = '-*+•–·'): number {
  let index = start;
  if (bullets.includes(text.charAt(index) || ' ')) {
    index++;
  } else {
    while (index < end && index - start < 3 && isDigit(text.charCodeAt(index))) index++;
    if (index === start && isLetter(text, index)) index++;
    if (index === start || !/[.)]/.test(text.charAt(index))) return start;
    // "A. de Vries" begins a line with a name.
    if (text.charAt(index) === '.' && /[A-Z]/.test(text.charAt(start))) return start;
    index++;
  }
  if (index < end && !isBlank(text.charAt(index))) return start;
  while (index < end && isBlank(text.charAt(index))) index++;
  return index;
}
