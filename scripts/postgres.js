import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { canInstall, install } from './apt.js';
import { foldersIn, isProgram, onPath } from './programs.js';

/**
 * Makes PostgreSQL ready for the tests: the one in TEST_DATABASE_URL, else a throw-away cluster of our own.
 * @returns the URL of a superuser and a way to stop; no URL, after a sentence, where there is no PostgreSQL.
 */
export async function ensurePostgres() {
  const nothingToStop = async () => {};
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: nothingToStop };
  let programs = findPrograms();
  if (!programs && canInstall() && (await install('postgresql'))) programs = findPrograms();
  if (programs) return startCluster(programs);
  console.log('PostgreSQL is not installed: the tests on PostgreSQL are left out; those on PGlite run.');
  return { url: undefined, stop: nothingToStop };
}

/** The folder that holds both `initdb` and `postgres`; Debian keeps it off the PATH. */
function findPrograms() {
  const debian = foldersIn('/usr/lib/postgresql')
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .reverse()
    .map((folder) => join(folder, 'bin'));
  const initdb = onPath('initdb');
  return [...debian, ...(initdb ? [dirname(initdb)] : [])].find((folder) =>
    ['initdb', 'postgres'].every((name) => isProgram(join(folder, name))),
  );
}

async function startCluster(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'lus-postgres-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root; its Debian package brings a user for it.
  const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (owner.uid) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...owner };
  const locale = ['--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', ...locale], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // Nothing here has to survive a power cut, so nothing waits for the disk.
  const settings = [
    'listen_addresses=127.0.0.1',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves when the server says that it listens; rejects with its last words when it ends before. */
async function ready(server) {
  const lines = [];
  const reader = createInterface({ input: server.stderr });
  await new Promise((resolve, reject) => {
    reader.on('line', (line) => {
      lines.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${lines.slice(-5).join('\n')}`)));
  });
  reader.removeAllListeners('line').resume();
}
