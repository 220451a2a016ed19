import type { ProblemDetail } from '@lus/contract';

/** What was sent fits the contract, but not what is stored. Thrown inside a transaction it undoes that. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
  readonly errors: ProblemDetail[];

  constructor(errors: ProblemDetail[]) {
    super('The input does not fit what is stored');
    this.errors = errors;
  }
}
