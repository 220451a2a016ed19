import type { Advice, Outcome, Response, Signal, Stage } from '@lus/contract';

/** Where a signal is, in the order of the trail. One that is parked goes nowhere now. */
const PLACES = [
  'parked',
  'bundled',
  'recognised',
  'advised',
  'answered',
  'changed',
  'reopened',
  'checked',
  'closed',
] as const satisfies readonly (Stage | 'parked')[];

const OUTCOMES: readonly Outcome[] = ['adopted', 'partly', 'not-adopted'];

export const placeOf = ({ parked, stage }: Signal): (typeof PLACES)[number] => (parked ? 'parked' : stage);

/** The advice that was given last, in whatever round. */
export const lastAdvice = ({ rounds }: Signal): Advice | undefined =>
  rounds.findLast(({ advice }) => advice)?.advice;

/** The answer that was given last, in whatever round. */
export const lastResponse = ({ rounds }: Signal): Response | undefined =>
  rounds.findLast(({ response }) => response)?.response;

export type Filter = 'stage' | 'outcome' | 'level';
type Value = string | number | undefined;

/** What signals can be filtered by: all values in the order in which they are offered, and that of one signal. */
export const FILTERS: Readonly<Record<Filter, { values: readonly Value[]; of: (signal: Signal) => Value }>> =
  {
    stage: { values: PLACES, of: placeOf },
    outcome: { values: OUTCOMES, of: (signal) => lastResponse(signal)?.outcome },
    level: { values: [1, 2, 3, 4, 5, 6, 7, 8], of: (signal) => lastAdvice(signal)?.level },
  };
export const filters = Object.keys(FILTERS) as Filter[];

/** What signals can be put in order by, as something to compare; `undefined` comes last. */
const RANKS = {
  title: ({ title }: Signal) => title,
  stage: (signal: Signal) => PLACES.indexOf(placeOf(signal)),
  due: ({ next }: Signal) => next?.by,
  outcome: (signal: Signal) => {
    const outcome = lastResponse(signal)?.outcome;
    return outcome && OUTCOMES.indexOf(outcome);
  },
  level: (signal: Signal) => lastAdvice(signal)?.level,
  updated: ({ sequence }: Signal) => sequence,
} satisfies Record<string, (signal: Signal) => Value>;
export type Order = keyof typeof RANKS;
export const orders = Object.keys(RANKS) as Order[];

/** Which signals are shown, and in what order. An empty filter lets all through. */
export type Selection = Readonly<Record<Filter, string>> & {
  readonly by: Order;
  readonly descending: boolean;
};

/** All of them, last news first. */
export const EVERYTHING: Selection = { stage: '', outcome: '', level: '', by: 'updated', descending: true };

/** In another order; the same one again turns round. News and progress begin at their end. */
export const inOrder = (selection: Selection, by: Order): Selection => ({
  ...selection,
  by,
  descending: by === selection.by ? !selection.descending : by === 'updated' || by === 'stage',
});

/** The signals that pass the filters, in order. */
export function select(signals: readonly Signal[], selection: Selection, language: string): Signal[] {
  const { by, descending } = selection;
  const rank = RANKS[by];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return signals
    .filter((signal) =>
      filters.every((name) => !selection[name] || String(FILTERS[name].of(signal)) === selection[name]),
    )
    .sort((one, other) => {
      const [a, b] = [rank(one), rank(other)];
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return compare(String(a), String(b)) * (descending ? -1 : 1);
    });
}
