import type { Place } from './places.js';

/** Part of a line, with everything that was found there. */
export interface Stretch<P> {
  readonly text: string;
  readonly found: readonly P[];
}

/** The lines of a text, cut wherever something that was found begins or ends. `places` come in order of their start. */
export function linesOf<P extends Place>(text: string, places: readonly P[]): Stretch<P>[][] {
  let open: readonly P[] = [];
  let next = 0;
  let at = 0;
  const opens = () => places[next]?.start ?? Infinity;

  return text.split('\n').map((line) => {
    const stretches: Stretch<P>[] = [];
    const lineEnd = at + line.length;
    while (at < lineEnd) {
      let last = next;
      while ((places[last]?.start ?? Infinity) <= at) last++;
      open = [...open, ...places.slice(next, last)].filter((place) => place.end > at);
      next = last;
      const end = Math.min(lineEnd, opens(), ...open.map((place) => place.end));
      stretches.push({ text: text.slice(at, end), found: open });
      at = end;
    }
    at = lineEnd + 1;
    return stretches;
  });
}
