import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Where the programs are, as `scripts/webkit.js` found them. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The key under which WebDriver names an element (W3C WebDriver, 11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One window of WebKitGTK, spoken to as W3C WebDriver says. */
export class WebKit {
  readonly #session: string;
  readonly #stop: () => Promise<void>;

  private constructor(session: string, stop: () => Promise<void>) {
    this.#session = session;
    this.#stop = stop;
  }

  static async open({ driver, browser, screen }: WebKitPrograms): Promise<WebKit> {
    const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await firstLine(display.stdio[3] as Readable);
    const port = await freePort();
    const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      // As root in a container WebKit cannot build its sandbox; the only pages it sees are our own.
      env: { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    const stop = () => Promise.all([end(server), end(display)]).then(() => undefined);
    try {
      const url = `http://127.0.0.1:${port}`;
      await answering(url, server);
      const options = { binary: browser, args: ['--automation'] };
      const { sessionId } = (await ask('POST', `${url}/session`, {
        capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
      })) as { sessionId: string };
      return new WebKit(`${url}/session/${sessionId}`, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#session).catch(() => undefined);
    await this.#stop();
  }

  async goTo(url: string): Promise<void> {
    await ask('POST', `${this.#session}/url`, { url });
  }

  /** Runs the body of an asynchronous function in the page; it ends by calling `arguments.at(-1)`. */
  run(script: string, ...args: unknown[]): Promise<unknown> {
    return ask('POST', `${this.#session}/execute/async`, { script, args });
  }

  /** Role and name of an element that a script gave, as WebKit computes them (W3C WebDriver, 12.4.9 and 12.4.10). */
  async describe(element: unknown): Promise<{ role: string; name: string }> {
    const id = (element as Record<string, string>)[ELEMENT] ?? '';
    const [role, name] = await Promise.all(
      ['computedrole', 'computedlabel'].map((what) => ask('GET', `${this.#session}/element/${id}/${what}`)),
    );
    return { role: String(role), name: String(name).replace(/\s+/g, ' ').trim() };
  }

  /** Presses keys one after another; with a first key held, the others are pressed while it is down. */
  async press(keys: readonly string[], held?: string): Promise<void> {
    const actions = [
      ...(held ? [{ type: 'keyDown', value: held }] : []),
      ...keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
      ...(held ? [{ type: 'keyUp', value: held }] : []),
    ];
    await ask('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit refused ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** Waits until the driver listens. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const isReady = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
  }
  throw new Error('The driver of WebKit stopped before it listened.');
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface(stream)) return line.trim();
  throw new Error('There is no screen for WebKit.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
