import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { NOTHING_BEFORE, replay, seal, verify, type LogEntry, type LogEvent } from '@lus/contract';
import {
  aBeginning,
  aBundle,
  aClosedLoop,
  aCount,
  aCorrection,
  aLog,
  aNote,
  type Step,
} from '../support/trail.js';
import { NOW } from './telling-trail.js';

const steps: Step[] = [
  [250, 'guardian', undefined, aBeginning('collect')],
  [240, 'collector', undefined, aCount()],
  [230, 'collector', undefined, aNote({ title: 'Een avond met ’s avonds koffie ☕' })],
  ...aClosedLoop(),
];

async function chain(entries: readonly LogEntry[]): Promise<LogEvent[]> {
  const lines: LogEvent[] = [];
  for (const entry of entries) lines.push(await seal(entry, lines.at(-1)));
  return lines;
}

describe('The public log', () => {
  let log: LogEvent[];
  before(async () => {
    log = await chain(aLog(NOW, steps));
  });
  const place = fc.nat().map((n) => n % steps.length);
  const gap = fc.nat().map((n) => n % (steps.length - 1));

  it('is whole as it was written', async () => {
    assert.deepEqual(await verify(log), { intact: true, lines: 10, head: log.at(-1)?.hash });
  });

  it('is whole when nothing was written yet', async () => {
    assert.deepEqual(await verify([]), { intact: true, lines: 0, head: NOTHING_BEFORE });
  });

  it('is whole after it went over the wire', async () => {
    assert.ok((await verify(JSON.parse(JSON.stringify(log)) as LogEvent[])).intact);
  });

  it('can be checked with tools of anybody’s own', async () => {
    const line =
      '{"at":"2026-11-22T12:00:00.000Z","event":{"phase":"collect","round":1,"type":"begun"},' +
      `"previous":"${'0'.repeat(64)}","role":"guardian","sequence":1,` +
      '"topicId":"onafhankelijke-clientondersteuning"}';
    const [first] = await chain(aLog(NOW, [[0, 'guardian', undefined, aBeginning('collect')]]));
    assert.equal(first?.hash, createHash('sha256').update(line).digest('hex'));
  });

  it('names the line when any one byte of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), fc.integer({ min: 1, max: 255 }), async (index, at, difference) => {
        const bytes = Buffer.from(JSON.stringify(log[index]));
        bytes[at % bytes.length]! ^= difference;
        const changed = parsed(bytes.toString());
        // What is no JSON any more is found by whoever reads it.
        fc.pre(changed !== undefined);
        assert.deepEqual(await verify(log.with(index, changed)), {
          intact: false,
          line: index + 1,
          fault: 'changed',
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('names the line when any field of it is left out', async () => {
    for (const [index, line] of log.entries()) {
      for (const field of Object.keys(line)) {
        const { [field as 'at']: _, ...rest } = line;
        const found = await verify(log.with(index, rest as LogEvent));
        assert.deepEqual([field, found], [field, { intact: false, line: index + 1, fault: 'changed' }]);
      }
    }
  });

  it('names the line when anything was added to it', async () => {
    const found = await verify(log.with(3, { ...log[3]!, note: 'x' } as LogEvent));
    assert.deepEqual(found, { intact: false, line: 4, fault: 'changed' });
  });

  it('names the line that is no line at all', async () => {
    for (const nothing of [null, 'x', 5, []]) {
      const found = await verify(log.with(3, nothing as unknown as LogEvent));
      assert.deepEqual(found, { intact: false, line: 4, fault: 'changed' });
    }
  });

  it('names the place where a line was left out', async () => {
    await fc.assert(
      fc.asyncProperty(gap, async (index) => {
        assert.deepEqual(await verify(log.toSpliced(index, 1)), {
          intact: false,
          line: index + 1,
          fault: 'missing',
        });
      }),
    );
  });

  it('names the first of two lines that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one !== other);
        const swapped = log.with(one, log[other]!).with(other, log[one]!);
        const line = Math.min(one, other) + 1;
        assert.deepEqual(await verify(swapped), { intact: false, line, fault: 'missing' });
      }),
    );
  });

  it('names the place where a line was put in that fits the one before', async () => {
    await fc.assert(
      fc.asyncProperty(gap, async (index) => {
        const { hash: _h, previous: _p, ...entry } = log[index + 1]!;
        const forged = await seal({ ...entry, at: NOW.toISOString() }, log[index]);
        const found = await verify(log.toSpliced(index + 1, 0, forged));
        assert.deepEqual(found, { intact: false, line: index + 3, fault: 'missing' });
      }),
    );
  });

  it('names the line after one that was written anew', async () => {
    await fc.assert(
      fc.asyncProperty(gap, async (index) => {
        const { hash: _h, previous: _p, ...entry } = log[index]!;
        const anew = await seal({ ...entry, at: NOW.toISOString() }, log[index - 1]);
        const found = await verify(log.with(index, anew));
        assert.deepEqual(found, { intact: false, line: index + 2, fault: 'missing' });
      }),
    );
  });

  it('names the place where its numbers have a gap', async () => {
    const [first, second] = aLog(NOW, steps);
    const lines = await chain([first!, { ...second!, sequence: 3 }]);
    assert.deepEqual(await verify(lines), { intact: false, line: 2, fault: 'missing' });
  });

  it('has another head when it was cut off, or written anew from some line on', async () => {
    const head = log.at(-1)!.hash;
    const cut = await verify(log.slice(0, -1));
    const anew = await verify(
      await chain(aLog(NOW, steps.with(1, [240, 'collector', undefined, aCount({ missing: [] })]))),
    );
    for (const found of [cut, anew]) assert.ok(found.intact && found.head !== head);
  });
});

/** A whole line again; `undefined` when it is no JSON object any more. */
function parsed(text: string): LogEvent | undefined {
  try {
    const value = JSON.parse(text) as LogEvent;
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

describe('Telling the story again from the log', () => {
  const faultIn = (...some: Step[]) => {
    const told = replay(aLog(NOW, some));
    return 'fault' in told ? [told.sequence, told.fault.rule] : undefined;
  };
  const note: Step = [20, 'translator', undefined, aNote()];

  it('finds every signal, in the order in which they were bundled', () => {
    const told = replay(aLog(NOW, [...aClosedLoop('b'), ...aClosedLoop('a')]));
    assert.ok('signals' in told);
    assert.deepEqual([...told.signals.keys()], ['b', 'a']);
  });

  it('stops at a line that a rule forbids', () => {
    assert.deepEqual(faultIn([9, 'translator', 's', aBundle()], [8, 'municipality', 's', aBundle()]), [
      2,
      'R17',
    ]);
  });

  it('lets the municipality write no notes', () => {
    assert.deepEqual(faultIn([9, 'municipality', undefined, aNote()]), [1, 'R17']);
  });

  it('lets a note be corrected', () => {
    const correction = (day: Parameters<ReturnType<typeof aNote>>[0]) => aCorrection(1, aNote()(day));
    assert.equal(faultIn(note, [9, 'guardian', undefined, correction]), undefined);
  });

  it('lets only a note be corrected as a note', () => {
    const correction = (day: Parameters<ReturnType<typeof aNote>>[0]) => aCorrection(1, aNote()(day));
    assert.deepEqual(
      faultIn([20, 'guardian', undefined, aBeginning('collect')], [9, 'guardian', undefined, correction]),
      [2, 'order'],
    );
  });

  it('lets nothing happen to a signal that is not named', () => {
    assert.deepEqual(faultIn([9, 'translator', undefined, aBundle()]), [1, 'order']);
  });

  it('lets nothing of a topic happen to a signal', () => {
    assert.deepEqual(faultIn([9, 'translator', 's', aBundle()], [8, 'translator', 's', aNote()]), [
      2,
      'order',
    ]);
  });
});
