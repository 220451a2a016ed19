import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Role } from '@lus/contract';
import type { OidcSettings } from '../config.js';
import { HttpProblem } from '../problem.js';
import type { Staff } from '../staff-access.js';
import { forbidden, unauthenticated } from './refusal.js';

/** Asymmetric ones only: a public key must never do for a shared secret, and `none` is no signature. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512'],
  ...['PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512'],
  ...['EdDSA', 'Ed25519'],
];

/** How far the clocks of issuer and server may lie apart, in seconds. */
const CLOCK_TOLERANCE = 10;

/** How long the issuer may take to answer, in milliseconds. */
const PATIENCE = 5000;

const ROLES = Role.anyOf.map((role) => role.const);

/**
 * Knows staff by a JSON Web Token of an OpenID Connect issuer: its keys are found by discovery, kept for ten minutes,
 * and asked for anew when a token names one that is not among them.
 */
export function createOidc(settings: OidcSettings, now: () => Date): (token: string) => Promise<Staff> {
  const { issuer, audience, roleClaim } = settings;
  const keys = keysOf(issuer);
  return async (token) => {
    const { payload } = await keys()
      .then((getKey) =>
        jwtVerify(token, getKey, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          clockTolerance: CLOCK_TOLERANCE,
          currentDate: now(),
          requiredClaims: ['exp'],
        }),
      )
      .catch((error: unknown) => {
        if (error instanceof HttpProblem) throw error;
        throw isAboutToken(error)
          ? unauthenticated('This token is not valid here, or no longer.', 'invalid_token')
          : issuerAway('cannot be reached now');
      });
    return { role: roleOf(payload, roleClaim), topicId: null };
  };
}

/** Where the keys of an issuer are is asked once; as long as that fails, at every token. */
function keysOf(issuer: string): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

/** OpenID Connect Discovery 1.0, §4. */
async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  const { issuer: named, jwks_uri: keys } = (await response.json()) as Record<string, unknown>;
  if (!response.ok || named !== issuer || typeof keys !== 'string' || !isSafe(keys, issuer)) {
    throw issuerAway('does not describe itself by the address in OIDC_ISSUER, to the letter');
  }
  return createRemoteJWKSet(new URL(keys), { timeoutDuration: PATIENCE });
}

/** Keys from an open line could be anybody's; only an issuer on this very machine has them that way. */
const isSafe = (address: string, issuer: string): boolean =>
  address.startsWith('https://') || (issuer.startsWith('http://') && address.startsWith('http://'));

/** Whether the token is at fault, and not the issuer or the network. */
const isAboutToken = (error: unknown): boolean => TOKEN_FAULTS.some((fault) => error instanceof fault);

const TOKEN_FAULTS = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
];

const issuerAway = (why: string): HttpProblem =>
  new HttpProblem(503, 'about:blank', `The sign-in of the organisation ${why}.`, {
    headers: { 'Retry-After': '30' },
  });

/** The one role that a token gives. Collecting and translating are other people's work, so nobody has two. */
function roleOf(payload: JWTPayload, claim: string): Role {
  const values = [claimOf(payload, claim)].flat();
  const roles = ROLES.filter((role) => values.includes(role) || values.includes(`lus-${role}`));
  const [role, ...others] = roles;
  if (role && others.length === 0) return role;
  throw forbidden(
    role
      ? `This account has several roles (${roles.join(', ')}); somebody has one at a time.`
      : `This account has no role: "${claim}" names none of ${ROLES.join(', ')}.`,
  );
}

/** A claim by its name, or by the names on the way to it: `realm_access.roles`. */
const claimOf = (payload: JWTPayload, name: string): unknown =>
  payload[name] ??
  name
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], payload);
