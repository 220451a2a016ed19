import { dayOf } from './period.js';
import type { TimelineEntry } from './timeline.js';
import type { Phase } from './topic.js';
import { advance, isForbidden } from './trail/advance.js';
import type { LogEntry, TrailEvent } from './trail/event.js';
import type { Quote, Signal } from './trail/signal.js';

/** In which phase of the loop each thing that happens to a signal belongs (seed 004). */
const PHASE: Readonly<Partial<Record<TrailEvent['type'], Phase>>> = {
  counted: 'collect',
  bundled: 'translate',
  recognised: 'translate',
  advised: 'translate',
  parked: 'translate',
  resumed: 'translate',
  answered: 'adapt',
  changed: 'adapt',
  checked: 'evaluate',
  closed: 'evaluate',
};

/**
 * The public log as a story: one entry a line, newest first by line. Nothing is rewritten: a corrected entry stays
 * and says which entry corrects it.
 * @param quotes - The words that were not withdrawn, by commitment.
 */
export function projectTimeline(
  events: readonly LogEntry[],
  quotes: ReadonlyMap<string, Quote> = new Map(),
): TimelineEntry[] {
  const signals = new Map<string, Signal>();
  const entries = new Map<number, TimelineEntry>();
  let round = 1;
  for (const line of events) {
    const { event, signalId, sequence } = line;
    if (event.type === 'begun') ({ round } = event);
    const before = signalId ? signals.get(signalId) : undefined;
    const result = signalId ? advance(before, line) : undefined;
    const after = result && !isForbidden(result) ? result.signal : before;
    if (signalId && after) signals.set(signalId, after);

    const corrected = event.type === 'corrected' ? entries.get(event.corrects) : undefined;
    if (corrected) corrected.correctedBy = sequence;
    entries.set(sequence, {
      sequence,
      on: dayOf(new Date(line.at)),
      phase: corrected?.phase ?? PHASE[event.type] ?? 'collect',
      // A check that starts the next round still belongs to the round that it closes.
      round: corrected?.round ?? (event.type === 'checked' ? before : after)?.round ?? round,
      type: event.type,
      by: line.role,
      ...(after && { signal: { id: after.id, title: after.title } }),
      ...told(event, quotes),
    });
  }
  return [...entries.values()].reverse();
}

/** What an event adds to its entry. */
function told(event: TrailEvent, quotes: ReadonlyMap<string, Quote>): Partial<TimelineEntry> {
  switch (event.type) {
    case 'bundled':
      return {
        text: event.ourWords,
        exceptions: event.exceptions,
        experienceCount: event.experienceCount,
        quotes: event.quotes.map((commitment) => quotes.get(commitment) ?? { commitment }),
      };
    case 'recognised':
      return { outcome: event.outcome, objections: event.objections };
    case 'advised':
      return { text: event.text, due: event.answerBy };
    case 'answered': {
      const { outcome, text, reasonClass, reason, possibleInstead } = event;
      return {
        outcome,
        text,
        ...(reasonClass && { reasonClass }),
        ...(reason && { reason }),
        ...(possibleInstead && { possibleInstead }),
      };
    }
    case 'changed':
      return { text: event.text, due: event.checkOn };
    case 'checked':
      return { outcome: event.result, text: event.said };
    case 'parked':
      return { text: event.reason, ...(event.untilOn && { due: event.untilOn }) };
    case 'resumed':
      return { text: event.reason };
    case 'closed':
      return { text: event.lesson };
    case 'counted':
      return { heard: event.heard, missing: event.missing };
    case 'begun':
      return { phase: event.phase, round: event.round };
    case 'noted': {
      const { kind, title, text, phase, round, on } = event;
      return { outcome: kind, title, text, phase, round, on };
    }
    case 'corrected': {
      // The day is that of the correction itself.
      const { on: _, ...replacement } = told(event.replacement, quotes);
      return { ...replacement, why: event.why, corrects: event.corrects };
    }
  }
}
