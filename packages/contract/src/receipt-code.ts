import { sha256 } from './hash.js';

/** Crockford's base 32: no I, L, O or U, so a code survives handwriting and the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A new receipt code: 16 characters, 80 random bits. Made in the browser, so nobody else knows it. */
export function createReceiptCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** The code as people read it: `7K3M-9QXA-2BDF-H5TW`. */
export function formatReceiptCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}

/**
 * Reads a code as people type it: any case, spaces or hyphens anywhere, O for 0, I or L for 1.
 * Gives the 16 characters, or null when it cannot be a code.
 */
export function parseReceiptCode(input: string): string | null {
  if (input.length > 200) return null;
  const code = input
    .toUpperCase()
    .replace(/[\s\-‐-―.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code : null;
}

/** SHA-256 of a code in lower-case hexadecimal: all that the server ever stores of it. */
export const hashReceiptCode = (code: string): Promise<string> => sha256(code);
