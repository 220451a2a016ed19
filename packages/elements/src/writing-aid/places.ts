/** A stretch of a text, in UTF-16 units as strings in JavaScript have them. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What one stroke or paste did to a text. */
export interface Edit {
  /** Where it began. */
  readonly from: number;
  /** How many characters went … */
  readonly removed: number;
  /** … and how many came in their place. */
  readonly added: number;
}

/** The smallest single change that makes one text of the other. Linear in their length. */
export function editBetween(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let rest = 0;
  while (
    rest < shortest - from &&
    before.charCodeAt(before.length - 1 - rest) === after.charCodeAt(after.length - 1 - rest)
  ) {
    rest++;
  }
  return { from, removed: before.length - from - rest, added: after.length - from - rest };
}

/** Where places are after an edit. One that the edit is inside of grows with it; one that it cuts into is gone. */
export function moved<P extends Place>(places: readonly P[], { from, removed, added }: Edit): P[] {
  const to = from + removed;
  const shift = added - removed;
  return places.flatMap((place) => {
    const { start, end } = place;
    if (end <= from) return [place];
    if (start >= to) return [{ ...place, start: start + shift, end: end + shift }];
    return start <= from && end >= to && end + shift > start ? [{ ...place, end: end + shift }] : [];
  });
}
