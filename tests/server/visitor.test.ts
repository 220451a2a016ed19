import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { networkOf, visitorOf } from '@lus/server/visitor.js';

describe('A visitor', () => {
  for (const [address, network] of [
    ['203.0.113.77', '203.0.113'],
    ['::ffff:203.0.113.77', '203.0.113'],
    ['2001:db8:1234:5678::1', '2001:db8:1234'],
    ['2001:0DB8:1234:ffff:ffff:ffff:ffff:ffff', '2001:db8:1234'],
    ['2001:db8::1', '2001:db8:0'],
    ['::1', '0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0'],
  ] as const) {
    it(`at ${address} counts as the network ${network}`, () => assert.equal(networkOf(address), network));
  }

  it('has a name that shows neither address nor network', () => {
    assert.match(visitorOf('203.0.113.77', 'sleutel'), /^[0-9a-f]{64}$/);
  });

  it('has another name under another key', () => {
    assert.notEqual(visitorOf('203.0.113.77', 'maandag'), visitorOf('203.0.113.77', 'dinsdag'));
  });
});
