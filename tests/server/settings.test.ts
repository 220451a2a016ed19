import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '@lus/server/config.js';

describe('Settings', () => {
  it('work without any variable', () => {
    const { port, host, dataDir, databaseUrl, allowedOrigins, trustProxy } = readSettings({});
    assert.deepEqual([port, host, dataDir], [4000, 'localhost', '.lus/data']);
    assert.deepEqual([databaseUrl, allowedOrigins, trustProxy], [undefined, [], false]);
  });

  it('take an empty variable for one that is not set', () => {
    assert.equal(readSettings({ PORT: '', DATABASE_URL: ' ' }).port, 4000);
  });

  it('ignore variables of others', () => {
    assert.doesNotThrow(() => readSettings({ PATH: '/usr/bin', HOME: '/root' }));
  });

  it('read a list of origins', () => {
    const { allowedOrigins } = readSettings({ ALLOWED_ORIGINS: 'https://a.example, https://b.example/' });
    assert.deepEqual(allowedOrigins, ['https://a.example', 'https://b.example']);
  });

  it('drop the slash at the end of the public address', () => {
    assert.equal(readSettings({ PUBLIC_URL: 'https://lus.example/' }).publicUrl, 'https://lus.example');
  });

  it('take a trusted proxy on private addresses only, when no address is named', () => {
    assert.deepEqual(readSettings({ TRUST_PROXY: 'true' }).trustProxy, [
      'loopback',
      'linklocal',
      'uniquelocal',
    ]);
  });

  it('read a list of proxies', () => {
    const { trustProxy } = readSettings({ TRUST_PROXY: 'loopback, 10.0.0.0/8, 2001:db8::1' });
    assert.deepEqual(trustProxy, ['loopback', '10.0.0.0/8', '2001:db8::1']);
  });

  it('name the levels of logging when one does not exist', () => {
    assert.throws(() => readSettings({ LOG_LEVEL: 'loud' }), {
      message: 'LOG_LEVEL is wrong: write one of silent, fatal, error, warn, info, debug, trace.',
    });
  });

  it('say how an address of a database begins', () => {
    assert.throws(() => readSettings({ DATABASE_URL: 'mysql://x' }), {
      message: 'DATABASE_URL is wrong: write an address that begins with postgres:// or postgresql://.',
    });
  });

  for (const [name, value] of [
    ['PORT', 'vierduizend'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/lus'],
    ['ALLOWED_ORIGINS', 'www.gemeente.nl'],
    ['ALLOWED_ORIGINS', 'https://www.gemeente.nl/pad'],
    ['TRUST_PROXY', 'iedereen'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['RATE_LIMIT_SENDS', '0'],
    ['LOG_LEVEL', 'luid'],
    ['PUBLIC_URL', 'ftp://lus.example'],
  ] as const) {
    it(`refuse ${name}=${value} in one sentence that names it`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error: Error) =>
          error.name === 'StartError' &&
          error.message.startsWith(`${name} is wrong`) &&
          !error.message.includes('\n'),
      );
    });
  }
});
