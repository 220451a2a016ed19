import type { Finding } from '@lus/readability';

/** How much of a passage is shown beside the text, in UTF-16 units: enough to know it again. */
const ENOUGH = 60;

/** The beginning of a passage on one line, up to the end of a word. */
export function beginning({ excerpt: passage }: Finding): string {
  const line = passage.slice(0, ENOUGH + 1).replace(/\s+/g, ' ');
  return passage.length <= ENOUGH
    ? line
    : `${line
        .slice(0, ENOUGH)
        .replace(/\S{1,30}$/, '')
        .trimEnd()}\u00a0…`;
}
