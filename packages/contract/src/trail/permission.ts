import type { TrailEvent } from './event.js';
import type { Role } from './roles.js';

/**
 * Who may record what. Collecting and translating are other people's work (vlindermodel); the municipality answers
 * and changes, and nothing else: it cannot touch what the council recorded (R17).
 */
const PERMITTED: Readonly<Partial<Record<TrailEvent['type'], readonly Role[]>>> = {
  bundled: ['translator'],
  recognised: ['translator', 'guardian'],
  advised: ['translator'],
  answered: ['municipality'],
  changed: ['municipality'],
  checked: ['collector', 'guardian'],
  parked: ['translator', 'guardian'],
  resumed: ['translator', 'guardian'],
  closed: ['guardian'],
  begun: ['guardian'],
  counted: ['collector', 'guardian'],
  noted: ['collector', 'translator', 'guardian'],
};

/** Whether a role may record an event. A correction belongs to whoever may record what it corrects. */
export function mayRecord(role: Role, event: TrailEvent): boolean {
  const type = event.type === 'corrected' ? event.replacement.type : event.type;
  return PERMITTED[type]?.includes(role) ?? false;
}
