import { randomBytes } from 'node:crypto';

/** What every token of ours begins with, so that people and scanners recognise one that lies about. */
const PREFIX = 'lus_';

/** A new token: 256 random bits. */
export const createToken = (): string => PREFIX + randomBytes(32).toString('base64url');

/** Whether this can be a token of ours. */
export const isToken = (text: string): boolean => /^lus_[\w-]{43}$/.test(text);
