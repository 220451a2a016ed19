import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayRecord, type LogEntry, type Role } from '@lus/contract';

describe('Who may record what (R17)', () => {
  const allowed: Record<string, Role[]> = {
    bundled: ['translator'],
    recognised: ['translator', 'guardian'],
    advised: ['translator'],
    answered: ['municipality'],
    changed: ['municipality'],
    checked: ['collector', 'guardian'],
    parked: ['translator', 'guardian'],
    resumed: ['translator', 'guardian'],
    closed: ['guardian'],
    begun: ['guardian'],
    counted: ['collector', 'guardian'],
    noted: ['collector', 'translator', 'guardian'],
  };

  for (const [type, roles] of Object.entries(allowed)) {
    for (const role of ['collector', 'translator', 'guardian', 'municipality'] as const) {
      const may = roles.includes(role);
      it(`the ${role} ${may ? 'may' : 'may not'} record "${type}"`, () => {
        assert.equal(mayRecord(role, { type } as LogEntry['event']), may);
      });
      if (!['bundled', 'advised', 'answered', 'changed', 'noted'].includes(type)) continue;
      it(`the ${role} ${may ? 'may' : 'may not'} correct "${type}"`, () => {
        const event = { type: 'corrected', replacement: { type } } as LogEntry['event'];
        assert.equal(mayRecord(role, event), may);
      });
    }
  }
});
