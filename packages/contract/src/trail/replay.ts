import { advance, isForbidden } from './advance.js';
import type { LogEntry } from './event.js';
import type { Fault } from './rule.js';
import type { Quote, Signal } from './signal.js';

/** All signals that a log tells of; or the first line that a rule forbids. */
export type Replay =
  { readonly signals: ReadonlyMap<string, Signal> } | { readonly sequence: number; readonly fault: Fault };

/** Tells the whole story again from the log. The words of quotes are not in it; `withQuotes` puts them in. */
export function replay(events: Iterable<LogEntry>): Replay {
  const signals = new Map<string, Signal>();
  for (const entry of events) {
    if (!entry.signalId) continue;
    const result = advance(signals.get(entry.signalId), entry);
    if (isForbidden(result)) return { sequence: entry.sequence, fault: result };
    signals.set(entry.signalId, result.signal);
  }
  return { signals };
}

/** A signal with the words of its quotes, as far as they were not withdrawn. */
export const withQuotes = (signal: Signal, quotes: ReadonlyMap<string, Quote>): Signal => ({
  ...signal,
  quotes: signal.quotes.map(({ commitment }) => quotes.get(commitment) ?? { commitment }),
});
