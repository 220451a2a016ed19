import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The version of the API (API Design Rules, version-header); its major number stands in the path. */
export const API_VERSION = '1.0.0';

/** What every answer carries, also when it is an error (API Design Rules, security-headers). */
export const STANDARD_HEADERS: Readonly<Record<string, string>> = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Open data may be kept for a minute; the rules' own `no-store` would make an ETag useless (a recorded deviation). */
const OPEN_CACHE = 'public, max-age=60, stale-while-revalidate=600';

/** Puts the standard headers on everything, and an ETag on open data. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(STANDARD_HEADERS);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.config.access !== 'open' || reply.statusCode !== 200) return payload;
    return typeof payload === 'string' ? withEtag(reply, payload, request.headers['if-none-match']) : payload;
  });
}

function withEtag(reply: FastifyReply, payload: string, known: string | undefined): string | null {
  const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
  reply.headers({ ETag: etag, 'Cache-Control': OPEN_CACHE });
  const matches = known?.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));
  if (!matches) return payload;
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return null;
}
