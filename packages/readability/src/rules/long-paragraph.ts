import type { Block } from '../document.js';
import type { Found } from '../finding.js';

/** Municipal guidance: at most six lines. A line holds about 65 characters, or twelve words. */
const LONG = 75;

/** A paragraph of more than 75 words. It points to the first sentence. */
export function longParagraph({ kind, sentences }: Block): Found[] {
  const [first] = sentences;
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
  if (kind !== 'paragraph' || !first || sentences.length < 2 || count <= LONG) return [];
  const message = `Deze alinea heeft ${count} woorden. Begin een nieuwe alinea waar u iets nieuws vertelt.`;
  return [{ start: first.start, end: first.end, message }];
}
