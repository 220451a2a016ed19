import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.js';

/** A quota: at most `quota` times in `seconds`. */
export interface RatePolicy {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
}

/** What is left of a quota for one visitor. */
export interface RateState {
  readonly policy: RatePolicy;
  readonly exceeded: boolean;
  readonly remaining: number;
  /** Seconds until the window begins anew. */
  readonly resetIn: number;
}

/** Rate windows, in the database, so that all servers count together. */
export class RateRepository {
  readonly #db: Kysely<Tables>;
  #key = { day: '', key: '' };

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Counts one use by a visitor. Inside a transaction, pass that as `db`: PGlite has but one connection. */
  async take(policy: RatePolicy, visitor: string, now: Date, db = this.#db): Promise<RateState> {
    const { rows } = await sql<{ used: number; seconds: number }>`
      insert into rate_windows as known (policy, visitor, used, ends_at)
      values (${policy.name}, ${visitor}, 1, ${now.toISOString()}::timestamptz + make_interval(secs => ${policy.seconds}))
      on conflict (policy, visitor) do update set
        used = case when known.ends_at <= ${now.toISOString()}::timestamptz then 1 else known.used + 1 end,
        ends_at = case when known.ends_at <= ${now.toISOString()}::timestamptz then excluded.ends_at else known.ends_at end
      returning used, ceil(extract(epoch from ends_at - ${now.toISOString()}::timestamptz))::integer as seconds
    `.execute(db);
    const { used, seconds } = rows[0] ?? { used: 0, seconds: policy.seconds };
    return {
      policy,
      exceeded: used > policy.quota,
      remaining: Math.max(0, policy.quota - used),
      resetIn: seconds,
    };
  }

  /** The key under which visitors are counted today. Every day has another, so days cannot be linked. */
  async keyOf(day: string): Promise<string> {
    if (this.#key.day !== day) {
      await this.#beginDay(day);
      this.#key = await this.#db
        .selectFrom('rate_keys')
        .selectAll()
        .where('day', '=', day)
        .executeTakeFirstOrThrow();
    }
    return this.#key.key;
  }

  /** Makes the key of a day, unless it is there, and then forgets whom the key of the day before counted. */
  async #beginDay(day: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      const made = await transaction
        .insertInto('rate_keys')
        .values({ day, key: randomBytes(32).toString('hex') })
        .onConflict((conflict) => conflict.doNothing())
        .returning('day')
        .executeTakeFirst();
      if (!made) return;
      await transaction.deleteFrom('rate_keys').where('day', '<', day).execute();
      // No window was counted under the new key yet, and no visitor can come back to one of the old key.
      await transaction.deleteFrom('rate_windows').execute();
    });
  }
}
