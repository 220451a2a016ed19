import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(import.meta.resolve('@lus/server/server.js'));

/** A server in a process of its own. */
export interface ServerProcess {
  /** Everything printed so far, a line each. */
  readonly output: string[];
  /** The address it printed; rejects when it stops before. */
  readonly address: Promise<string>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the server as an operator would, on any free port unless the environment says otherwise. */
export function startServer(environment: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, [SERVER], {
    env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ...environment },
  });
  // A test that fails halfway must not leave its server running.
  after(() => void child.kill('SIGKILL'));
  const output: string[] = [];
  let text = '';
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const address = new Promise<string>((found, missed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        text += String(part);
        output.splice(0, Infinity, ...text.split('\n').filter(Boolean));
        const printed = /listens on (http:\S+)\n/.exec(text)?.[1];
        if (printed) found(printed);
      });
    }
    void ended.then((end) => missed(new Error(`The server ended with ${end}: ${text}`)));
  });
  // Whoever only waits for the end does not look at the address.
  address.catch(() => undefined);
  return { output, address, ended, kill: (signal) => void child.kill(signal) };
}

/** Calls back with a new folder, and deletes it afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lus-test-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
