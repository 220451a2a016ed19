import type { Kysely } from 'kysely';
import type { Settings } from '../config.js';
import { TokenRepository } from '../repositories/token-repository.js';
import type { Authenticate } from '../staff-access.js';
import type { Tables } from '../tables.js';
import { createOidc } from './oidc.js';
import { unauthenticated } from './refusal.js';
import { isToken } from './token.js';

/** Knows staff by a token of ours, or by one of the organisation's own sign-in where that is set. */
export function createAuthenticate(
  db: Kysely<Tables>,
  { oidc }: Pick<Settings, 'oidc'>,
  now: () => Date = () => new Date(),
): Authenticate {
  const tokens = new TokenRepository(db);
  const signIn = oidc && createOidc(oidc, now);
  return async ({ headers: { authorization = '' } }) => {
    const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated('Send `Authorization: Bearer <token>`.');
    const staff = isToken(token) ? await tokens.find(token) : await signIn?.(token);
    if (!staff) throw unauthenticated('This token is unknown or revoked.', 'invalid_token');
    return staff;
  };
}
