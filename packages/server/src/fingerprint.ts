import { createHash } from 'node:crypto';
import type { NewExperience } from '@lus/contract';

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Tells whether a second send with the same key carries the same words, without keeping them. The key is part of
 * it and is itself only stored as a hash, so nobody can try out contacts against a fingerprint.
 *
 * `secondsTaken` is left out: it measures the sending, and grows between a try and the next.
 */
export function fingerprintOf(key: string, experience: NewExperience): string {
  const { secondsTaken: _, ...words } = experience;
  return sha256(`${key}\n${canonical(words)}`);
}

/** JSON whose keys are sorted, so that equal bodies give equal text (in the spirit of RFC 8785). */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
