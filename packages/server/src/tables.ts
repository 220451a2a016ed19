import type { ColumnType, Generated } from 'kysely';
import type {
  Answer,
  Clear,
  ExplainerText,
  FollowUpAnswer,
  Helper,
  Role,
  Signal,
  Teller,
  Topic,
  TrailEvent,
  Wish,
} from '@lus/contract';

/** A column that goes in as JSON text and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;

/** Why an experience waits for a pair of eyes: the trap was filled in, or it was sent faster than people type. */
export type Quarantine = 'trap' | 'too-fast';

/** The shape of the database. Days are `2026-11-22`, never a moment: a time would say something about the teller. */
export interface Tables {
  topics: { id: string; document: Json<Topic>; kept_until: string };
  experiences: {
    id: string;
    topic_id: string;
    receipt_hash: string;
    received_on: string;
    language: string;
    story: string;
    impact: number | null;
    impact_note: string | null;
    went_well: string | null;
    should_change: string | null;
    teller: Teller | null;
    helper: Helper | null;
    answers: Json<Answer[]>;
    may_quote: boolean;
    quarantined: Quarantine | null;
  };
  contacts: {
    id: Generated<string>;
    topic_id: string;
    name: string | null;
    reach: string;
    wishes: Json<Wish[]>;
  };
  idempotency_keys: {
    key_hash: string;
    fingerprint: string | null;
    experience_id: string | null;
    topic_id: string;
    received_on: string;
  };
  rate_windows: { policy: string; visitor: string; used: number; ends_at: ColumnType<Date, string, string> };
  rate_keys: { day: string; key: string };
  /** Append-only. `line` is the canonical JSON of a `LogEvent`, to the letter. */
  log_lines: { topic_id: string; sequence: number; type: TrailEvent['type']; line: string };
  /** What follows from the log, without the words of quotes. `begun` is the line in which it was bundled. */
  signals: { id: string; topic_id: string; begun: number; document: Json<Signal> };
  signal_experiences: { signal_id: string; experience_id: string };
  quotes: { signal_id: string; commitment: string; text: string; salt: string; experience_id: string | null };
  /** `asking`: the line of the log that an answer is about, the words of the signal or a change. */
  follow_up_answers: {
    signal_id: string;
    experience_id: string;
    question: FollowUpAnswer['question'];
    asking: number;
    answer: FollowUpAnswer['answer'];
    note: string | null;
  };
  /** `language`: the one that it was written in first; the others translate it. */
  explainers: { id: string; topic_id: string; language: string };
  explainer_texts: {
    explainer_id: string;
    language: string;
    version: number;
    changed_on: string;
    role: Role;
    document: Json<ExplainerText>;
  };
  /** What readers said. `words` go on the day after `kept_until` of the topic; what they counted for stays. */
  clarity_feedback: {
    id: Generated<string>;
    explainer_id: string;
    language: string;
    version: number;
    passage_id: string | null;
    clear: Clear;
    words: string | null;
  };
  staff_tokens: {
    id: Generated<string>;
    role: Role;
    label: string;
    token_hash: string;
    /** The only topic it is for; null for all. */
    topic_id: string | null;
    created_on: string;
    revoked_on: string | null;
  };
}
