/** The characters that the wire refuses; see `field-schemas.ts` for why. */
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** How many characters a person would count (code points): an emoji is one, not two. */
export function countCharacters(value: string): number {
  return Array.from(value).length;
}

/** The same words without the invisible characters that the wire refuses, and with one kind of line end. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(UNSAFE, '');
}
