import { createQuote, type LogEntry, type Quote, type Role, type TrailEvent } from '@lus/contract';
import { history } from './loop-history.js';
import { present } from './loop-present.js';
import { DEMO_TOPIC_ID } from './topic.js';

/** One thing that happens in the demo. Quotes are words here; a correction names the signal whose words it puts right. */
export interface Step {
  /** `2015-11-26`. */
  readonly on: string;
  readonly role: Role;
  readonly signal?: string;
  readonly event: TrailEvent;
  /** Words of tellers, for a bundle. */
  readonly quotes?: readonly string[];
}

/** A day so many days ago; in the future when negative. */
export type Ago = (days: number) => string;

/**
 * The whole loop of the demo: what happened in Almere from 2013 to a pool of about fifty experts by experience
 * (seed 004), and a present round around `now` in which everything occurs: answers of every kind, one that is late,
 * one signal parked. The municipality, the words and the numbers are made up.
 * @returns Lines for the log of the demo topic, and the words of its quotes.
 */
export async function demoLoop(now: Date): Promise<{ entries: LogEntry[]; quotes: Required<Quote>[] }> {
  const steps = [...history(), ...present(now)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const quotes: Required<Quote>[] = [];
  const entries: LogEntry[] = [];
  const bundles = new Map<string | undefined, LogEntry & { event: { type: 'bundled' } }>();
  for (const { on, role, signal, event, quotes: words = [] } of steps) {
    const made = await Promise.all(words.map(createQuote));
    quotes.push(...made);
    const entry: LogEntry = {
      sequence: entries.length + 1,
      topicId: DEMO_TOPIC_ID,
      ...(signal && { signalId: signal }),
      at: `${on}T10:00:00.000Z`,
      role,
      event:
        event.type === 'bundled'
          ? { ...event, quotes: made.map(({ commitment }) => commitment) }
          : event.type === 'corrected'
            ? onto(event, bundles.get(signal))
            : event,
    };
    entries.push(entry);
    if (entry.event.type === 'bundled')
      bundles.set(signal, entry as LogEntry & { event: { type: 'bundled' } });
  }
  return { entries, quotes };
}

/** A correction of the words of a bundle; what cannot be corrected comes from that bundle. */
function onto(event: Extract<TrailEvent, { type: 'corrected' }>, bundle: LogEntry | undefined): TrailEvent {
  if (bundle?.event.type !== 'bundled' || event.replacement.type !== 'bundled') return event;
  const { quotes, experienceCount, round } = bundle.event;
  return {
    ...event,
    corrects: bundle.sequence,
    replacement: { ...event.replacement, quotes, experienceCount, round },
  };
}
