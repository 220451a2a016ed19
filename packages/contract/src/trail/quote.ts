import { sha256, toHex } from '../hash.js';
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
  return salt !== undefined && (await commitTo(text, salt)) === commitment;
}
