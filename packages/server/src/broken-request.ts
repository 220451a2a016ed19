import type { Socket } from 'node:net';
import { STANDARD_HEADERS } from './headers.js';
import { toProblem } from './problem.js';

const STATUSES: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is not HTTP at all. There is no request or reply yet, so the answer is written by hand. */
export function refuseBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { body } = toProblem({ statusCode: STATUSES[error.code ?? ''] ?? 400 });
  const text = JSON.stringify(body);
  const headers = {
    ...STANDARD_HEADERS,
    'Content-Type': 'application/problem+json',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${body.status} ${body.title}\r\n${lines.join('\r\n')}\r\n\r\n${text}`);
}
