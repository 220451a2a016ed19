import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const ENTRY = 'packages/server/dist/server.js';

/** The real server in a process of its own. */
export interface RunningServer {
  /** Where it listens, such as `http://localhost:40123`. */
  url: string;
  /** Ends it at once, as a power button does not but `kill -9` does. */
  kill(): Promise<void>;
}

/** Starts the server on a port of its own choice and waits until it listens. */
export async function runServer(settings: Record<string, string>): Promise<RunningServer> {
  const child = spawn(process.execPath, [ENTRY], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The server has no output');
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (http\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The server stopped before it listened');
}
