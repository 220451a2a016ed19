import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createReceiptCode, hashReceiptCode } from '@lus/contract';
import { DEMO_TOPIC_ID } from '@lus/server/demo/topic.js';
import { anExperience } from '../support/samples.js';
import { inFolder, startServer } from './process.js';

async function send(address: string, code: string): Promise<boolean> {
  const response = await fetch(`${address}/v1/topics/${DEMO_TOPIC_ID}/experiences`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(anExperience({ receiptHash: await hashReceiptCode(code) })),
  });
  return response.status === 201;
}

const statusOf = async (address: string, code: string): Promise<number> =>
  (await fetch(`${address}/v1/follow-up`, { headers: { authorization: `Receipt ${code}` } })).status;

/** Sends without pause until the server is gone. Calls back after each acknowledgement. */
async function sendUntilGone(address: string, acknowledged: (code: string) => void): Promise<void> {
  for (;;) {
    const code = createReceiptCode();
    const arrived = await send(address, code).catch(() => undefined);
    if (arrived === undefined) return;
    assert.ok(arrived);
    acknowledged(code);
  }
}

describe('A server that is killed', () => {
  it('has every experience that it acknowledged when it starts again', { timeout: 120_000 }, () =>
    inFolder(async (folder) => {
      const environment = { DATA_DIR: join(folder, 'data'), RATE_LIMIT_SENDS: '100000' };
      const first = startServer(environment);
      const address = await first.address;
      const codes: string[] = [];
      const senders = Array.from({ length: 8 }, () =>
        sendUntilGone(address, (code) => {
          codes.push(code);
          if (codes.length === 50) first.kill('SIGKILL');
        }),
      );
      await Promise.all(senders);
      assert.equal(await first.ended, 'SIGKILL');

      const second = startServer(environment);
      const again = await second.address;
      const statuses = await Promise.all(codes.slice(-55).map((code) => statusOf(again, code)));
      second.kill('SIGTERM');
      await second.ended;
      assert.ok(codes.length >= 50);
      assert.deepEqual(new Set(statuses), new Set([200]));
    }),
  );

  it('leaves a lock behind that does not hinder the next one', { timeout: 120_000 }, () =>
    inFolder(async (folder) => {
      const environment = { DATA_DIR: join(folder, 'data') };
      const first = startServer(environment);
      await first.address;
      first.kill('SIGKILL');
      await first.ended;
      assert.ok(existsSync(join(folder, 'data', 'lock')));
      const second = startServer(environment);
      await second.address;
      second.kill('SIGTERM');
      assert.equal(await second.ended, 0);
    }),
  );
});
