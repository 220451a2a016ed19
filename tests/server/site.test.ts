import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoTopic } from '@lus/server/demo/topic.js';
import { startApp, type Started } from '../support/server.js';

describe('The site', () => {
  let started: Started;
  before(async () => {
    started = await startApp({ topics: [demoTopic(new Date())] });
  });
  after(() => started.close());
  const get = (url: string, headers: Record<string, string> = {}) => started.app.inject({ url, headers });

  for (const url of [
    '/',
    '/volgen',
    '/gebeurt',
    '/uitleg',
    '/schrijfhulp',
    '/balie',
    '/huisstijl',
    '/over',
  ]) {
    it(`serves ${url} under a strict policy for content`, async () => {
      const { statusCode, headers } = await get(url);
      assert.equal(statusCode, 200);
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.equal(
        headers['content-security-policy'],
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
          "require-trusted-types-for 'script'; trusted-types lus lus-writing-aid",
      );
    });
  }

  it('gives the same phone numbers and hours as the demo topic', async () => {
    const { contact, independentSupport } = demoTopic(new Date()).help;
    for (const [url, points] of [
      ['/', [contact, independentSupport]],
      ['/volgen', [contact]],
      ['/gebeurt', [contact]],
    ] as const) {
      const { body } = await get(url);
      const shown = [...body.matchAll(/088[\d -]{7,}|Maandag[^<]+uur/g)].map(([words]) => words);
      const meant = points.flatMap(({ phone, hours }) => [phone, hours]);
      assert.deepEqual([...new Set(shown)].sort(), meant.sort(), url);
    }
  });

  it('leads from every page with a menu to all others', async () => {
    const menuOf = async (url: string) => {
      const [, menu = ''] = /aria-label="Hoofdmenu">([^]*?)<\/nav>/.exec((await get(url)).body) ?? [];
      return [...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    };
    const pages = ['/', '/volgen', '/gebeurt', '/uitleg', '/schrijfhulp', '/huisstijl', '/over'];
    for (const url of pages) assert.deepEqual(await menuOf(url), pages, url);
  });

  it('serves what its pages ask for', async () => {
    for (const url of [
      '/',
      '/volgen',
      '/gebeurt',
      '/uitleg',
      '/schrijfhulp',
      '/balie',
      '/huisstijl',
      '/over',
    ]) {
      const { body } = await get(url);
      const links = [...body.matchAll(/(?:href|src)="(\/[^"#{]*)/g)].map(([, link = '']) => link);
      for (const link of new Set(links)) assert.equal((await get(link)).statusCode, 200, `${url}: ${link}`);
    }
  });

  it('has one address for each page', async () => {
    for (const url of ['/index.html', '/volgen.html', '/volgen/', '/gebeurt.html'])
      assert.equal((await get(url)).statusCode, 404, url);
  });

  it('serves the embed to every site', async () => {
    const { statusCode, headers } = await get('/lus.js');
    assert.equal(statusCode, 200, 'run npm run build first');
    assert.match(String(headers['content-type']), /javascript/);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['cache-control'], 'public, max-age=300');
  });

  it('does not send the embed again to who has it', async () => {
    const { headers } = await get('/lus.js');
    assert.equal((await get('/lus.js', { 'if-none-match': String(headers.etag) })).statusCode, 304);
  });

  it('lets nobody out of its folders', async () => {
    for (const url of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/.git/config']) {
      assert.ok((await get(url)).statusCode >= 400, url);
    }
  });

  it('knows GET and HEAD only', async () => {
    const { statusCode, headers } = await started.app.inject({ method: 'POST', url: '/volgen' });
    assert.deepEqual([statusCode, headers.allow], [405, 'GET, HEAD']);
  });
});
