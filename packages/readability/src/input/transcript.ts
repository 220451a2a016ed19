/** A text that knows where each of its characters stands in the input; counted in UTF-16 units. */
export interface Source {
  readonly text: string;
  /** Where the character at `index` begins in the input. */
  readonly from: (index: number) => number;
  /** Where the character at `index` ends in the input. */
  readonly to: (index: number) => number;
}

/** The input as it was given. */
export const whole = (input: string): Source => ({
  text: input,
  from: (index) => index,
  to: (index) => index + 1,
});

/** Text that is written down piece by piece, each character with its place: eight bytes a character. */
export class Transcript implements Source {
  text = '';
  #from = new Uint32Array(16);
  #to = new Uint32Array(16);

  /** Writes `source.text.slice(start, end)`. */
  copy(source: Source, start: number, end: number): void {
    if (end <= start) return;
    this.#reserve(end - start);
    for (let index = start, at = this.text.length; index < end; index++, at++) {
      this.#from[at] = source.from(index);
      this.#to[at] = source.to(index);
    }
    this.text += source.text.slice(start, end);
  }

  /** Writes `text` for what stands in `source` from `start` to `end`, such as `é` for `&eacute;`. */
  put(text: string, source: Source, start: number, end: number): void {
    this.#reserve(text.length);
    this.#from.fill(source.from(start), this.text.length, this.text.length + text.length);
    this.#to.fill(source.to(end - 1), this.text.length, this.text.length + text.length);
    this.text += text;
  }

  readonly from = (index: number): number => this.#from[index] ?? 0;
  readonly to = (index: number): number => this.#to[index] ?? 0;

  #reserve(count: number): void {
    const needed = this.text.length + count;
    if (needed <= this.#from.length) return;
    const size = Math.max(needed, 2 * this.#from.length);
    this.#from = grown(this.#from, size);
    this.#to = grown(this.#to, size);
  }
}

function grown(old: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(old);
  return larger;
}
