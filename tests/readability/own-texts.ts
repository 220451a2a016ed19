import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A Dutch text of our own that a resident or a member of a council reads. */
export interface OwnText {
  readonly name: string;
  readonly format: 'text' | 'html';
  readonly text: string;
}

const MODULES = [
  'packages/elements/dist/**/*.texts.js',
  'packages/server/dist/pages/tell-texts.js',
  'packages/server/dist/demo/topic.js',
  'packages/server/dist/demo/explainer-nl.js',
];

/** The sentences of widgets, of pages without script, and of the demo: every string of what a module exports. */
async function fromModules(): Promise<OwnText[]> {
  const files = MODULES.flatMap((pattern) => filesOf(pattern));
  return Promise.all(
    files.map(async (file) => {
      const { others: _, ...exported } = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      // Each stands on a screen by itself: none runs on into the next.
      return { name: basename(file), format: 'text', text: sentences(exported).join('\n\n') } as const;
    }),
  );
}

function filesOf(pattern: string): string[] {
  const [folder = '', name = ''] = pattern.split('**/*');
  if (!name) return [join(root, pattern)];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(name))
    .map((file) => join(root, folder, file));
}

/** What stands where a sentence waits for its parts. */
const FILLED = 'drie';

/** What is no language, or not ours: names in addresses, words of tellers and of officials. */
const NOT_OURS = new Set([
  'id',
  'href',
  'url',
  'email',
  'original',
  'source',
  'signalIds',
  'language',
  'forms',
]);

/** Every sentence in a value, however deep; functions are asked for theirs. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace('{n}', FILLED)];
  if (typeof value === 'function') return sentences(called(value as (...given: unknown[]) => unknown));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (NOT_OURS.has(key) ? [] : sentences(part)));
}

/** Most want words or numbers; the demo's want a day. */
function called(give: (...given: unknown[]) => unknown): unknown {
  try {
    return give(...Array.from({ length: give.length }, () => FILLED));
  } catch {
    return give(new Date('2026-11-22T12:00:00Z'));
  }
}

/** The pages of the demo site, without what shows how not to write. */
const fromPages = (): OwnText[] =>
  filesOf('packages/server/site/**/*.html').map((file) => ({
    name: basename(file),
    format: 'html',
    text: readFileSync(file, 'utf8').replace(
      /<(\w+)[^>]*\b(?:slot="original|data-not-plain)[^]*?<\/\1>/g,
      '',
    ),
  }));

/** All of our own texts. */
export const ownTexts = async (): Promise<OwnText[]> =>
  [...(await fromModules()), ...fromPages()].sort((a, b) => (a.name < b.name ? -1 : 1));
