import type { LogEntry, LogEvent } from './event.js';
import { canonicalJson, sha256 } from '../hash.js';

/** What the first line of a log is chained to. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** Chains a line to the one before it. */
export async function seal(entry: LogEntry, before: LogEvent | undefined): Promise<LogEvent> {
  const line = { ...entry, previous: before?.hash ?? NOTHING_BEFORE };
  return { ...line, hash: await sha256(canonicalJson(line)) };
}

/**
 * Whether a log is whole. Where it is not: the place of the first line that does not hold, counted from 1, and
 * - `changed`: the line does not say what was recorded
 * - `missing`: a line before it was left out, put in or moved
 */
export type Verification =
  | { readonly intact: true; readonly lines: number; readonly head: string }
  | { readonly intact: false; readonly line: number; readonly fault: 'changed' | 'missing' };

/**
 * Checks the whole log of a topic: every line says what was recorded, and none is missing between the first and the
 * last. A log cut off at its end is whole by itself: compare `head` with the one you saw before.
 */
export async function verify(events: readonly LogEvent[]): Promise<Verification> {
  let previous = NOTHING_BEFORE;
  for (const [index, event] of events.entries()) {
    // What a broken server sends may be anything.
    const { hash, ...line } = Object(event) as LogEvent;
    if ((await sha256(canonicalJson(line))) !== hash) {
      return { intact: false, line: index + 1, fault: 'changed' };
    }
    if (line.previous !== previous || line.sequence !== index + 1) {
      return { intact: false, line: index + 1, fault: 'missing' };
    }
    previous = hash;
  }
  return { intact: true, lines: events.length, head: previous };
}
