import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, isOpen } from '@lus/contract';
import { aTopic } from '../support/samples.js';

const topic = aTopic({ period: { from: '2026-09-01', until: '2027-03-31' } });
const isOpenAt = (moment: string) => isOpen(topic, new Date(moment));

describe('The day in the Netherlands', () => {
  it('begins two hours before that of Greenwich in summer', () => {
    assert.equal(dayOf(new Date('2026-07-31T21:59:59.999Z')), '2026-07-31');
    assert.equal(dayOf(new Date('2026-07-31T22:00:00Z')), '2026-08-01');
  });

  it('begins one hour before that of Greenwich in winter', () => {
    assert.equal(dayOf(new Date('2026-12-31T22:59:59.999Z')), '2026-12-31');
    assert.equal(dayOf(new Date('2026-12-31T23:00:00Z')), '2027-01-01');
  });
});

describe('A topic is open', () => {
  it('from the first second of its first day', () => {
    assert.equal(isOpenAt('2026-08-31T21:59:59.999Z'), false);
    assert.equal(isOpenAt('2026-08-31T22:00:00Z'), true);
  });

  it('until the last second of its last day', () => {
    assert.equal(isOpenAt('2027-03-31T21:59:59.999Z'), true);
    assert.equal(isOpenAt('2027-03-31T22:00:00Z'), false);
  });

  for (const phase of ['translate', 'adapt', 'evaluate'] as const) {
    it(`not while its phase is ${phase}`, () => {
      assert.equal(isOpen({ ...topic, phase }, new Date('2026-11-22T12:00:00Z')), false);
    });
  }
});
