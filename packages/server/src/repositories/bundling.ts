import type { Selectable, Transaction } from 'kysely';
import { dayOf, isSaidIn, type NewSignal, type Quote, type Topic } from '@lus/contract';
import { RuleBreach } from '../rule-breach.js';
import type { Tables } from '../tables.js';
import { WrongInput } from '../wrong-input.js';

/**
 * Looks whether the experiences of a signal are there, and whether each quote is one of them, to the letter (R2).
 * Throws a `WrongInput` or a `RuleBreach`. Nobody can withdraw them until the transaction ends.
 */
export async function checkExperiences(
  transaction: Transaction<Tables>,
  { id, keptUntil }: Topic,
  { experienceIds, quotes }: Pick<NewSignal, 'experienceIds' | 'quotes'>,
  now: Date,
): Promise<void> {
  const rows =
    experienceIds.length === 0 || keptUntil < dayOf(now)
      ? []
      : await transaction
          .selectFrom('experiences')
          .selectAll()
          .where('topic_id', '=', id)
          .where('id', 'in', experienceIds)
          .forKeyShare()
          .execute();
  const found = new Map(rows.map((row) => [row.id, row]));

  const wrong = [
    ...experienceIds.flatMap((experienceId, index) => {
      const pointer = `/experienceIds/${index}`;
      const experience = found.get(experienceId);
      if (!experience) return [{ pointer, code: 'unknown', detail: 'This topic has no such experience' }];
      if (experience.quarantined === null) return [];
      return [{ pointer, code: 'quarantined', detail: 'It waits for a pair of eyes: let it go first' }];
    }),
    ...quotes.flatMap(({ experienceId }, index) => {
      if (experienceIds.includes(experienceId)) return [];
      const pointer = `/quotes/${index}/experienceId`;
      return [{ pointer, code: 'unknown', detail: 'It is not one of the experiences of this signal' }];
    }),
  ];
  if (wrong.length > 0) throw new WrongInput(wrong);

  const breaches = quotes.flatMap(({ experienceId, text }, index) => {
    const why = whyNot(found.get(experienceId), text);
    return why ? [{ rule: 'R2' as const, why, pointer: `/quotes/${index}/text` }] : [];
  });
  if (breaches.length > 0) throw new RuleBreach(...breaches);
}

/** Why these words may not be quoted. */
function whyNot(experience: Selectable<Tables['experiences']> | undefined, text: string): string | undefined {
  if (!experience?.may_quote) return 'Whoever told this does not want to be quoted.';
  const { impact_note: impactNote, went_well: wentWell, should_change: shouldChange } = experience;
  const told = {
    story: experience.story,
    answers: experience.answers,
    ...(impactNote !== null && { impactNote }),
    ...(wentWell !== null && { wentWell }),
    ...(shouldChange !== null && { shouldChange }),
  };
  return isSaidIn(told, text) ? undefined : 'These are not the words of the experience, to the letter.';
}

/** Ties a signal to its experiences, and its quotes to the experiences they come from. */
export async function link(
  transaction: Transaction<Tables>,
  { id, experienceIds, quotes: passages }: Pick<NewSignal, 'id' | 'experienceIds' | 'quotes'>,
  quotes: readonly Required<Quote>[],
): Promise<void> {
  if (experienceIds.length > 0) {
    await transaction
      .insertInto('signal_experiences')
      .values(experienceIds.map((experienceId) => ({ signal_id: id, experience_id: experienceId })))
      .execute();
  }
  if (quotes.length > 0) {
    await transaction
      .insertInto('quotes')
      .values(
        quotes.map((quote, index) => ({
          signal_id: id,
          ...quote,
          experience_id: passages[index]?.experienceId ?? null,
        })),
      )
      .execute();
  }
}
