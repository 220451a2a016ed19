import type { Fault, Rule, TrailEvent } from '@lus/contract';

/** A rule that was broken, and where: a JSON pointer into what was sent. */
export interface Breach extends Fault {
  readonly pointer: string;
}

/** Rules of the trail forbid what was asked. Thrown inside a transaction it undoes that. */
export class RuleBreach extends Error {
  override readonly name = 'RuleBreach';
  readonly breaches: readonly Breach[];

  constructor(...breaches: readonly Breach[]) {
    super(breaches.map(({ rule }) => rule).join());
    this.breaches = breaches;
  }

  /** The breach of a rule by an event. */
  static by(event: TrailEvent, fault: Fault): RuleBreach {
    const field = FIELDS[fault.rule];
    if (!field) return new RuleBreach({ ...fault, pointer: '/type' });
    return new RuleBreach({ ...fault, pointer: event.type === 'corrected' ? `/replacement${field}` : field });
  }
}

/** The field of an event that a rule is about; other rules are about the event as a whole. */
const FIELDS: Readonly<Partial<Record<Rule, string>>> = {
  R2: '/quotes',
  R6: '/whyFewer',
  R9: '/reason',
  R10: '/answerBy',
  R11: '/checkOn',
  R15: '/whyNotCloser',
  R21: '/heardOn',
};
