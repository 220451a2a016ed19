import type { PublicLog, SignalList } from '@lus/contract/adapter.js';
import { dayOf } from '@lus/contract/period.js';
import { projectTimeline } from '@lus/contract/project-timeline.js';
import type { TimelineEntry } from '@lus/contract/timeline.js';
import { advance, isForbidden } from '@lus/contract/trail/advance.js';
import type { LogEntry } from '@lus/contract/trail/event.js';
import { seal } from '@lus/contract/trail/log.js';
import { replay, withQuotes } from '@lus/contract/trail/replay.js';
import type { Quote, Signal } from '@lus/contract/trail/signal.js';
import { topicFault } from '@lus/contract/trail/topic-fault.js';
import { forbidden } from './refusal.js';

/** Something that happens now; its place in the log and its moment follow. */
export type NewEntry = Omit<LogEntry, 'sequence' | 'at'>;

/** The public log of one topic, and what follows from it by the rules of the contract. */
export class MemoryTrail {
  readonly #lines: LogEntry[];
  readonly #signals: Map<string, Signal>;

  /** @throws When a rule forbids a line: then the sample itself is wrong. */
  constructor(topicId: string, log: readonly LogEntry[]) {
    this.#lines = log.filter((line) => line.topicId === topicId);
    const told = replay(this.#lines);
    if ('fault' in told) throw new Error(`Line ${told.sequence}: ${told.fault.rule}, ${told.fault.why}`);
    this.#signals = new Map(told.signals);
  }

  /** Adds a line. @throws {AdapterError} `conflict`, with the rule that forbids it as `problem.errors[0].code`. */
  record(entry: NewEntry, now: Date): LogEntry {
    const last = this.#lines.at(-1);
    const moment = now.toISOString();
    const line: LogEntry = {
      ...structuredClone(entry),
      sequence: (last?.sequence ?? 0) + 1,
      at: last && moment < last.at ? last.at : moment,
    };
    const { event, signalId } = line;
    if (signalId === undefined) {
      const corrected =
        event.type === 'corrected'
          ? this.#lines.find(({ sequence }) => sequence === event.corrects)
          : undefined;
      const fault = topicFault(line, corrected);
      if (fault) throw forbidden(fault, '/type');
    } else {
      const result = advance(this.#signals.get(signalId), line);
      if (isForbidden(result)) throw forbidden(result, '/type');
      this.#signals.set(signalId, result.signal);
    }
    this.#lines.push(line);
    return line;
  }

  /** In the order in which they were bundled. */
  signals(quotes: ReadonlyMap<string, Quote>): Signal[] {
    return [...this.#signals.values()].map((signal) => structuredClone(withQuotes(signal, quotes)));
  }

  /** Newest first. */
  timeline(quotes: ReadonlyMap<string, Quote>): TimelineEntry[] {
    return structuredClone(projectTimeline(this.#lines, quotes));
  }

  get lastNewsOn(): string | null {
    const last = this.#lines.at(-1);
    return last ? dayOf(new Date(last.at)) : null;
  }

  /** How many told, and who was heard, as last counted. */
  get counted(): Pick<SignalList, 'experienceCount' | 'groups'> {
    const last = this.#lines.findLast(({ event }) => event.type === 'counted');
    if (last?.event.type !== 'counted') return { experienceCount: null, groups: null };
    const { experienceCount, heard, missing } = structuredClone(last.event);
    return { experienceCount, groups: { recordedOn: dayOf(new Date(last.at)), heard, missing } };
  }

  /** The log as everybody can verify it. */
  async sealed(): Promise<PublicLog['items']> {
    const chain: PublicLog['items'] = [];
    for (const line of this.#lines) chain.push(await seal(line, chain.at(-1)));
    return structuredClone(chain);
  }
}
