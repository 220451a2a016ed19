import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'node:test';
import { RestAdapter } from '@lus/adapter/rest-adapter.js';

/** One request as it came over the wire. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real HTTP server on a free port, which remembers what it was asked. */
async function startServer(answer: (received: Received, response: ServerResponse) => void) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { method = '', url = '', headers } = request;
      const one = { method, path: url, headers, body };
      received.push(one);
      answer(one, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** Answers with JSON, as the reference server does. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const type = status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'Content-Type': type, ...headers }).end(JSON.stringify(body));
}

let close: () => Promise<void> = () => Promise.resolve();

/** Closes after each test of a file what `talk` opened. */
export const closeAfterEach = () => afterEach(() => close());

/** A server that answers so, and an adapter that talks to it. */
export async function talk(
  answer: (response: ServerResponse, received: Received) => void,
  options: Partial<ConstructorParameters<typeof RestAdapter>[0]> = {},
) {
  const server = await startServer((received, response) => answer(response, received));
  let open = true;
  close = async () => {
    if (open) await server.close();
    open = false;
  };
  return { ...server, close, adapter: new RestAdapter({ baseUrl: server.baseUrl, ...options }) };
}
