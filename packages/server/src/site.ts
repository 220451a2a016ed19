import { existsSync, readdirSync } from 'node:fs';
import { relative, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const SITE = fileURLToPath(new URL('../site/', import.meta.url));
const EMBED = fileURLToPath(new URL('.', import.meta.resolve('@lus/embed/lus.js')));

const CACHE = 'public, max-age=300';

/** Nothing from elsewhere, nothing inline, and only our own Trusted Types policy: what the widgets must live with. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lus lus-writing-aid',
].join('; ');

/** Serves the embed, for every site, and the pages of the demonstration. */
export async function siteRoutes(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: SITE, serve: false, cacheControl: false, preCompressed: true });

  for (const file of filesIn(EMBED)) {
    addFile(app, `/${file}`, (reply) =>
      reply
        .headers({
          'Access-Control-Allow-Origin': '*',
          'Cache-Control': CACHE,
          'Cross-Origin-Resource-Policy': 'cross-origin',
        })
        .sendFile(file, EMBED),
    );
  }
  for (const file of filesIn(SITE)) {
    const page = /^(.*)\.html$/.exec(file)?.[1];
    if (page === undefined) {
      addFile(app, `/${file}`, (reply) => reply.header('Cache-Control', CACHE).sendFile(file, SITE));
    } else {
      addFile(app, page === 'index' ? '/' : `/${page}`, (reply) =>
        reply
          .headers({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': CONTENT_SECURITY })
          .sendFile(file, SITE),
      );
    }
  }
}

/** One route for each file, so that an unknown address is a 404 and another method a 405 like everywhere. */
function addFile(app: FastifyInstance, url: string, handler: (reply: FastifyReply) => FastifyReply): void {
  app.get(url, { schema: { hide: true } }, (_request, reply) => handler(reply));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|\.(br|gz|d\.ts|tsbuildinfo)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
