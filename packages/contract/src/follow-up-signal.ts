import type { FollowUpAnswer, FollowUpSignal } from './follow-up.js';
import { checkableFrom } from './trail/rounds.js';
import type { Signal, SignalRound } from './trail/signal.js';

/** The last round in which something changed: the one that "Is het beter?" is about. */
export const changedRound = ({ rounds }: Pick<Signal, 'rounds'>): SignalRound | undefined =>
  rounds.findLast(({ changes }) => changes.length > 0);

/** The first day on which tellers are asked whether it is better (R12); `null` as long as nothing changed. */
export function askedFrom(signal: Pick<Signal, 'rounds'>): string | null {
  const round = changedRound(signal);
  return (round && checkableFrom(round)) ?? null;
}

/** The line of the log that holds the words of a signal as they are now: of its bundle, or of its last correction. */
export const wordedIn = ({ bundled, corrections }: Pick<Signal, 'bundled' | 'corrections'>): number =>
  corrections.findLast(({ corrects }) => corrects === bundled.sequence)?.sequence ?? bundled.sequence;

/**
 * The line of the log that an answer of today is about: "Herkent u dit?" about the words of the signal, and so asked
 * anew of other words (R7); "Is het beter?" about the last change whose day has come, and so asked anew of a later
 * change. `undefined` before it is asked; it never expires (R12).
 */
export function asking(
  signal: Pick<Signal, 'rounds' | 'bundled' | 'corrections'>,
  question: FollowUpAnswer['question'],
  today: string,
): number | undefined {
  if (question === 'recognise') return wordedIn(signal);
  return changedRound(signal)?.changes.findLast(({ checkOn }) => checkOn <= today)?.sequence;
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
