/** Finds lines in a text by place. Lines and columns count from 1, columns in UTF-16 units. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      this.#starts.push(feed + 1);
    }
  }

  /** On which line and in which column a place is. */
  at(index: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (this.#starts[low] ?? 0) + 1 };
  }

  /** Where a line begins and ends, without its end of line. */
  range(line: number): { start: number; end: number } {
    const start = this.#starts[line - 1] ?? 0;
    let end = (this.#starts[line] ?? this.#text.length + 1) - 1;
    if (this.#text.charAt(end - 1) === '\r') end--;
    return { start, end };
  }
}
