import { RULES, type Finding, type Rule } from '@lus/readability';
import { editBetween, moved, type Place } from './places.js';

/** A filter: a kind of finding, and how many of it there are. */
export interface Kind {
  rule: Rule;
  count: number;
  shown: boolean;
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule &&
  one.start === other.start &&
  one.end === other.end &&
  one.excerpt === other.excerpt;

/**
 * A text with what was found in it, and what its writer did with that. Findings move along while somebody types, so
 * that marks stay at their words until the next check.
 */
export class Review {
  #text = '';
  #found: readonly Finding[] = [];
  /** What the writer wants to keep as it is. */
  #left: readonly Finding[] = [];
  #hidden: ReadonlySet<Rule> = new Set();
  #current: Finding | undefined;

  get text(): string {
    return this.#text;
  }

  /** What is shown, in order of place: not left alone, and of a kind that is looked at. */
  get shown(): readonly Finding[] {
    return this.#open.filter(({ rule }) => !this.#hidden.has(rule));
  }

  /** How many points there are to look at, whatever kinds are shown. */
  get count(): number {
    return this.#open.length;
  }

  /** How many the writer left alone. */
  get leftCount(): number {
    return this.#found.length - this.#open.length;
  }

  /** Index of the current one in `shown`; -1 when none is. */
  get current(): number {
    const current = this.#current;
    return current ? this.shown.findIndex((finding) => isSame(finding, current)) : -1;
  }

  /** The kinds that there are, always in the same order. */
  get kinds(): readonly Kind[] {
    const counts = new Map<Rule, number>();
    for (const { rule } of this.#open) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return RULES.flatMap((rule) => {
      const count = counts.get(rule);
      return count ? [{ rule, count, shown: !this.#hidden.has(rule) }] : [];
    });
  }

  get #open(): readonly Finding[] {
    return this.#found.filter((finding) => !this.#left.some((left) => isSame(left, finding)));
  }

  /** The text changed: what was found moves along with its words. */
  edit(text: string): void {
    const edit = editBetween(this.#text, text);
    const current = this.#current && moved([this.#current], edit)[0];
    this.#text = text;
    this.#found = moved(this.#found, edit);
    this.#left = moved(this.#left, edit);
    this.#current = current;
  }

  /** The text was checked as it is now. */
  checked(findings: readonly Finding[]): void {
    const current = this.#current;
    this.#found = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#current =
      current && this.#found.find((found) => found.rule === current.rule && found.start === current.start);
  }

  /** Makes the one at this index of `shown` the current one; none when there is no such. */
  choose(index: number): Finding | undefined {
    this.#current = this.shown[index];
    return this.#current;
  }

  /** Goes on from what is selected in the text: the current one, or any other place; round at the ends. */
  step(direction: 1 | -1, { start, end }: Place): Finding | undefined {
    const { shown, current } = this;
    const now = shown[current];
    const next = shown.findIndex((finding) => finding.start >= start);
    const ahead = next < 0 ? shown.length : next;
    const index =
      now?.start === start && now.end === end ? current + direction : direction > 0 ? ahead : ahead - 1;
    return this.choose((index + shown.length) % shown.length);
  }

  /** The one at a place in the text becomes the current one; of several, the shortest. */
  chooseAt(place: number): Finding | undefined {
    const [shortest] = this.shown
      .filter(({ start, end }) => start <= place && place < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    this.#current = shortest;
    return shortest;
  }

  /** The current one is done with, before the text changes: what was found after it is the next. */
  pass(): void {
    const { shown, current } = this;
    const passed = shown[current];
    if (!passed) return;
    this.#current = shown[current + 1] ?? shown.find((finding) => finding !== passed);
    this.#found = this.#found.filter((finding) => finding !== passed);
  }

  /** Keeps the current one as it is, for as long as its words stay, and goes on to the next. */
  leave(): void {
    const { shown, current } = this;
    const left = shown[current];
    if (!left) return;
    this.#left = [...this.#left, left];
    this.choose(Math.min(current, this.shown.length - 1));
  }

  /** Looks again at all that was left alone. */
  restore(): void {
    this.#left = [];
  }

  /** Shows a kind, or hides it. */
  show(rule: Rule, shown: boolean): void {
    const hidden = new Set(this.#hidden);
    if (shown) hidden.delete(rule);
    else hidden.add(rule);
    this.#hidden = hidden;
  }
}
