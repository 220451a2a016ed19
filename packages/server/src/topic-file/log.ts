import {
  advance,
  dayOf,
  seal,
  topicFault,
  verify,
  type LogEntry,
  type LogEvent,
  type ProblemDetail,
  type Signal,
  type TopicFile,
} from '@lus/contract';
import { unless } from './unless.js';

/** The lines in their places, as `replay` and `seal` want them. */
const entriesOf = ({ events }: TopicFile): LogEntry[] =>
  events.map(({ previous: _previous, hash: _hash, ...line }, index) => ({ ...line, sequence: index + 1 }));

/** Whether the file brings a chain of its own; only then can it be told that nobody changed the log. */
export const isChained = ({ events }: TopicFile): boolean =>
  events.some(({ previous, hash }) => previous !== undefined || hash !== undefined);

/** Chains lines that are not chained yet. */
export async function chain(file: TopicFile): Promise<LogEvent[]> {
  const lines: LogEvent[] = [];
  for (const entry of entriesOf(file)) lines.push(await seal(entry, lines.at(-1)));
  return lines;
}

/** What can be wrong with a line, whatever it tells. */
export const checkLines = ({ topic, events }: TopicFile, now: Date): ProblemDetail[] =>
  events.flatMap(({ topicId, at, sequence = 0 }, index) => {
    const line = `/events/${index}`;
    const before = events[index - 1]?.at ?? at;
    return [
      ...unless(topicId === topic.id, `${line}/topicId`, 'topic', 'Is of another topic'),
      ...unless(
        [0, index + 1].includes(sequence),
        `${line}/sequence`,
        'order',
        `Must be ${index + 1}, its place`,
      ),
      ...unless(before <= at, `${line}/at`, 'order', 'Is earlier than the line before'),
      ...unless(dayOf(new Date(at)) <= dayOf(now), `${line}/at`, 'future', 'Has not been yet'),
    ];
  });

/** Where the chain that a file brings is broken. */
export async function checkChain(file: TopicFile): Promise<ProblemDetail[]> {
  if (!isChained(file)) return [];
  const result = await verify(file.events as LogEvent[]);
  if (result.intact) return [];
  const why = {
    changed: 'Does not say what was recorded, or is not chained as other lines are',
    missing: 'Does not follow on the line before: one was left out, put in or moved',
  };
  return unless(false, `/events/${result.line - 1}`, 'chain', why[result.fault]);
}

/** The signals that the log tells of, and every step that a rule forbids. */
export function tell(file: TopicFile): { signals: Signal[]; faults: ProblemDetail[] } {
  const entries = entriesOf(file);
  const signals = new Map<string, Signal>();
  const faults: ProblemDetail[] = [];
  // What a signal does after a wrong step may be wrong for that reason alone.
  const lost = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const { event, signalId } = entry;
    if (signalId !== undefined && lost.has(signalId)) continue;
    const corrected = event.type === 'corrected' ? entries[event.corrects - 1] : undefined;
    const result =
      signalId === undefined
        ? topicFault(entry, corrected && corrected.sequence < entry.sequence ? corrected : undefined)
        : advance(signals.get(signalId), entry);
    if (result && 'rule' in result) {
      faults.push({ pointer: `/events/${index}/event`, detail: result.why, code: result.rule });
      if (signalId !== undefined) lost.add(signalId);
    } else if (result) {
      signals.set(result.signal.id, result.signal);
    }
  }
  return { signals: [...signals.values()], faults };
}

/** Numbers of people that are not as everybody may see them (R16). */
export const checkNumbers = ({ topic, events }: TopicFile): ProblemDetail[] =>
  events.flatMap(({ event }, index) => {
    const { experienceCount, yes, no, better, partly, not, heard } = event as Partial<
      Record<string, unknown>
    >;
    const groups = (heard ?? []) as { count: unknown }[];
    const numbers = [experienceCount, yes, no, better, partly, not, ...groups.map(({ count }) => count)];
    const hidden = numbers.some((number) => typeof number === 'number' && number % topic.threshold !== 0);
    return unless(
      !hidden,
      `/events/${index}/event`,
      'R16',
      `Numbers of people are multiples of ${topic.threshold}`,
    );
  });
