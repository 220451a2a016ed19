import type { Database } from '../database.js';

/** Where and when a command is typed, and how it talks. */
export interface Terminal {
  /** The folder in which files are named. */
  readonly folder: string;
  readonly now: Date;
  /** Tells what other programs may read. */
  readonly print: (line: string) => void;
  /** Tells what only people read. */
  readonly say: (line: string) => void;
}

/**
 * Reads what was typed, and gives what is to be done. Whatever can be wrong without the database is found before it is
 * opened, and thrown: a `WrongUse`, a `Failure` or a `WrongInput`.
 */
export type Command = (args: readonly string[], terminal: Terminal) => Run | Promise<Run>;

export type Run = (database: Database) => Promise<void>;
