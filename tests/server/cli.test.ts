import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TopicFile } from '@lus/contract';
import { DEMO_TOPIC_ID } from '@lus/server/demo/topic.js';
import { aTopic } from '../support/samples.js';
import { lus } from './lus.js';
import { inFolder, startServer } from './process.js';
import { aFile } from './topic-file.js';

const slow = { timeout: 120_000 };

describe('The command lus', () => {
  it('shows what it can do, and where it works', () =>
    inFolder(async (folder) => {
      const { exitCode, output } = await lus(folder, ['--help']);
      assert.equal(exitCode, 0);
      for (const name of [
        'token create',
        'token list',
        'token revoke',
        'export',
        'import',
        'stop the server',
      ]) {
        assert.ok(output.includes(name), name);
      }
    }));

  for (const [what, args, sentence] of [
    ['a command that is none', ['toke', 'create'], /^"toke create" is no command\./],
    ['half a command', ['token'], /^"token" is no command\./],
    ['no role', ['token', 'create'], /^--role is one of collector, translator, guardian, municipality\./],
    ['a role that is none', ['token', 'create', '--role', 'mayor'], /^--role is one of/],
    ['an option that is none', ['token', 'list', '--all', 'yes'], /^Unknown option '--all'/],
    ['no number to revoke', ['token', 'revoke'], /^ID is missing\./],
    ['no file', ['import'], /^FILE is missing\./],
    ['too much', ['export', 'een', 'twee'], /^"twee" is too much\./],
  ] as const) {
    it(`says so when it gets ${what}, and opens no database`, () =>
      inFolder(async (folder) => {
        const { exitCode, said, output } = await lus(folder, args);
        assert.deepEqual([exitCode, output], [2, '']);
        assert.match(said, sentence);
        assert.match(said, /"lus --help" shows what there is\.$/);
        assert.ok(!existsSync(join(folder, 'data')));
      }));
  }

  it('makes a token that a server takes, lists it, and revokes it once', slow, () =>
    inFolder(async (folder) => {
      const made = await lus(folder, ['token', 'create', '--role', 'guardian', '--label', 'Samira']);
      assert.match(made.output, /^lus_[\w-]{43}$/, 'nothing but the token');
      assert.match(made.said, /^A token for a guardian, with ID [0-9a-f-]{36}\. You see it only this once/);
      const status = await onServer(folder, async (address) => {
        const headers = { authorization: `Bearer ${made.output}` };
        return (await fetch(`${address}/v1/topics/${DEMO_TOPIC_ID}/experiences`, { headers })).status;
      });
      assert.equal(status, 200);

      const [id = ''] = /[0-9a-f-]{36}/.exec(made.said) ?? [];
      const { output } = await lus(folder, ['token', 'list']);
      assert.match(output, new RegExp(`^${id}\tguardian\tall topics\tmade [0-9-]{10}\tworks\tSamira$`));
      assert.equal((await lus(folder, ['token', 'revoke', id])).exitCode, 0);
      const again = await lus(folder, ['token', 'revoke', id]);
      assert.equal(again.exitCode, 1);
      assert.match(again.said, /^No token ".*" works: "lus token list" shows them all\.$/);
      assert.match((await lus(folder, ['token', 'list'])).output, /\trevoked [0-9-]{10}\t/);
    }),
  );

  it('says so when the topic of a token is not there', slow, () =>
    inFolder(async (folder) => {
      const made = await lus(folder, ['token', 'create', '--role', 'guardian', '--topic', 'bestaat-niet']);
      assert.deepEqual(made, { exitCode: 1, output: '', said: 'There is no topic "bestaat-niet".' });
    }),
  );

  it('asks to stop the server while that uses the same folder', slow, () =>
    inFolder(async (folder) => {
      const server = startServer({ DATA_DIR: join(folder, 'data') });
      await server.address;
      const { exitCode, said } = await lus(folder, ['token', 'list']);
      server.kill('SIGTERM');
      await server.ended;
      assert.equal(exitCode, 1);
      assert.match(said, /^Another server already uses the data folder ".*": stop it/);
    }),
  );

  it('imports a topic once, and exports it into a new file for its owner only', slow, () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'hier.json'), JSON.stringify(aFile()));
      const imported = await lus(folder, ['import', 'hier.json']);
      assert.deepEqual(imported, {
        exitCode: 0,
        output: '',
        said: `Imported "${aTopic().id}". Log: 7, signals: 1, experiences: 0, explainers: 0.`,
      });
      const twice = await lus(folder, ['import', 'hier.json']);
      assert.equal(twice.exitCode, 1);
      assert.match(twice.said, /^Nothing was imported: the topic ".*" is here already\.$/);

      const exported = await lus(folder, ['export', aTopic().id, '--out', 'daar.json']);
      assert.equal(exported.exitCode, 0, exported.said);
      assert.match(
        exported.said,
        /^Wrote ".*daar\.json"\. It holds people's stories .* Only you can read it/,
      );
      const path = join(folder, 'daar.json');
      const { topic, events } = JSON.parse(await readFile(path, 'utf8')) as TopicFile;
      assert.deepEqual([topic, events.length], [aTopic(), 7]);
      if (process.platform !== 'win32') assert.equal((await stat(path)).mode & 0o777, 0o600);

      const over = await lus(folder, ['export', aTopic().id, '--out', 'hier.json']);
      assert.equal(over.exitCode, 1);
      assert.match(over.said, /hier\.json" is there already: name another file with --out\.$/);
      assert.equal(await readFile(join(folder, 'hier.json'), 'utf8'), JSON.stringify(aFile()));
    }),
  );

  it('names all that is wrong with a file, and where', slow, () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'fout.json'), '{"format":"lus-topic","version":2,"topic":{}}');
      const { exitCode, said } = await lus(folder, ['import', 'fout.json']);
      assert.equal(exitCode, 1);
      for (const pointer of ['/version', '/events', '/topic/title'])
        assert.match(said, new RegExp(`^${pointer}: `, 'm'));
      assert.match(said, /\nNothing was imported\. Put right what stands above, and try again\.$/);
    }),
  );

  it('says so when there is no such file', slow, () =>
    inFolder(async (folder) => {
      const { exitCode, said } = await lus(folder, ['import', 'bestaat-niet.json']);
      assert.deepEqual([exitCode, said], [1, `Cannot read "${join(folder, 'bestaat-niet.json')}" (ENOENT).`]);
    }),
  );
});

describe('The demo', () => {
  it('is loaded at the first start, and not again at the second', slow, () =>
    inFolder(async (folder) => {
      const lines = await onServer(folder, countLines);
      assert.ok(lines > 20);
      assert.equal(await onServer(folder, countLines), lines);
    }),
  );
});

/** Starts a server in a folder, asks it something, and stops it again. */
async function onServer<Answer>(folder: string, ask: (address: string) => Promise<Answer>): Promise<Answer> {
  const server = startServer({ DATA_DIR: join(folder, 'data') });
  try {
    return await ask(await server.address);
  } finally {
    server.kill('SIGTERM');
    await server.ended;
  }
}

/** How many lines the log of the demo has. */
async function countLines(address: string): Promise<number> {
  const page = await fetch(`${address}/v1/topics/${DEMO_TOPIC_ID}/events?pageSize=100`);
  return ((await page.json()) as { items: unknown[] }).items.length;
}
