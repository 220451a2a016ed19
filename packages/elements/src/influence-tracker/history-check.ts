import type { SignalList } from '@lus/contract/adapter.js';
import type { Groups } from '@lus/contract/groups.js';
import { canonicalJson } from '@lus/contract/hash.js';
import { dayOf } from '@lus/contract/period.js';
import type { LogEvent } from '@lus/contract/trail/event.js';
import { verify } from '@lus/contract/trail/log.js';
import { isFaithful } from '@lus/contract/trail/quote.js';
import { replay } from '@lus/contract/trail/replay.js';
import type { Signal } from '@lus/contract/trail/signal.js';

/**
 * What became of the check. Where it is not whole:
 * - `changed`, `missing`, `forbidden`: the line of the log that was changed, that misses one before it, or that no
 *   rule allows
 * - `differs`, `hidden`: the signal that is shown otherwise than the log tells, or not at all; without a title it is
 *   who was heard
 */
export type HistoryCheck =
  | { readonly outcome: 'intact'; readonly lines: number; readonly head: string }
  | { readonly outcome: 'changed' | 'missing' | 'forbidden'; readonly line: number }
  | { readonly outcome: 'differs' | 'hidden'; readonly title?: string };

/** Checks the log itself, tells the story again from it, and compares that with what is shown. */
export async function checkHistory(
  { items: shown, groups, experienceCount }: SignalList,
  log: readonly LogEvent[],
): Promise<HistoryCheck> {
  const chain = await verify(log);
  if (!chain.intact) return { outcome: chain.fault, line: chain.line };

  // What was recorded after the signals were fetched is in the log, and not yet on the page.
  const seen = Math.max(0, ...shown.map(({ sequence }) => sequence));
  const told = replay(log.filter(({ sequence }) => sequence <= seen));
  if ('fault' in told) return { outcome: 'forbidden', line: told.sequence };

  const left = new Map(told.signals);
  for (const signal of shown) {
    const recorded = left.get(signal.id);
    left.delete(signal.id);
    const isSame = recorded && withoutWords(recorded) === withoutWords(signal);
    const faithful = isSame ? await Promise.all(signal.quotes.map(isFaithful)) : [false];
    if (faithful.includes(false)) return { outcome: 'differs', title: signal.title };
  }
  const [hidden] = left.values();
  if (hidden) return { outcome: 'hidden', title: hidden.title };
  if (groups && !log.some((line) => isCount(line, groups, experienceCount))) return { outcome: 'differs' };
  return { outcome: 'intact', lines: chain.lines, head: chain.head };
}

/** All that a signal says, but for the words of tellers: the log holds only commitments to those. */
const withoutWords = (signal: Signal) =>
  canonicalJson({ ...signal, quotes: signal.quotes.map(({ commitment }) => commitment) });

/** Whether a line tells how many told, and who was heard, just as it is shown. */
const isCount = (
  { event, at }: LogEvent,
  { recordedOn, heard, missing }: Groups,
  experienceCount: number | null,
) =>
  event.type === 'counted' &&
  dayOf(new Date(at)) === recordedOn &&
  canonicalJson([event.experienceCount, event.heard, event.missing]) ===
    canonicalJson([experienceCount, heard, missing]);
