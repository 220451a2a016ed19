import type { Phase, TimelineEntry } from '@lus/contract';

/** The loop in its order (seed 004). */
export const PHASES: readonly Phase[] = ['collect', 'translate', 'adapt', 'evaluate'];

export type Order = 'newest' | 'oldest';

/** What happened in one phase of one round. */
export interface Chapter {
  readonly round: number;
  readonly phase: Phase;
  readonly entries: TimelineEntry[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Latest news first, whatever its phase. */
export const byDay = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  [...entries].sort((a, b) => compare(b.on, a.on) || b.sequence - a.sequence);

/** The chapters that entries form, each where its first entry comes. */
export function chapters(entries: readonly TimelineEntry[]): Chapter[] {
  const found: Chapter[] = [];
  for (const entry of entries) {
    const { round, phase } = entry;
    const chapter = found.find((each) => each.round === round && each.phase === phase);
    if (chapter) chapter.entries.push(entry);
    else found.push({ round, phase, entries: [entry] });
  }
  return found;
}

/** Entries as they are read: the chapter with the latest news first, or the one that began first. */
export function inOrder(entries: readonly TimelineEntry[], order: string): TimelineEntry[] {
  const days = byDay(entries);
  if (order === 'oldest') days.reverse();
  return chapters(days).flatMap((chapter) => chapter.entries);
}
