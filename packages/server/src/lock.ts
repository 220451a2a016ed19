import { createHash, randomBytes } from 'node:crypto';
import { link, rename, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from './start-error.js';

/** A socket path is at most 104 bytes on macOS and 108 on Linux; some are left for the name of a stale one. */
const LONGEST_PATH = 96;

/** A held lock. */
export interface Lock {
  /** Lets the next one in. */
  release(): Promise<void>;
}

/**
 * Keeps a folder to one server, because PGlite itself would let two of them overwrite each other.
 *
 * The lock is a socket that listens. A file with a process id would lie after a `kill -9`, when the number was given
 * to another process, or between containers; nobody answers at a dead server's socket. Throws a `StartError`
 * when another server holds the folder. The folder must exist and `folder` be its real path: whoever comes along
 * another path, by a link or a mount, has to find the same socket.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = socketPath(folder);
  for (const lastTry of [false, true]) {
    const server = await listen(path);
    if (server) return { release: () => new Promise((done) => server.close(() => done())) };
    if (lastTry || (await answers(path))) throw inUse(folder);
    await removeStale(path, folder);
  }
  throw inUse(folder);
}

const inUse = (folder: string) =>
  new StartError(
    `Another server already uses the data folder "${folder}": stop it, or set DATA_DIR to another.`,
  );

function socketPath(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  if (process.platform === 'win32') return `\\\\.\\pipe\\lus-${name}`;
  const inside = join(folder, 'lock');
  return Buffer.byteLength(inside) <= LONGEST_PATH ? inside : join(tmpdir(), `lus-${name}.lock`);
}

/** The listening server, or undefined when something is there already. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.destroy()).unref();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : failed(error),
    );
    server.listen(path, () => done(server));
  });
}

/** Whether a living server listens there. */
function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path, () => done(true));
    socket.once('error', () => done(false));
    socket.once('close', () => socket.destroy());
  });
}

/**
 * Moves the socket aside before deleting it: between our question and our deletion another server may have taken
 * the folder, and then its living socket is put back.
 */
async function removeStale(path: string, folder: string): Promise<void> {
  const aside = `${path}.${randomBytes(2).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const alive = await answers(aside);
  if (alive) await link(aside, path).catch(() => undefined);
  await unlink(aside);
  if (alive) throw inUse(folder);
}
