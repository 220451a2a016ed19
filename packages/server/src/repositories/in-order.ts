import { canonicalJson } from '@lus/contract';

/** In an order that depends on nothing but what they say: not on the database, nor on who came first. */
export const inOrder = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [canonicalJson(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
