import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** Whether a made file exists and is newer than everything it is made of (files and folders, from the root). */
export function isFresh(made, sources) {
  const madeAt = statSync(join(root, made), { throwIfNoEntry: false })?.mtimeMs;
  return madeAt !== undefined && sources.every((source) => newest(join(root, source)) <= madeAt);
}

/** When the youngest file at or under a path changed, in milliseconds; 0 when there is none. */
function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
