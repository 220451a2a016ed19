import type { Whole } from '@lus/contract/adapter.js';
import { expectShape, nonsense, type Send } from './http.js';
import type { Shape } from './shape.js';

/** More pages than any list of ours has: then something is wrong. */
const MOST_PAGES = 200;

/** What every list looks like on the wire. */
interface Page {
  items: unknown[];
  _links: { next?: { href: string } };
}

/**
 * Reads a list from its first page to its last.
 * @returns All pages, their items together, and the absolute addresses of the other forms of this list.
 * @throws {AdapterError} `unavailable` when the pages leave the server, go round, or never end.
 */
export async function readPages<P extends Page>(
  send: Send,
  baseUrl: string,
  first: string,
  item: Shape,
  signal: AbortSignal | undefined,
): Promise<{ pages: [P, ...P[]]; items: P['items']; links: Whole<P>['links'] }> {
  const base = new URL(baseUrl.replace(/\/*$/, '/'), pageAddress());
  const seen = new Set<string>();
  const read = async (path: string): Promise<P> => {
    if (seen.has(path) || seen.size === MOST_PAGES) throw nonsense('The pages of this list never end');
    seen.add(path);
    // The browser keeps them, but asks whether they are still so: a list and its log have to agree.
    const { body } = await send(path, { cache: 'no-cache', signal });
    return expectShape(body, { items: [item], _links: { 'next?': { href: 'string' } } }) as P;
  };

  const pages: [P, ...P[]] = [await read(first)];
  for (let path = first, [last] = pages as P[]; last?._links.next;) {
    path = within(base, path, last._links.next.href);
    last = await read(path);
    pages.push(last);
  }
  const items = pages.flatMap((page) => page.items) as P['items'];
  return { pages, items, links: otherForms(pages[0], base, first) as Whole<P>['links'] };
}

/** What a base without a server of its own stands on. */
const pageAddress = () =>
  typeof location === 'object' && location.origin !== 'null' ? location.href : 'http://localhost';

/** A link on a page of the list; `undefined` when it is none. */
function follow(base: URL, path: string, href: string): URL | undefined {
  try {
    return new URL(href, new URL(path.slice(1), base));
  } catch {
    return undefined;
  }
}

/** The path of the next page, which has to be on the same server: a visitor is not sent about. */
function within(base: URL, path: string, href: string): string {
  const url = follow(base, path, href);
  if (url?.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw nonsense('The next page is somewhere else');
  }
  return url.pathname.slice(base.pathname.length - 1) + url.search;
}

/** Feeds and files of the same list: absolute, because a host page is somewhere else. */
function otherForms({ _links }: Page, base: URL, path: string): Record<string, string> {
  const { self: _self, next: _next, ...others } = _links as Record<string, { href?: unknown } | null>;
  return Object.fromEntries(
    Object.entries(others).flatMap(([form, link]) => {
      const url = typeof link?.href === 'string' && follow(base, path, link.href);
      return url ? [[form, url.href]] : [];
    }),
  );
}
