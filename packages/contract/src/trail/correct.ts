import type { Advised, Answered, Bundled, Changed, Corrected } from './event.js';
import { adviceFault, answerFault, bundleFault, changeFault } from './faults.js';
import { currentRound, withRound } from './rounds.js';
import type { Fault } from './rule.js';
import type { Signal, SignalRound, Source } from './signal.js';

/**
 * Puts right what the running round or the bundle says; the log keeps both. What was built on it stays true: words
 * can change until there is an advice, an answer until something changed, a change until it was checked.
 */
export function correct(signal: Signal, event: Corrected, source: Source): Signal | Fault {
  const { corrects, why, replacement } = event;
  const round = currentRound(signal);
  const result = replace(signal, round, corrects, replacement, source);
  if ('rule' in result) return result;
  return { ...result, corrections: [...signal.corrections, { ...source, corrects, why }] };
}

function replace(
  signal: Signal,
  round: SignalRound,
  corrects: number,
  replacement: Corrected['replacement'],
  source: Source,
): Signal | Fault {
  switch (replacement.type) {
    case 'bundled':
      return replaceWords(signal, corrects, replacement);
    case 'advised':
      return replaceAdvice(signal, round, corrects, replacement, source);
    case 'answered':
      return replaceAnswer(signal, round, corrects, replacement);
    case 'changed':
      return replaceChange(signal, round, corrects, replacement);
    case 'noted':
      return { rule: 'order', why: 'A note is not part of a signal.' };
  }
}

/** Other words ask for recognition anew (R7); the words of tellers and their number stay (R2, R6). */
function replaceWords(signal: Signal, corrects: number, event: Bundled): Signal | Fault {
  if (corrects !== signal.bundled.sequence) return unknown(corrects);
  if (signal.stage !== 'bundled' && signal.stage !== 'recognised') return tooLate('an advice');
  const quotes = signal.quotes.map(({ commitment }) => commitment);
  const isSame =
    JSON.stringify(event.quotes) === JSON.stringify(quotes) &&
    event.experienceCount === signal.experienceCount &&
    event.round === signal.rounds[0]?.round;
  if (!isSame) return { rule: 'R2', why: 'Quotes, their number and the round cannot be corrected.' };
  const fault = bundleFault(event);
  if (fault) return fault;
  const { type: _type, quotes: _quotes, round: _round, ...words } = event;
  const { recognition: _recognition, whyFewer: _whyFewer, ...rest } = signal;
  return { ...rest, ...words, stage: 'bundled' };
}

function replaceAdvice(
  signal: Signal,
  round: SignalRound,
  corrects: number,
  event: Advised,
  source: Source,
): Signal | Fault {
  if (round.advice?.sequence !== corrects) return unknown(corrects);
  if (round.response) return tooLate('an answer');
  const { type: _, ...advice } = event;
  const { sequence, recordedOn, answerBy } = round.advice;
  // A correction is no way out of being late; other words leave the agreed day alone, also when it has passed.
  if (answerBy < source.recordedOn && event.answerBy > answerBy) {
    return { rule: 'R10', why: `The agreed day, ${answerBy}, has passed: it cannot be put off any more.` };
  }
  const notBefore = event.answerBy === answerBy ? recordedOn : source.recordedOn;
  return (
    adviceFault(event, notBefore) ??
    withRound(signal, { ...round, advice: { sequence, recordedOn, ...advice } })
  );
}

function replaceAnswer(
  signal: Signal,
  round: SignalRound,
  corrects: number,
  event: Answered,
): Signal | Fault {
  if (round.response?.sequence !== corrects) return unknown(corrects);
  if (round.changes.length > 0) return tooLate('a change');
  const { type: _, ...response } = event;
  const { sequence, recordedOn } = round.response;
  return (
    answerFault(event, recordedOn) ??
    withRound(signal, { ...round, response: { sequence, recordedOn, ...response } })
  );
}

function replaceChange(signal: Signal, round: SignalRound, corrects: number, event: Changed): Signal | Fault {
  const found = round.changes.find(({ sequence }) => sequence === corrects);
  if (!found) return unknown(corrects);
  if (round.checks.length > 0) return tooLate('a check');
  const fault = changeFault(event);
  if (fault) return fault;
  if (event.checkOn > found.checkOn) {
    return { rule: 'R12', why: `The check was agreed for ${found.checkOn}: it cannot be put off.` };
  }
  const { type: _, ...change } = event;
  const { sequence, recordedOn } = found;
  const changes = round.changes.map((each) => (each === found ? { sequence, recordedOn, ...change } : each));
  return withRound(signal, { ...round, changes });
}

const unknown = (corrects: number): Fault => ({
  rule: 'order',
  why: `Line ${corrects} is not what this correction is about, or of a round that has passed.`,
});

const tooLate = (what: string): Fault => ({
  rule: 'order',
  why: `There is ${what} already, that was built on it: record a new event instead.`,
});
