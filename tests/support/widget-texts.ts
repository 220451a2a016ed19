import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '@lus/elements/shared/languages.js';

const elements = new URL('../../packages/elements/', import.meta.url);

/** Every language of the widgets besides Dutch. */
export const otherLanguages = Object.keys(languages).filter((language) => language !== 'nl');

/** The Dutch modules of texts, such as `parts/parts`. Listed from the sources, so that none outlives its source. */
export const textModules = readdirSync(fileURLToPath(new URL('src', elements)), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.texts.ts'))
  .map((file) => file.replace('.texts.ts', ''))
  .sort();

/** What a module says in a language: a tree of sentences, of sentences that wait for words, and of counts. */
export async function textsOf(module: string, language: string): Promise<unknown> {
  const file = `${module}.texts.${language === 'nl' ? '' : `${language}.`}js`;
  const exported = (await import(new URL(`dist/${file}`, elements).href)) as Record<string, unknown>;
  return exported[language];
}

/** One sentence per category of number. */
export type Counts = Readonly<Record<string, string>>;

/** A text at its place: `due.advised`. */
export type Leaf = readonly [place: string, text: string | Counts];

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function isCounts(value: object): value is Counts {
  const keys = Object.keys(value);
  return 'other' in value && keys.every((key) => CATEGORIES.has(key));
}

/** What stands in a sentence for the words that it waits for. */
export const FILLED = ['‹0›', '‹1›'] as const;

/** Every text in a tree, in order. A sentence that waits for words gets `FILLED`. */
export function leavesOf(value: unknown, place = ''): Leaf[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String(Reflect.apply(value, undefined, FILLED))]];
  if (typeof value !== 'object' || value === null) return [];
  if (isCounts(value)) return [[place, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, place ? `${place}.${key}` : key));
}

/** The sentences of a text: one, or one per category. */
export const sentencesOf = ([, text]: Leaf): string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
