import assert from 'node:assert/strict';
import { AdapterError } from '@lus/contract';

/** The error with which a promise rejects. */
export async function errorOf(promise: Promise<unknown>): Promise<AdapterError> {
  const error: unknown = await promise.then(
    () => assert.fail('it worked'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AdapterError, String(error));
  return error;
}
