import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.js';

/** The largest body of the API, in bytes. The longest story in Arabic script takes half of it. */
export const BODY_LIMIT = 32 * 1024;

/** The largest body of staff, in bytes: a signal of thousands of experiences, or a topic with all its questions. */
export const STAFF_BODY_LIMIT = 512 * 1024;

/** Reads JSON only, and only true UTF-8: bytes that are no text would else turn silently into other words (R2). */
export function addJsonBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    void parse(request, decodeUtf8(body as Buffer), done);
  });
}

/** Bytes as text; throws a 400 when they are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem(400, 'about:blank', 'The body is not UTF-8.');
  }
}
