import type { Line } from './lines.js';

/** Whether a line, without the white space around it, is the last of what is skipped. */
export type Ends = (line: string) => boolean;

/** Longer than the name of any tag below. */
const LONGEST_TAG = 16;
/** CommonMark's blocks of HTML that run up to an empty line, as far as people write them. */
const HTML_BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|meta|nav|ol|option|p|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;
/** And those that run up to a mark of their own. */
const HTML_UNTIL: readonly (readonly [begins: RegExp, ends: string])[] = [
  [/^<!--/, '-->'],
  [/^<script[\s>]/i, '</script>'],
  [/^<style[\s>]/i, '</style>'],
  [/^<pre[\s>]/i, '</pre>'],
];

/** Three or more of `-`, `*` or `_`, with spaces between. */
export function isRule(text: string, start: number, end: number): boolean {
  const mark = text.charAt(start);
  if (!/[-*_]/.test(mark)) return false;
  let count = 0;
  for (let index = start; index < end; index++) {
    if (text.charAt(index) === mark) count++;
    else if (!/\s/.test(text.charAt(index))) return false;
  }
  return count > 2;
}

/** A line of `=` under a heading, or of one or two `-`. */
export function isUnderline(text: string, start: number, end: number): boolean {
  const mark = text.charAt(start);
  if (mark !== '=' && mark !== '-') return false;
  for (let index = start; index < end; index++) if (text.charAt(index) !== mark) return false;
  return true;
}

/** What ends the block of code that begins here, if one does. */
export function fenceAt(text: string, start: number): Ends | undefined {
  const mark = text.charAt(start);
  if (mark !== '`' && mark !== '~') return undefined;
  let end = start;
  while (text.charAt(end) === mark) end++;
  const fence = text.slice(start, end);
  return fence.length < 3 ? undefined : (line) => line.startsWith(fence) && line.replaceAll(mark, '') === '';
}

/** What ends the block of HTML that begins here, if one does. */
export function htmlBlockAt(text: string, start: number, end: number): Ends | undefined {
  const begin = text.slice(start, Math.min(end, start + LONGEST_TAG));
  const mark = HTML_UNTIL.find(([begins]) => begins.test(begin))?.[1];
  if (mark) return (line) => line.toLowerCase().includes(mark);
  return HTML_BLOCK.test(begin) ? (line) => line === '' : undefined;
}

/** `[name]: address`, of a link or a note. */
export function isDefinition(text: string, start: number, end: number): boolean {
  if (text.charAt(start) !== '[') return false;
  const close = text.slice(start, end).indexOf(']:');
  return close > 1;
}

export function isTableRule(text: string, { start, end }: Line): boolean {
  let hasBar = false;
  let hasDash = false;
  for (let index = start; index < end; index++) {
    const character = text.charAt(index);
    hasBar ||= character === '|';
    hasDash ||= character === '-';
    if (!/[|:\s-]/.test(character)) return false;
  }
  return hasBar && hasDash;
}
