import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { lockFolder } from '@lus/server/lock.js';
import { inFolder } from './process.js';

/** A socket at which nobody answers, as a killed server leaves it. */
async function leaveStale(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(`${path}.x`, done));
  // Closing deletes the name under which it listened, not this one.
  await rename(`${path}.x`, path);
  await new Promise<void>((done) => void server.close(() => done()));
}

describe('The lock on a folder', () => {
  it('lets one in', () =>
    inFolder(async (folder) => {
      const lock = await lockFolder(folder);
      await assert.rejects(lockFolder(folder), { name: 'StartError' });
      await lock.release();
    }));

  it('lets the next one in after it is released, and leaves nothing behind', () =>
    inFolder(async (folder) => {
      await (await lockFolder(folder)).release();
      assert.ok(!existsSync(join(folder, 'lock')));
      await (await lockFolder(folder)).release();
    }));

  it('lets one in where a killed server left its lock', () =>
    inFolder(async (folder) => {
      await leaveStale(join(folder, 'lock'));
      await (await lockFolder(folder)).release();
    }));

  it('lets exactly one of many in where a killed server left its lock', () =>
    inFolder(async (folder) => {
      await leaveStale(join(folder, 'lock'));
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const locks = tries.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
      for (const lock of locks) await lock.release();
      assert.equal(locks.length, 1);
    }));

  it('works for a folder whose name is longer than a socket may have', () =>
    inFolder(async (folder) => {
      const deep = join(folder, 'm'.repeat(120));
      await mkdir(deep);
      const lock = await lockFolder(deep);
      await assert.rejects(lockFolder(deep), { name: 'StartError' });
      await lock.release();
    }));
});
