import assert from 'node:assert/strict';
import { advance, isForbidden, type Advance, type LogEntry, type Signal } from '@lus/contract';
import {
  aBundle,
  anAdvice,
  anAnswer,
  aChange,
  aCheck,
  aLog,
  aRecognition,
  type Step,
} from '../support/trail.js';

/** A noon, so that a day before or after it is a day before or after it, also when the clock is changed. */
export const NOW = new Date('2026-11-22T12:00:00Z');
export const SIGNAL = 'hulp-is-gratis';

/** What the last of these lines makes of the signal; all before it have to be allowed. */
export function after(...steps: Step[]): Advance {
  const log = aLog(NOW, steps);
  const signal = fold(log.slice(0, -1));
  return advance(signal, log.at(-1)!);
}

/** The signal that these lines tell of. */
export const signalAfter = (...steps: Step[]): Signal => fold(aLog(NOW, steps))!;

function fold(log: readonly LogEntry[]): Signal | undefined {
  let signal: Signal | undefined;
  for (const line of log) {
    const result = advance(signal, line);
    assert.ok(!isForbidden(result), JSON.stringify(result));
    ({ signal } = result);
  }
  return signal;
}

/** The rule that forbids the last of these lines; `undefined` when it is allowed. */
export function ruleAgainst(...steps: Step[]): string | undefined {
  const result = after(...steps);
  return isForbidden(result) ? result.rule : undefined;
}

/** How far the trail is after so many of its usual steps. */
export const bundled: Step[] = [[300, 'translator', SIGNAL, aBundle()]];
export const recognised: Step[] = [...bundled, [290, 'guardian', SIGNAL, aRecognition()]];
export const advised: Step[] = [...recognised, [280, 'translator', SIGNAL, anAdvice()]];
export const answered: Step[] = [...advised, [250, 'municipality', SIGNAL, anAnswer()]];
export const changed: Step[] = [...answered, [200, 'municipality', SIGNAL, aChange()]];
export const checked: Step[] = [...changed, [160, 'collector', SIGNAL, aCheck()]];
