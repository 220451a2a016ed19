import type { NewExperience } from '@lus/contract';
import type { Answers } from './answers.js';

/** How long a text stays on a device, in milliseconds: 7 days. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** One try to send: everything that has to be the same the next time, so that nothing arrives twice. */
export interface Attempt {
  /** The Idempotency-Key. */
  key: string;
  code: string;
  /** The answers it was made of, as JSON. */
  answers: string;
  experience: NewExperience;
}

/** What stays on the device, and only when somebody asked for it. */
export interface Draft {
  /** When it was last written, in milliseconds since 1970. */
  savedAt: number;
  answers: Answers;
  /** Tries of which the outcome is unknown. */
  attempts: readonly Attempt[];
}

/**
 * Keeps a text on this device, in the browser's storage, under a name of its topic. Opt-in, because on a shared
 * computer somebody else could read it (R5; OWASP ASVS 5.0, 14.3.3).
 */
export class DraftStore {
  readonly #name: string;

  constructor(topicId: string) {
    this.#name = `lus-draft:${topicId}`;
  }

  /** What was kept, unless it is too old, which wipes it. */
  read(now = Date.now()): Draft | undefined {
    try {
      const draft = JSON.parse(localStorage.getItem(this.#name) ?? 'null') as Draft | null;
      if (draft && now - draft.savedAt < KEPT_FOR && typeof draft.answers === 'object') return draft;
      if (draft) this.clear();
    } catch {
      // No storage, or something unreadable in it: the same as nothing kept.
    }
    return undefined;
  }

  /** Keeps a draft. False when the device does not allow it. */
  write(draft: Draft): boolean {
    try {
      localStorage.setItem(this.#name, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** Leaves nothing behind. */
  clear(): void {
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // No storage: nothing was kept.
    }
  }
}
