import type { Kysely } from 'kysely';
import { dayOf, type Role } from '@lus/contract';
import { sha256 } from '../fingerprint.js';
import type { Staff } from '../staff-access.js';
import { createToken } from '../staff/token.js';
import type { Tables } from '../tables.js';

/** What is kept of a token; the token itself is not. */
export interface TokenRecord {
  readonly id: string;
  readonly role: Role;
  /** Whose it is, or what for. */
  readonly label: string;
  /** The only topic it is for; null for all. */
  readonly topicId: string | null;
  readonly createdOn: string;
  readonly revokedOn: string | null;
}

/** The tokens of staff. Only their SHA-256 is stored: that is enough for 256 random bits. */
export class TokenRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Makes a token. What this gives is the only time that anybody sees it. */
  async create(staff: Staff & { label: string }, now: Date): Promise<{ id: string; token: string }> {
    const token = createToken();
    const { id } = await this.#db
      .insertInto('staff_tokens')
      .values({
        role: staff.role,
        label: staff.label,
        topic_id: staff.topicId,
        token_hash: sha256(token),
        created_on: dayOf(now),
        revoked_on: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { id, token };
  }

  /** Whose token it is; undefined when unknown or revoked. */
  async find(token: string): Promise<Staff | undefined> {
    return this.#db
      .selectFrom('staff_tokens')
      .select(['role', 'topic_id as topicId'])
      .where('token_hash', '=', sha256(token))
      .where('revoked_on', 'is', null)
      .executeTakeFirst();
  }

  /** All tokens, also those that were revoked, oldest first. */
  async list(): Promise<TokenRecord[]> {
    return this.#db
      .selectFrom('staff_tokens')
      .select([
        'id',
        'role',
        'label',
        'topic_id as topicId',
        'created_on as createdOn',
        'revoked_on as revokedOn',
      ])
      .orderBy('created_on')
      .orderBy('id')
      .execute();
  }

  /** Makes a token useless at once; false when there is none with this id that still works. */
  async revoke(id: string, now: Date): Promise<boolean> {
    const revoked = await this.#db
      .updateTable('staff_tokens')
      .set({ revoked_on: dayOf(now) })
      .where((where) => where.eb(where.cast<string>('id', 'text'), '=', id))
      .where('revoked_on', 'is', null)
      .executeTakeFirst();
    return revoked.numUpdatedRows > 0n;
  }
}
