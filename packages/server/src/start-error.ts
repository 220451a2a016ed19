/** Something that keeps the server from starting, in one sentence that says what to do about it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
