import { sha256, toHex } from '../hash.js';
import type { NewExperience } from '../experience.js';
import type { Quote } from './signal.js';

/** A quote with a salt of its own, so that nobody can guess withdrawn words from their commitment. */
export async function createQuote(text: string): Promise<Required<Quote>> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return { commitment: await commitTo(text, salt), text, salt };
}

/** What the log holds of a quote. */
export const commitTo = (text: string, salt: string): Promise<string> => sha256(`${salt}\n${text}`);

/** Whether a quote says the words that the log holds. Withdrawn words say nothing, and so nothing wrong. */
export async function isFaithful({ commitment, text, salt }: Quote): Promise<boolean> {
  if (text === undefined) return true;
  // A salt of any other form could swallow the beginning of the words.
  return salt !== undefined && /^[0-9a-f]{32}$/.test(salt) && (await commitTo(text, salt)) === commitment;
}

/** All that somebody told in words of their own. */
export type Told = Pick<NewExperience, 'story' | 'impactNote' | 'wentWell' | 'shouldChange' | 'answers'>;

/** A choice that was made, not something that was said. */
const CHOSEN = /^[a-z0-9-]*$/;
const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** Whether whole words stand in a text: "tevreden" is no quote of "ontevreden". */
function standsIn(text: string, passage: string): boolean {
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + passage.length]];
    const cutsBefore = PART_OF_WORD.test(before) && PART_OF_WORD.test(passage[0] ?? '');
    const cutsAfter = PART_OF_WORD.test(after) && PART_OF_WORD.test(passage.at(-1) ?? '');
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

/** Whether a passage stands in an experience, to the letter (R2). */
export function isSaidIn(
  { story, impactNote, wentWell, shouldChange, answers }: Told,
  passage: string,
): boolean {
  const answered = (answers ?? []).flatMap(({ value }) =>
    typeof value === 'string' && !CHOSEN.test(value) ? value : [],
  );
  return [story, impactNote ?? '', wentWell ?? '', shouldChange ?? '', ...answered].some((text) =>
    standsIn(text, passage),
  );
}
