import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  mayRecord,
  type FollowUp,
  type NewEvent,
  type Role,
  type Signal,
  type TrailEvent,
} from '@lus/contract';
import { onEveryDatabase, type Started } from '../support/server.js';
import {
  aBundle,
  aChange,
  aClosing,
  aCorrection,
  anAdvice,
  anAnswer,
  aParking,
  aRefusal,
  aResumption,
} from '../support/trail.js';
import { better, day, gather, later, paths, recognise, ROLES, rulesOf, SIGNAL, tellers } from './council.js';
import { answer, follow, openToday, TODAY } from './telling.js';

const ABOUT = { signalId: SIGNAL };

type Walked = 'recognised' | 'advised' | 'answered' | 'changed' | 'checked';

/** A server on which time can pass. */
async function withTime(start: (options: object) => Promise<Started>) {
  let now = TODAY;
  const started = await start({ ...openToday, now: () => now });
  const people = await gather(started);
  const steps = {
    recognised: () => people.step('translator', recognise),
    advised: () => people.step('translator', anAdvice()(day)),
    answered: () => people.step('municipality', anAnswer()(day)),
    changed: () => people.step('municipality', aChange()(day)),
    checked: () => people.step('collector', better),
  };
  /** Walks up to and including a step. */
  const walk = async (until: 'bundled' | Walked) => {
    await people.bundle();
    if (until === 'bundled') return;
    for (const [name, take] of Object.entries(steps)) {
      if (name === 'checked') now = later(30);
      const response = await take();
      assert.equal(response.statusCode, 201, `${name}: ${response.body}`);
      if (name === until) return;
    }
  };
  const signal = async (): Promise<Signal> => (await started.app.inject(paths.signal)).json();
  const wait = (days: number) => void (now = later(days));
  return { started, app: started.app, ...people, walk, signal, wait };
}

onEveryDatabase('The trail of a signal', (start) => {
  it('goes from bundled to closed', async () => {
    const { walk, step, signal } = await withTime(start);
    await walk('checked');
    const closed = await step('guardian', aClosing());
    assert.equal(closed.statusCode, 201);
    assert.equal(closed.headers.location, paths.signal);
    assert.deepEqual(closed.json(), await signal());
    assert.deepEqual([(await signal()).stage, (await signal()).next], ['closed', null]);
  });

  it('begins a next round when it is not better (R13)', async () => {
    const { walk, step, signal, wait } = await withTime(start);
    await walk('changed');
    wait(30);
    await step('collector', { ...better, result: 'partly' });
    const refused = await step('guardian', aClosing());
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R13 /type']]);
    assert.deepEqual([(await signal()).stage, (await signal()).round], ['reopened', 2]);
  });

  it('stands still while it is parked (R20)', async () => {
    const { walk, step } = await withTime(start);
    await walk('bundled');
    await step('guardian', aParking());
    const refused = await step('translator', recognise);
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R20 /type']]);
    await step('guardian', aResumption());
    assert.equal((await step('translator', recognise)).statusCode, 201);
  });

  const refusals: [
    name: string,
    until: 'bundled' | 'recognised' | 'advised' | 'changed',
    role: Role,
    event: object,
    rule: string,
  ][] = [
    ['an advice before anybody recognised it', 'bundled', 'translator', anAdvice()(day), 'R7 /type'],
    ['closing before a check', 'changed', 'guardian', aClosing(), 'R13 /type'],
    [
      'an answer without a reason',
      'advised',
      'municipality',
      anAnswer({ outcome: 'partly' })(day),
      'R9 /reason',
    ],
    [
      'an agreed day that has passed',
      'recognised',
      'translator',
      anAdvice({ answerBy: day(-1) })(day),
      'R10 /answerBy',
    ],
    [
      'an advice to the national government without why not closer',
      'recognised',
      'translator',
      anAdvice({ level: 1 })(day),
      'R15 /whyNotCloser',
    ],
    ['a check before the agreed day', 'changed', 'collector', better, 'R12 /type'],
    [
      'a change that is checked before it is there',
      'changed',
      'municipality',
      aChange({ on: day(9), checkOn: day(8) })(day),
      'R11 /checkOn',
    ],
    [
      'clients that were heard, but when?',
      'advised',
      'municipality',
      (({ heardOn: _, ...rest }) => rest)(anAnswer()(day)),
      'R21 /heardOn',
    ],
    ['a step out of turn', 'bundled', 'municipality', aChange()(day), 'order /type'],
  ];
  for (const [name, until, role, event, rule] of refusals) {
    it(`refuses ${name}, and changes nothing (${rule.split(' ')[0]})`, async () => {
      const { walk, step, signal, app } = await withTime(start);
      await walk(until);
      const before = [await signal(), (await app.inject(paths.events)).body];
      const refused = await step(role, event);
      assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, [rule]]);
      assert.equal(refused.json<{ type: string }>().type, 'urn:lus:problem:rule');
      assert.deepEqual([await signal(), (await app.inject(paths.events)).body], before);
    });
  }

  it('is refused on a signal that is not there', async () => {
    const { step } = await withTime(start);
    assert.equal((await step('translator', recognise)).statusCode, 404);
  });

  it('puts right what was said, with why', async () => {
    const { walk, step, signal } = await withTime(start);
    await walk('advised');
    const fixed = await step('translator', aCorrection(3, anAdvice({ text: 'Anders gezegd.' })(day)));
    assert.equal(fixed.statusCode, 201, fixed.body);
    assert.equal((await signal()).rounds[0]?.advice?.text, 'Anders gezegd.');
    assert.equal((await signal()).corrections.length, 1);
  });

  it('says in a correction where the rule was broken', async () => {
    const { walk, step } = await withTime(start);
    await walk('answered');
    const { reason: _, ...unfounded } = aRefusal()(day);
    const refused = await step('municipality', aCorrection(4, unfounded));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R9 /replacement/reason']]);
  });

  it('never changes which words were quoted, nor how many told it (R2)', async () => {
    const { walk, step } = await withTime(start);
    await walk('bundled');
    const refused = await step('translator', aCorrection(1, aBundle({ experienceCount: 40 })));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R2 /replacement/quotes']]);
  });

  it('says at once all that is wrong with an event, and only about what was meant', async () => {
    const { walk, step } = await withTime(start);
    await walk('recognised');
    const { text: _, ...advice } = anAdvice({ level: 9 })(day);
    const refused = await step('translator', { ...advice, extra: 1 });
    assert.deepEqual(
      [refused.statusCode, rulesOf(refused).sort()],
      [400, ['additionalProperties /extra', 'maximum /level', 'required /text']],
    );
  });

  for (const type of ['bundled', 'begun', 'counted', 'noted', 'nieuw', 1]) {
    it(`knows no step ${type}`, async () => {
      const { walk, step } = await withTime(start);
      await walk('bundled');
      const refused = await step('translator', { type });
      assert.deepEqual([refused.statusCode, rulesOf(refused)], [400, ['discriminator /type']]);
    });
  }

  it('takes no numbers from whoever records: the server counts', async () => {
    const { walk, step } = await withTime(start);
    await walk('bundled');
    const refused = await step('translator', { ...recognise, yes: 1000, no: null });
    assert.deepEqual(rulesOf(refused).sort(), ['additionalProperties /no', 'additionalProperties /yes']);
  });

  it('counts who recognises it, rounded, and hides too few', async () => {
    const { started, app, ...people } = await withTime(start);
    const { codes, ids } = await tellers(started, 8);
    await people.bundle({ experienceIds: ids, heardElsewhere: 0 });
    for (const [index, code] of codes.entries()) {
      await answer(app, code, { ...ABOUT, question: 'recognise', answer: index < 6 ? 'yes' : 'no' });
    }
    const { recognition }: Signal = (await people.step('translator', recognise)).json();
    assert.deepEqual([recognition?.yes, recognition?.no], [5, null]);
  });

  it('counts who finds it better, only in the round that is asked about', async () => {
    const { started, app, ...people } = await withTime(start);
    const { codes, ids } = await tellers(started, 6);
    await people.bundle({ experienceIds: ids, heardElsewhere: 0 });
    await people.step('translator', recognise);
    await people.step('translator', anAdvice()(day));
    await people.step('municipality', anAnswer()(day));
    await people.step('municipality', aChange()(day));
    people.wait(30);
    for (const code of codes) await answer(app, code, { ...ABOUT, question: 'better', answer: 'not' });
    const first: Signal = (await people.step('collector', { ...better, result: 'not' })).json();
    assert.equal(first.rounds[0]?.checks[0]?.not, 5);
    await people.step('municipality', aChange({ on: day(31), checkOn: day(60) })(day));
    people.wait(60);
    await answer(app, codes[0]!, { ...ABOUT, question: 'better', answer: 'better' });
    const second: Signal = (await people.step('collector', better)).json();
    const { better: found, not } = second.rounds[1]!.checks[0]!;
    assert.deepEqual([found, not], [null, null]);
  });

  it('asks anew whether people recognise it in other words (R7)', async () => {
    const { started, app, ...people } = await withTime(start);
    const { codes, ids } = await tellers(started, 5);
    await people.bundle({ experienceIds: ids, heardElsewhere: 0 });
    for (const code of codes) await answer(app, code, { ...ABOUT, question: 'recognise', answer: 'no' });
    const words = aBundle({ experienceCount: 5, ourWords: 'Nu staat het er zoals wij het zeggen.' });
    await people.step('translator', aCorrection(1, words));
    const mine: FollowUp = (await follow(app, codes[0]!)).json();
    assert.equal(mine.signals[0]?.recognise.answer, null);
    const { recognition }: Signal = (await people.step('translator', recognise)).json();
    assert.equal(recognition?.no, null);
  });
});

/** Every step that can be tried, and up to where somebody walked before it. */
const attempts: Partial<Record<NewEvent['type'], [until: 'bundled' | Walked, event: object]>> = {
  recognised: ['bundled', recognise],
  advised: ['recognised', anAdvice()(day)],
  answered: ['advised', anAnswer()(day)],
  changed: ['answered', aChange()(day)],
  checked: ['checked', better],
  parked: ['bundled', aParking()],
  closed: ['checked', aClosing()],
};

onEveryDatabase('Who may record what (R17)', (start) => {
  for (const [type, [until, event]] of Object.entries(attempts)) {
    for (const role of ROLES) {
      const isAllowed = mayRecord(role, { type } as TrailEvent);
      it(`${type} by the ${role}: ${isAllowed ? 'yes' : 'no'}`, async () => {
        const { walk, step } = await withTime(start);
        await walk(until);
        const response = await step(role, event);
        const expected = isAllowed ? [201, []] : [409, ['R17 /type']];
        assert.deepEqual([response.statusCode, rulesOf(response)], expected);
      });
    }
  }

  for (const role of ROLES) {
    const isAllowed = role === 'translator';
    it(`bundled by the ${role}: ${isAllowed ? 'yes' : 'no'}`, async () => {
      const { bundle } = await withTime(start);
      assert.equal((await bundle({}, role)).statusCode, isAllowed ? 201 : 409);
    });

    it(`resumed by the ${role}: ${role === 'translator' || role === 'guardian' ? 'yes' : 'no'}`, async () => {
      const { walk, step } = await withTime(start);
      await walk('bundled');
      await step('guardian', aParking());
      const isCouncil = mayRecord(role, { type: 'resumed' } as TrailEvent);
      assert.equal((await step(role, aResumption())).statusCode, isCouncil ? 201 : 409);
    });

    it(`an advice corrected by the ${role}: ${isAllowed ? 'yes' : 'no'}`, async () => {
      const { walk, step } = await withTime(start);
      await walk('advised');
      const response = await step(role, aCorrection(3, anAdvice({ text: 'Anders.' })(day)));
      assert.equal(response.statusCode, isAllowed ? 201 : 409);
    });
  }

  it('tells the municipality nothing of what an experience says', async () => {
    const { started, bundle } = await withTime(start);
    const { ids } = await tellers(started, 1, 'Ik wist van niets.');
    const tries = ['Ik wist', 'Dat zei niemand'].map((text) =>
      bundle({ experienceIds: ids, quotes: [{ experienceId: ids[0]!, text }] }, 'municipality'),
    );
    const [right, wrong] = await Promise.all(tries);
    assert.deepEqual(rulesOf(right!), ['R17 /type']);
    assert.equal(right!.body, wrong!.body);
  });
});
