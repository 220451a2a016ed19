import type { LogEntry } from './event.js';
import { mayRecord } from './permission.js';
import type { Fault } from './rule.js';

/**
 * Which rule forbids a line about the topic as a whole, if any does; `advance` judges the lines about a signal.
 * @param corrected - The line that a correction names, when there is one.
 */
export function topicFault({ event, role }: LogEntry, corrected?: LogEntry): Fault | undefined {
  if (!mayRecord(role, event)) return { rule: 'R17', why: `A ${role} cannot record "${event.type}".` };
  switch (event.type) {
    case 'begun':
    case 'counted':
    case 'noted':
      return undefined;
    case 'corrected':
      return event.replacement.type === 'noted' && corrected?.event.type === 'noted'
        ? undefined
        : { rule: 'order', why: `Line ${event.corrects} is not a note.` };
    default:
      return { rule: 'order', why: `"${event.type}" is about a signal: say which.` };
  }
}
