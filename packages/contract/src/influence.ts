import { daysBetween } from './period.js';
import type { Signal } from './trail/signal.js';

/** The figures of a topic, from its public signals alone. */
export interface Influence {
  readonly signals: number;
  readonly parked: number;
  /** Signals with an advice, an answer, a change, a check "better"; in whatever round. */
  readonly advised: number;
  readonly answered: number;
  readonly changed: number;
  readonly better: number;
  readonly closed: number;
  /** Advices over all rounds, and how many of them nobody asked for (R8). */
  readonly advices: number;
  readonly unsolicited: number;
  readonly everyday: number;
  readonly major: number;
  /** Advices whose agreed day has passed without an answer (R10). */
  readonly late: number;
  /** The advice without an answer that was agreed for the earliest day (R10). */
  readonly oldestUnanswered:
    { readonly signal: Signal; readonly by: string; readonly days: number } | undefined;
}

/** Counts what the signals moved. @param today - The day in the Netherlands, `2026-11-22`. */
export function influence(signals: readonly Signal[], today: string): Influence {
  const count = (test: (signal: Signal) => boolean) => signals.filter(test).length;
  const some = (test: (round: Signal['rounds'][number]) => unknown) =>
    count(({ rounds }) => rounds.some(test));
  const advices = signals.flatMap(({ rounds }) => rounds.flatMap(({ advice }) => advice ?? []));
  const [oldest] = signals
    .filter(({ next }) => next?.what === 'answer')
    .sort((a, b) => ((a.next?.by ?? '') < (b.next?.by ?? '') ? -1 : 1));
  return {
    signals: signals.length,
    late: count(({ next }) => next?.what === 'answer' && !!next.by && next.by < today),
    parked: count(({ parked }) => !!parked),
    advised: some(({ advice }) => advice),
    answered: some(({ response }) => response),
    changed: some(({ changes }) => changes.length > 0),
    better: some(({ checks }) => checks.some(({ result }) => result === 'better')),
    closed: count(({ stage }) => stage === 'closed'),
    advices: advices.length,
    unsolicited: advices.filter(({ requested }) => !requested).length,
    everyday: count(({ scope }) => scope === 'everyday'),
    major: count(({ scope }) => scope === 'major'),
    oldestUnanswered: oldest?.next?.by
      ? { signal: oldest, by: oldest.next.by, days: daysBetween(today, oldest.next.by) }
      : undefined,
  };
}

/**
 * At least how many experiences were told. Those that were deleted on their day still count, through the signals
 * that hold them; `null` when there are too few to tell.
 */
export function experiencesTold(
  signals: readonly Pick<Signal, 'experienceCount'>[],
  experienceCount: number | null,
): number | null {
  return Math.max(experienceCount ?? 0, ...signals.map((signal) => signal.experienceCount ?? 0)) || null;
}
