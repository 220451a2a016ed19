import type { Next, Signal } from './signal.js';

/** Whose turn it is (R14); `null` once the signal is closed. */
export function whoIsNext(signal: Pick<Signal, 'stage' | 'rounds' | 'recognition' | 'parked'>): Next | null {
  const { stage, rounds, recognition, parked } = signal;
  const { advice, response, changes } = rounds[rounds.length - 1]!;
  if (parked) return { who: 'translator', what: 'resume', ...(parked.untilOn && { by: parked.untilOn }) };
  switch (stage) {
    case 'bundled':
      return { who: 'translator', what: 'recognise' };
    case 'recognised':
      return { who: 'translator', what: recognition?.outcome === 'yes' ? 'advise' : 'reword' };
    case 'advised':
      return { who: 'municipality', what: 'answer', ...(advice && { by: advice.answerBy }) };
    case 'answered':
      return response?.outcome === 'not-adopted'
        ? { who: 'translator', what: 'advise' }
        : { who: 'municipality', what: 'change' };
    case 'changed':
      return {
        who: 'guardian',
        what: 'check',
        by: changes
          .map(({ checkOn }) => checkOn)
          .sort()
          .at(-1)!,
      };
    case 'checked':
      return { who: 'guardian', what: 'close' };
    case 'reopened':
      return { who: 'municipality', what: 'change' };
    case 'closed':
      return null;
  }
}
