import { checkableFrom, currentRound } from './rounds.js';
import type { Next, Signal } from './signal.js';

/** Whose turn it is (R14); `null` once the signal is closed. */
export function whoIsNext(
  signal: Pick<Signal, 'stage' | 'round' | 'rounds' | 'recognition' | 'parked'>,
): Next | null {
  const { stage, recognition, parked } = signal;
  const round = currentRound(signal);
  if (parked) return { who: 'translator', what: 'resume', ...(parked.untilOn && { by: parked.untilOn }) };
  switch (stage) {
    case 'bundled':
      return { who: 'translator', what: 'recognise' };
    case 'recognised':
      return { who: 'translator', what: recognition?.outcome === 'yes' ? 'advise' : 'reword' };
    case 'advised':
      return { who: 'municipality', what: 'answer', ...(round.advice && { by: round.advice.answerBy }) };
    case 'answered':
      return round.response?.outcome === 'not-adopted'
        ? { who: 'translator', what: 'advise' }
        : {
            who: 'municipality',
            what: 'change',
            ...(round.response?.changeBy && { by: round.response.changeBy }),
          };
    case 'changed': {
      const by = checkableFrom(round);
      return { who: 'guardian', what: 'check', ...(by && { by }) };
    }
    case 'checked':
      return { who: 'guardian', what: 'close' };
    case 'reopened':
      return { who: 'municipality', what: 'change' };
    case 'closed':
      return null;
  }
}
