import assert from 'node:assert/strict';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { inFolder, startServer } from './process.js';

/** Root may write everywhere. */
const isRoot = process.getuid?.() === 0;
const slow = { timeout: 120_000 };

/** Starts a server that cannot start, and gives the one line it says. */
async function sentenceOf(environment: Record<string, string>): Promise<string> {
  const server = startServer(environment);
  const started = server.address.then(() => assert.fail('it started after all'));
  assert.equal(await Promise.race([server.ended, started]), 1, server.output.join('\n'));
  assert.equal(server.output.length, 1, server.output.join('\n'));
  return server.output[0] ?? '';
}

describe('Starting the server', () => {
  it('prints one line with the address and one with the place of the data, and stops cleanly', slow, () =>
    inFolder(async (folder) => {
      const server = startServer({ DATA_DIR: join(folder, 'data') });
      const address = await server.address;
      const topics: unknown = await (await fetch(`${address}/v1/topics`)).json();
      assert.equal((topics as { items: unknown[] }).items.length, 1, 'the demonstration topic is there');
      server.kill('SIGINT');
      assert.equal(await server.ended, 0);
      assert.equal(server.output.length, 2, server.output.join('\n'));
      assert.match(server.output[0] ?? '', /^Lus listens on http:\/\/127\.0\.0\.1:\d+$/);
      assert.match(server.output[1] ?? '', /^Data lives in .*data .*not a power cut/);
    }),
  );

  it('says so when another server uses the folder, and leaves that one alone', slow, () =>
    inFolder(async (folder) => {
      const environment = { DATA_DIR: join(folder, 'data') };
      const first = startServer(environment);
      const address = await first.address;
      assert.match(await sentenceOf(environment), /^Another server already uses the data folder ".*"/);
      assert.equal((await fetch(`${address}/v1/topics`)).status, 200);
      first.kill('SIGTERM');
      assert.equal(await first.ended, 0);
    }),
  );

  it('says so when another server uses the folder under another name', slow, () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'echt'));
      await symlink(join(folder, 'echt'), join(folder, 'verwijzing'));
      const first = startServer({ DATA_DIR: join(folder, 'verwijzing') });
      await first.address;
      const sentence = await sentenceOf({ DATA_DIR: join(folder, 'echt') });
      assert.match(sentence, /^Another server already uses the data folder ".*"/);
      first.kill('SIGTERM');
      assert.equal(await first.ended, 0);
    }),
  );

  it(
    `uses a folder of its own in a folder it may not write in${isRoot ? ' (not as root, who may)' : ''}`,
    { ...slow, skip: isRoot },
    () =>
      inFolder(async (folder) => {
        await mkdir(join(folder, 'dicht', 'data'), { recursive: true });
        await chmod(join(folder, 'dicht'), 0o555);
        const server = startServer({ DATA_DIR: join(folder, 'dicht', 'data') });
        await server.address.finally(() => chmod(join(folder, 'dicht'), 0o755));
        server.kill('SIGTERM');
        assert.equal(await server.ended, 0);
      }),
  );

  it('says why when the data cannot be opened', slow, () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'pg'));
      await writeFile(join(folder, 'pg', 'PG_VERSION'), 'kapot');
      assert.match(await sentenceOf({ DATA_DIR: folder }), /^Cannot open the data in ".*" \([^)]+\)/);
    }),
  );

  it('stops within seconds while somebody holds a connection and says nothing', slow, () =>
    inFolder(async (folder) => {
      const server = startServer({ DATA_DIR: join(folder, 'data') });
      const { port, hostname } = new URL(await server.address);
      const silent = connect(Number(port), hostname);
      silent.on('error', () => undefined);
      await once(silent, 'connect');
      server.kill('SIGINT');
      const tooLate = AbortSignal.timeout(5000);
      const patience = once(tooLate, 'abort').then(() => 'still running');
      assert.equal(await Promise.race([server.ended, patience]), 0);
      silent.destroy();
    }),
  );

  it('says so when the port is in use', slow, () =>
    inFolder(async (folder) => {
      const other = createServer();
      await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
      const { port } = other.address() as { port: number };
      const sentence = await sentenceOf({ DATA_DIR: join(folder, 'data'), PORT: String(port) });
      other.close();
      assert.match(sentence, new RegExp(`^Port ${port} is in use`));
    }),
  );

  it('says so when the data folder cannot be made', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'bestand'), '');
      const sentence = await sentenceOf({ DATA_DIR: join(folder, 'bestand', 'data') });
      assert.match(sentence, /^Cannot write in the data folder ".*"/);
    }));

  it('says so when the database cannot be reached, without its password', async () => {
    const sentence = await sentenceOf({ DATABASE_URL: 'postgres://lus:geheim@127.0.0.1:1/lus' });
    assert.match(sentence, /^Cannot use the database of DATABASE_URL \(ECONNREFUSED/);
    assert.doesNotMatch(sentence, /geheim/);
  });

  it('says so when the database address is of another kind', async () => {
    assert.match(await sentenceOf({ DATABASE_URL: 'mysql://localhost/lus' }), /^DATABASE_URL is wrong/);
  });

  it('says so when a setting is wrong', async () => {
    assert.match(await sentenceOf({ PORT: 'vierduizend' }), /^PORT is wrong/);
  });
});
