import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aTopic } from '../support/samples.js';
import { databases } from '../support/server.js';
import { adapterSuite } from './adapter.suite.js';
import { openRest } from './rest-world.js';

for (const { name, open } of databases) {
  adapterSuite(`The adapter over HTTP, on the real app and ${name}`, openRest(open));
}

describe('The lists over HTTP', () => {
  it('say where the same can be had as a feed or a file, in full addresses', async () => {
    const world = await openRest(databases[0]!.open)([aTopic()], '2026-11-22T12:00:00Z');
    const path = `http://lus.example/v1/topics/${aTopic().id}`;
    assert.deepEqual((await world.adapter.listTimeline(aTopic().id)).links, {
      jsonFeed: `${path}/timeline?format=json-feed`,
      atom: `${path}/timeline?format=atom`,
    });
    assert.deepEqual((await world.adapter.listSignals(aTopic().id)).links, {
      csv: `${path}/signals?format=csv`,
    });
    await world.close();
  });
});
