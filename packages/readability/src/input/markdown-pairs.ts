/** Of every `[` and `(` the place of the one that closes it; 0 where none does. */
export function partnersOf(text: string): Int32Array {
  const partners = new Int32Array(text.length + 1);
  const square: number[] = [];
  const round: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\') index++;
    else if (character === '[') square.push(index);
    else if (character === '(') round.push(index);
    else if (character === ']' || character === ')') {
      const open = (character === ']' ? square : round).pop();
      if (open !== undefined) partners[open] = index;
    }
  }
  return partners;
}

/** The runs of backticks in a text: code ends at the next run of the same length. */
export class Ticks {
  readonly #text: string;
  #starts: Map<number, number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the run at `index` ends, and where the code ends that it opens, if it does. */
  at(index: number): { end: number; close: number | undefined } {
    this.#starts ??= this.#read();
    const end = this.#endOf(index);
    // In order from the last to the first, so that what is behind us is taken off the end.
    const runs = this.#starts.get(end - index) ?? [];
    while (runs.length > 0 && (runs.at(-1) ?? 0) <= index) runs.pop();
    const close = runs.at(-1);
    return { end, close: close === undefined ? undefined : close + end - index };
  }

  #endOf(start: number): number {
    let end = start;
    while (this.#text.charAt(end) === '`') end++;
    return end;
  }

  #read(): Map<number, number[]> {
    const starts = new Map<number, number[]>();
    for (let index = this.#text.indexOf('`'); index >= 0;) {
      const end = this.#endOf(index);
      const runs = starts.get(end - index);
      if (runs) runs.push(index);
      else starts.set(end - index, [index]);
      index = this.#text.indexOf('`', end);
    }
    for (const runs of starts.values()) runs.reverse();
    return starts;
  }
}
