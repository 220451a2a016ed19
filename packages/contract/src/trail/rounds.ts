import type { Signal, SignalRound } from './signal.js';

const begin = (round: number): SignalRound => ({ round, changes: [], checks: [] });

/** The round that runs. */
export const currentRound = ({ round, rounds }: Pick<Signal, 'round' | 'rounds'>): SignalRound =>
  rounds.at(-1) ?? begin(round);

/** The same signal with another running round. */
export const withRound = (signal: Signal, round: SignalRound): Signal => ({
  ...signal,
  rounds: [...signal.rounds.slice(0, -1), round],
});

/** The same signal at the beginning of its next round. What it learned in the last one stays in the log. */
export const nextRound = ({ lesson: _, ...signal }: Signal): Signal => ({
  ...signal,
  round: signal.round + 1,
  rounds: [...signal.rounds, begin(signal.round + 1)],
});

const checkDays = ({ changes }: Pick<SignalRound, 'changes'>): string[] =>
  changes.map(({ checkOn }) => checkOn).sort();

/** From when people may be asked, and "not better" recorded: a later change cannot put that off (R12, R17). */
export const checkableFrom = (round: Pick<SignalRound, 'changes'>): string | undefined => checkDays(round)[0];

/** From when "better" may be recorded: about every change of the round (R13). */
export const settledFrom = (round: Pick<SignalRound, 'changes'>): string | undefined =>
  checkDays(round).at(-1);
