import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The loop: the public log, what follows from it, what tellers answer, and who may record. */
export const loop: Migration = {
  async up(db) {
    for (const statement of [
      // The line as it was sealed, to the letter: the hashes are over this text.
      sql`create table log_lines (
        topic_id text not null references topics,
        sequence integer not null,
        type text not null,
        line text not null,
        primary key (topic_id, sequence)
      )`,
      sql`create function refuse_rewriting() returns trigger language plpgsql as $$
        begin
          raise exception 'The public log is append-only';
        end
      $$`,
      sql`create trigger append_only before update or delete on log_lines
        for each row execute function refuse_rewriting()`,
      sql`create trigger append_only_whole before truncate on log_lines
        for each statement execute function refuse_rewriting()`,
      // Saves telling the story again from the log at every question.
      sql`create table signals (
        id text primary key,
        topic_id text not null references topics,
        begun integer not null,
        document jsonb not null
      )`,
      sql`create index on signals (topic_id, begun)`,
      sql`create table signal_experiences (
        signal_id text not null references signals,
        experience_id uuid not null references experiences on delete cascade,
        primary key (signal_id, experience_id)
      )`,
      sql`create index on signal_experiences (experience_id)`,
      // Words go with the experience they come from; the log holds only a commitment to them. Words that were told
      // on paper have no experience here.
      sql`create table quotes (
        signal_id text not null references signals,
        commitment text not null,
        text text not null,
        salt text not null,
        experience_id uuid references experiences on delete cascade,
        primary key (signal_id, commitment)
      )`,
      sql`create index on quotes (experience_id)`,
      sql`create table follow_up_answers (
        signal_id text not null,
        experience_id uuid not null,
        question text not null check (question in ('recognise', 'better')),
        asking integer not null,
        answer text not null,
        note text,
        primary key (signal_id, experience_id, question, asking),
        foreign key (signal_id, experience_id) references signal_experiences on delete cascade
      )`,
      sql`create table staff_tokens (
        id uuid primary key default gen_random_uuid(),
        role text not null check (role in ('collector', 'translator', 'guardian', 'municipality')),
        label text not null,
        token_hash text not null unique,
        topic_id text references topics,
        created_on date not null,
        revoked_on date
      )`,
    ]) {
      await statement.execute(db);
    }
  },
};
