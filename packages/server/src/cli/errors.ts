/** A command that was typed wrong, in a sentence that says what to type. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** A command that cannot be done, in a sentence that says why. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** A topic is named that is not there. */
export const noTopic = (id: string): Failure => new Failure(`There is no topic "${id}".`);
