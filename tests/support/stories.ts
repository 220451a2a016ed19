import { once } from 'node:events';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, seen from the compiled tests. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

const site = join(projectRoot, 'storybook-static');

/** One page of the design system's site, as `index.json` lists it. */
export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Every page of the built site. */
export function entries(): Entry[] {
  const index = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(index.entries);
}

/** Under which name the tests of a page are told: by widget, or with those like it. */
export function groupOf({ id, title }: Entry): string {
  if (title.startsWith('Widgets/')) return `lus-${id.replace('widgets-', '').replace(/--.*/, '')}`;
  return title.startsWith('Parts/') ? 'parts' : 'foundations and patterns';
}

/** Serves the built site on a free port. */
export async function serveSite() {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(site, normalize(decodeURIComponent(new URL(url, 'http://site').pathname)));
    const isFile = path.startsWith(site) && statSync(path, { throwIfNoEntry: false })?.isFile();
    if (!isFile) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
