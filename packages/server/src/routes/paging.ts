import { Type, type TProperties } from 'typebox';
import { invalid } from '../problem.js';

const pageParameters = {
  cursor: Type.Optional(Type.String({ maxLength: 200, description: 'From `_links.next`; opaque' })),
  pageSize: Type.Integer({
    minimum: 1,
    maximum: 100,
    default: 20,
    description: 'The most items on a page',
  }),
};

/** The query of a list, page by page; perhaps with more parameters. */
export const pageQuery = (more: TProperties = {}) =>
  Type.Object({ ...pageParameters, ...more }, { additionalProperties: false, required: [] });

/** Which page somebody asks for. */
export interface PageQuery {
  readonly cursor?: string;
  readonly pageSize?: number;
}

export const PAGE_SIZE = 20;

/** Where to go on, as something that nobody takes apart. */
export const writeCursor = (place: string | number): string =>
  Buffer.from(String(place)).toString('base64url');

/** The place in a cursor, when it looks like one of this list; undefined without a cursor. Throws a 400. */
export function readCursor(cursor: string | undefined, looks: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const place = Buffer.from(cursor, 'base64url').toString();
  if (writeCursor(place) === cursor && looks.test(place)) return place;
  throw wrongCursor();
}

export const wrongCursor = () =>
  invalid([{ pointer: 'cursor', detail: 'is not a cursor of this list', code: 'cursor' }]);

/** The place in the cursor of a list that is in the order of the public log. */
export const readLine = (cursor: string | undefined): number | undefined => {
  const line = readCursor(cursor, /^\d{1,9}$/);
  return line === undefined ? undefined : Number(line);
};

/**
 * The links of a page.
 * @param address - Of the list.
 * @param next - The place to go on at; undefined on the last page.
 */
export function pageLinks(
  address: string,
  { cursor, pageSize = PAGE_SIZE }: PageQuery,
  next: string | number | undefined,
) {
  const link = (at: string | undefined) => {
    const query = new URLSearchParams({ ...(at && { cursor: at }), pageSize: String(pageSize) });
    return { href: `${address}?${query.toString()}` };
  };
  return { self: link(cursor), ...(next !== undefined && { next: link(writeCursor(next)) }) };
}

/**
 * One page out of a list of which one item more was read than fits.
 * @returns The items, and the last of them when there are more.
 */
export function cut<T>(
  items: readonly T[],
  { pageSize = PAGE_SIZE }: PageQuery,
): [page: T[], last: T | undefined] {
  const page = items.slice(0, pageSize);
  return [page, items.length > pageSize ? page.at(-1) : undefined];
}
