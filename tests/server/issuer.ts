import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** The name under which tokens are made for this server. */
export const AUDIENCE = 'lus';

/** A sign-in as an organisation has one: it describes itself, shows its keys, and makes tokens. */
export interface Issuer {
  readonly url: string;
  /** How often somebody asked for its keys. */
  keysAsked(): number;
  /** A token of a guardian that works for five minutes, unless the claims say otherwise. */
  sign(claims?: JWTPayload, kid?: string): Promise<string>;
  /** A token that says exactly this. */
  signClaims(claims: JWTPayload, kid?: string): Promise<string>;
  /** The public key, as text. */
  readonly publicKey: string;
  stop(): Promise<void>;
}

/** What the token of a guardian claims. */
export const guardian = (iss: string): JWTPayload => ({
  iss,
  aud: AUDIENCE,
  exp: inSeconds(300),
  roles: ['lus-guardian'],
});

/** Starts an issuer. @param nameOf - What it says its name is; by default its address. */
export async function startIssuer(nameOf = (url: string) => url, port = 0): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'ES256' };
  let asked = 0;
  const server = createServer((request, response) => {
    const found: Record<string, unknown> = {
      '/.well-known/openid-configuration': { issuer: nameOf(url), jwks_uri: `${url}/keys` },
      '/keys': { keys: [jwk] },
    };
    if (request.url === '/keys') asked += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found[request.url ?? '']));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signClaims = (claims: JWTPayload, kid = 'one') =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
  return {
    url,
    keysAsked: () => asked,
    publicKey: JSON.stringify(jwk),
    signClaims,
    sign: (claims = {}, kid) => signClaims({ ...guardian(url), ...claims }, kid),
    stop: () => stop(server),
  };
}

/** A moment as tokens write it. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
