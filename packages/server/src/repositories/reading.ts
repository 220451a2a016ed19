import { sql, type Insertable, type Selectable } from 'kysely';
import type { NewExperience, StaffExperience } from '@lus/contract';
import type { Tables } from '../tables.js';

/** Where a page of experiences goes on. */
export interface Place {
  readonly receivedOn: string;
  readonly id: string;
}

/** Before all experiences. */
export const BEGINNING: Place = { receivedOn: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };

/** The signals that carry an experience. */
export const signalIds = sql<string[]>`array(
  select signal_id from signal_experiences where experience_id = experiences.id order by signal_id
)`.as('signal_ids');

/** An experience as the council reads it. */
export function toStaff(row: Selectable<Tables['experiences']> & { signal_ids: string[] }): StaffExperience {
  return {
    id: row.id,
    receivedOn: row.received_on,
    language: row.language,
    story: row.story,
    ...(row.impact !== null && { impact: row.impact }),
    ...(row.impact_note !== null && { impactNote: row.impact_note }),
    ...(row.went_well !== null && { wentWell: row.went_well }),
    ...(row.should_change !== null && { shouldChange: row.should_change }),
    ...(row.teller && { teller: row.teller }),
    ...(row.helper && { helper: row.helper }),
    answers: row.answers,
    mayQuote: row.may_quote,
    ...(row.quarantined && { quarantined: row.quarantined }),
    signalIds: row.signal_ids,
  };
}

type Kept = Pick<StaffExperience, 'id' | 'receivedOn' | 'quarantined'> & NewExperience;

/** An experience as it is stored. */
export const toRow = (topicId: string, experience: Kept): Insertable<Tables['experiences']> => ({
  id: experience.id,
  topic_id: topicId,
  receipt_hash: experience.receiptHash,
  received_on: experience.receivedOn,
  language: experience.language,
  story: experience.story,
  impact: experience.impact ?? null,
  impact_note: experience.impactNote ?? null,
  went_well: experience.wentWell ?? null,
  should_change: experience.shouldChange ?? null,
  teller: experience.teller ?? null,
  helper: experience.helper ?? null,
  answers: JSON.stringify(experience.answers ?? []),
  may_quote: experience.mayQuote,
  quarantined: experience.quarantined ?? null,
});
