/** The input is not what it should be; the message says so in Dutch. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
