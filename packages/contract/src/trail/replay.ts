import { advance, isForbidden } from './advance.js';
import type { LogEntry } from './event.js';
import type { Fault } from './rule.js';
import type { Quote, Signal } from './signal.js';
import { topicFault } from './topic-fault.js';

/** All signals that a log tells of; or the first line that a rule forbids. */
export type Replay =
  { readonly signals: ReadonlyMap<string, Signal> } | { readonly sequence: number; readonly fault: Fault };

/** Tells the whole story of a topic again from its log. The words of quotes are not in it; `withQuotes` puts them in. */
export function replay(events: Iterable<LogEntry>): Replay {
  const signals = new Map<string, Signal>();
  const lines = new Map<number, LogEntry>();
  for (const entry of events) {
    const { event, sequence, signalId } = entry;
    const corrected = event.type === 'corrected' ? lines.get(event.corrects) : undefined;
    lines.set(sequence, entry);
    if (signalId === undefined) {
      const fault = topicFault(entry, corrected);
      if (fault) return { sequence, fault };
      continue;
    }
    const result = advance(signals.get(signalId), entry);
    if (isForbidden(result)) return { sequence, fault: result };
    signals.set(signalId, result.signal);
  }
  return { signals };
}

/** A signal with the words of its quotes, as far as they were not withdrawn. */
export const withQuotes = (signal: Signal, quotes: ReadonlyMap<string, Quote>): Signal => ({
  ...signal,
  quotes: signal.quotes.map(({ commitment }) => quotes.get(commitment) ?? { commitment }),
});
