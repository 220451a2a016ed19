import type { FollowUpAnswer, FollowUpSignal } from './follow-up.js';
import type { Signal, SignalRound } from './trail/signal.js';

/** The last round in which something changed: the one that "Is het beter?" is about. */
export const changedRound = ({ rounds }: Pick<Signal, 'rounds'>): SignalRound | undefined =>
  rounds.findLast(({ changes }) => changes.length > 0);

/** The first day on which tellers are asked whether it is better (R12); `null` as long as nothing changed. */
export function askedFrom(signal: Pick<Signal, 'rounds'>): string | null {
  const days = changedRound(signal)
    ?.changes.map(({ checkOn }) => checkOn)
    .sort();
  return days?.at(-1) ?? null;
}

/**
 * The round that an answer counts for: "Herkent u dit?" is asked once of the whole signal, "Is het beter?" of every
 * round with a change. `undefined` when the question is not asked yet; once asked it never expires (R12).
 */
export function answeredRound(
  signal: Pick<Signal, 'rounds'>,
  question: FollowUpAnswer['question'],
  today: string,
): number | undefined {
  if (question === 'recognise') return signal.rounds[0]?.round;
  const from = askedFrom(signal);
  return from !== null && from <= today ? changedRound(signal)?.round : undefined;
}

/** A signal as the teller sees it. */
export function followUpSignal(
  signal: Signal,
  mine: {
    quotes: string[];
    recognise: FollowUpSignal['recognise'];
    better: Omit<FollowUpSignal['better'], 'askedFrom'>;
  },
): FollowUpSignal {
  const { id, title, ourWords, stage, round, next } = signal;
  return {
    id,
    title,
    ourWords,
    stage,
    round,
    next,
    quotes: mine.quotes,
    changes: changedRound(signal)?.changes.map(({ text }) => text) ?? [],
    recognise: mine.recognise,
    better: { askedFrom: askedFrom(signal), ...mine.better },
  };
}
