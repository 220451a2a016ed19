const NOT_ASCII_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether the UTF-16 unit is white space, the no-break space and a byte order mark included. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether the UTF-16 unit at `index` belongs to a letter, of any script, or to an accent on one. */
export function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  // The second half of a pair is judged together with the first.
  const start = code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
  const point = text.codePointAt(start);
  return point !== undefined && NOT_ASCII_LETTER.test(String.fromCodePoint(point));
}

/** Whether a word may begin or go on at `index`. */
export const isWordCharacter = (text: string, index: number): boolean =>
  isDigit(text.charCodeAt(index)) || isLetter(text, index);

/** Whether `text` begins as a sentence does: with a capital, or in a script that has none. */
export function startsHigh(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || (first === first.toUpperCase() && isLetter(text, 0));
}
