import { sql, type Kysely } from 'kysely';
import type { Explainer } from '@lus/contract';
import type { Tables } from '../tables.js';

export type Edition = Explainer['languages'][number];

/** An explainer, of which the editions are wanted. */
export interface Shelved {
  readonly id: string;
  /** Its own language, that the others translate. */
  readonly language: string;
}

/** Of explainers, the languages in which each can be read: its own first, then in order of tag. */
export async function readEditions(
  db: Kysely<Tables>,
  explainers: readonly Shelved[],
): Promise<Map<string, (Edition & { title: string })[]>> {
  const ids = explainers.map(({ id }) => id);
  const rows = await db
    .selectFrom('explainer_texts')
    .distinctOn(['explainer_id', 'language'])
    .select([
      'explainer_id',
      'language',
      'version',
      'changed_on',
      sql<string>`document->>'title'`.as('title'),
      sql<number | null>`(document->>'translates')::integer`.as('translates'),
    ])
    .where(sql<boolean>`explainer_id = any(${ids}::text[])`)
    .orderBy('explainer_id')
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute();
  return new Map(
    explainers.map(({ id, language: own }) => {
      const mine = rows.filter((row) => row.explainer_id === id);
      const current = mine.find(({ language }) => language === own)?.version ?? 1;
      const editions = mine
        .sort(
          (a, b) => Number(b.language === own) - Number(a.language === own) || order(a.language, b.language),
        )
        .map(({ language, version, changed_on: changedOn, title, translates }) => ({
          language,
          version,
          changedOn,
          outdated: isOutdated(translates, current),
          title,
        }));
      return [id, editions];
    }),
  );
}

/** Whether a text translates an older version than the current one. */
export const isOutdated = (translates: number | null | undefined, current: number): boolean =>
  (translates ?? current) < current;

const order = (a: string, b: string): number => (a < b ? -1 : 1);
