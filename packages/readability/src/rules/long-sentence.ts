import type { Sentence } from '../document.js';
import type { Found } from '../finding.js';

/** Municipal guidance: at most fifteen words. Of pairs that differ, 87 % of the originals have more of these. */
const LONG = 15;
/** GOV.UK: split a sentence of more than 25 words. */
const TOO_LONG = 25;
/** With so many commas, a list reads easier than a sentence. */
const ENUMERATION = 4;

/** A sentence of more than 15 words, or of more than 25. */
export function longSentence({ start, end, text, words }: Sentence): Found[] {
  if (words.length <= LONG) return [];
  const isError = words.length > TOO_LONG;
  const advice =
    text.split(',').length > ENUMERATION
      ? 'Maak er een lijst van, of meer zinnen.'
      : isError
        ? 'Maak er twee of drie zinnen van.'
        : 'Kunt u er twee zinnen van maken?';
  const message = `Deze zin heeft ${words.length} woorden. ${advice}`;
  return [{ start, end, message, severity: isError ? 'error' : 'warning' }];
}
