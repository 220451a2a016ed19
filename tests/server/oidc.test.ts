import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { readSettings } from '@lus/server/config.js';
import { TokenRepository } from '@lus/server/repositories/token-repository.js';
import { anOpenTopic } from '../support/open-topic.js';
import { startApp, type Started } from '../support/server.js';
import { AUDIENCE, guardian, inSeconds, startIssuer, type Issuer } from './issuer.js';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop();
});

async function anIssuer(nameOf?: (url: string) => string, port?: number): Promise<Issuer> {
  const issuer = await startIssuer(nameOf, port);
  running.push(issuer);
  return issuer;
}

/** A server that knows its staff by this issuer. */
async function aServer(issuer: string, roleClaim = 'roles'): Promise<Started> {
  const oidc = { issuer, audience: AUDIENCE, roleClaim };
  const started = await startApp({ settings: { oidc }, topics: [anOpenTopic()] });
  running.push({ stop: started.close });
  return started;
}

/** Asks for the experiences, which only the council may read. */
const read = ({ app }: Started, token: string) =>
  app.inject({
    url: `/v1/topics/${anOpenTopic().id}/experiences`,
    headers: { authorization: `Bearer ${token}` },
  });

async function statusWith(claims: JWTPayload, roleClaim?: string): Promise<number> {
  const issuer = await anIssuer();
  return (await read(await aServer(issuer.url, roleClaim), await issuer.sign(claims))).statusCode;
}

describe("The organisation's own sign-in", () => {
  it('lets somebody of the council in', async () => {
    assert.equal(await statusWith({ roles: ['lus-guardian'] }), 200);
  });

  it('knows a role without "lus-" before it', async () => {
    assert.equal(await statusWith({ roles: ['staff', 'translator'] }), 200);
  });

  it('knows a role that is not in a list', async () => {
    assert.equal(await statusWith({ roles: 'collector' }), 200);
  });

  it('keeps the municipality away from the experiences', async () => {
    assert.equal(await statusWith({ roles: ['lus-municipality'] }), 403);
  });

  it('reads the role from the claim that the settings name', async () => {
    assert.equal(await statusWith({ groups: ['lus-guardian'] }, 'groups'), 200);
  });

  it('reads the role from a claim in a claim', async () => {
    assert.equal(await statusWith({ realm_access: { roles: ['lus-guardian'] } }, 'realm_access.roles'), 200);
  });

  it('reads the role from a claim with dots in its name', async () => {
    const claim = 'https://lus.example/roles';
    assert.equal(await statusWith({ [claim]: ['lus-guardian'] }, claim), 200);
  });

  it('refuses somebody without a role', async () => {
    assert.equal(await statusWith({ roles: ['lus-somebody'] }), 403);
  });

  it('refuses somebody with two roles, because collecting and translating are other people’s work', async () => {
    assert.equal(await statusWith({ roles: ['lus-collector', 'lus-translator'] }), 403);
  });

  it('takes the same role twice for one', async () => {
    assert.equal(await statusWith({ roles: ['collector', 'lus-collector'] }), 200);
  });

  it('asks for the keys only once', async () => {
    const issuer = await anIssuer();
    const server = await aServer(issuer.url);
    await read(server, await issuer.sign());
    await read(server, await issuer.sign());
    assert.equal(issuer.keysAsked(), 1);
  });

  const wrong: Record<string, (issuer: Issuer) => string | Promise<string>> = {
    'for another program': ({ sign }) => sign({ aud: 'payroll' }),
    'that is too old': ({ sign }) => sign({ exp: inSeconds(-60) }),
    'that is not valid yet': ({ sign }) => sign({ nbf: inSeconds(60) }),
    'that never ends': ({ signClaims, url }) =>
      signClaims({ iss: url, aud: AUDIENCE, roles: ['lus-guardian'] }),
    'of another issuer': ({ sign }) => sign({ iss: 'https://elsewhere.example' }),
    'signed with an unknown key': ({ sign }) => sign({}, 'two'),
    'without a signature': ({ url }) => new UnsecuredJWT(guardian(url)).encode(),
    'signed with the public key as a shared secret': ({ url, publicKey }) =>
      new SignJWT(guardian(url))
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .sign(new TextEncoder().encode(publicKey)),
    'whose role was changed on the way': async ({ sign, url }) => {
      const [header, , signature] = (await sign({ roles: ['lus-municipality'] })).split('.');
      const forged = Buffer.from(JSON.stringify(guardian(url))).toString('base64url');
      return [header, forged, signature].join('.');
    },
    'that is no token': () => 'letmein',
  };
  for (const [what, make] of Object.entries(wrong)) {
    it(`refuses a token ${what}`, async () => {
      const issuer = await anIssuer();
      const answer = await read(await aServer(issuer.url), await make(issuer));
      assert.equal(answer.statusCode, 401);
      assert.equal(answer.headers['www-authenticate'], 'Bearer error="invalid_token"');
    });
  }

  it('takes a token that ended a second ago, because clocks differ', async () => {
    const issuer = await anIssuer();
    const token = await issuer.sign({ exp: inSeconds(-1) });
    assert.equal((await read(await aServer(issuer.url), token)).statusCode, 200);
  });

  it('says that it cannot know anybody now, when the issuer is away', async () => {
    const issuer = await anIssuer();
    const token = await issuer.sign();
    await issuer.stop();
    const answer = await read(await aServer(issuer.url), token);
    assert.equal(answer.statusCode, 503);
    assert.ok(answer.headers['retry-after']);
  });

  it('knows somebody again once the issuer is back', async () => {
    const away = await anIssuer();
    const server = await aServer(away.url);
    await away.stop();
    assert.equal((await read(server, await away.sign())).statusCode, 503);
    const back = await anIssuer(undefined, Number(new URL(away.url).port));
    assert.equal((await read(server, await back.sign())).statusCode, 200);
  });

  it('trusts no issuer that gives another name for itself, and says so', async () => {
    const issuer = await anIssuer(() => 'https://elsewhere.example');
    const answer = await read(await aServer(issuer.url), await issuer.sign());
    assert.equal(answer.statusCode, 503);
    assert.match(answer.body, /does not describe itself by the address in OIDC_ISSUER/);
  });

  it('leaves our own tokens working while the issuer is away', async () => {
    const issuer = await anIssuer();
    await issuer.stop();
    const server = await aServer(issuer.url);
    const tokens = new TokenRepository(server.database.db);
    const { token } = await tokens.create({ role: 'guardian', label: '', topicId: null }, new Date());
    assert.equal((await read(server, token)).statusCode, 200);
  });
});

describe('The settings of the sign-in', () => {
  const issuer = 'https://login.voorbeeld.example/realms/gemeente';

  it('need an audience, because other programs have tokens of the same issuer', () => {
    assert.throws(() => readSettings({ OIDC_ISSUER: issuer }), /^StartError: OIDC_AUDIENCE is missing/);
  });

  it('look for the role in "roles", unless another claim is named', () => {
    const { oidc } = readSettings({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'lus' });
    assert.deepEqual(oidc, { issuer, audience: 'lus', roleClaim: 'roles' });
  });

  it('take no issuer over an open line, except on this machine', () => {
    const read = (url: string) => readSettings({ OIDC_ISSUER: url, OIDC_AUDIENCE: 'lus' }).oidc?.issuer;
    assert.equal(read('http://localhost:8080/realms/lus'), 'http://localhost:8080/realms/lus');
    assert.throws(() => read('http://login.voorbeeld.example/'), /^StartError: OIDC_ISSUER is wrong/);
  });
});
