import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Policy texts in plain language: every version in every language, and how clear readers found them. */
export const explainers: Migration = {
  async up(db) {
    for (const statement of [
      sql`create table explainers (
        id text primary key,
        topic_id text not null references topics,
        language text not null
      )`,
      sql`create index on explainers (topic_id)`,
      sql`create table explainer_texts (
        explainer_id text not null references explainers,
        language text not null,
        version integer not null,
        changed_on date not null,
        role text not null check (role in ('collector', 'translator', 'guardian', 'municipality')),
        document jsonb not null,
        primary key (explainer_id, language, version)
      )`,
      // No day, no order, and nothing of who said it.
      sql`create table clarity_feedback (
        id uuid primary key default gen_random_uuid(),
        explainer_id text not null,
        language text not null,
        version integer not null,
        passage_id text,
        clear text not null check (clear in ('yes', 'partly', 'no')),
        words text,
        foreign key (explainer_id, language, version) references explainer_texts
      )`,
      sql`create index on clarity_feedback (explainer_id, language, version)`,
    ]) {
      await statement.execute(db);
    }
  },
};
