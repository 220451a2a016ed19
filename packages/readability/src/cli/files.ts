import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { formatOf } from '../input/format.js';
import { InputError } from '../input/input-error.js';

/** How the standard input is called on the command line. */
export const STANDARD_INPUT = '-';

/** A file that was named or found, or why there is none. */
export type Place = { readonly file: string } | { readonly file: string; readonly problem: string };

/** The files that `names` stand for, each once, those in folders in order of name. */
export async function filesAt(names: readonly string[]): Promise<Place[]> {
  const places = new Map<string, Place>();
  for (const name of names.length > 0 ? names : [STANDARD_INPUT]) {
    for (const place of await placesOf(name)) places.set(place.file, place);
  }
  return [...places.values()];
}

async function placesOf(name: string): Promise<Place[]> {
  if (name === STANDARD_INPUT) return [{ file: name }];
  try {
    if (!(await stat(name)).isDirectory()) return [{ file: name }];
    const files = await textsIn(name);
    if (files.length > 0) return files.map((file) => ({ file }));
    return [{ file: name, problem: 'In deze map staan geen teksten.' }];
  } catch (error) {
    return [{ file: name, problem: problemOf(error) }];
  }
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (entry.isDirectory() && !isHidden) files.push(...(await textsIn(path)));
    // Most JSON in a folder is no explainer.
    const format = formatOf(entry.name);
    if (entry.isFile() && format && format !== 'explainer') files.push(path);
  }
  return files;
}

/**
 * The text of a file, or of the standard input.
 *
 * @throws {InputError} when it is no text in UTF-8; otherwise what the file system throws.
 */
export async function readText(file: string): Promise<string> {
  const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  if (bytes.includes(0)) throw new InputError('Dit is geen tekst. Bewaar het als .txt, .md of .html.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('Deze tekst is niet in UTF-8. Bewaar het bestand opnieuw, met UTF-8 als codering.');
  }
}

/** Why a file cannot be read, in Dutch. */
export function problemOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'Dit bestand bestaat niet.';
  if (code === 'EACCES' || code === 'EPERM') return 'Dit bestand mag ik niet lezen.';
  if (code === 'EISDIR') return 'Dit is een map.';
  if (code) return `Dit bestand kan ik niet lezen (${code}).`;
  throw error;
}
