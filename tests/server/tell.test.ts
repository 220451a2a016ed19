import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { LIMITS, parseReceiptCode } from '@lus/contract';
import { nl } from '@lus/elements/experience-form/experience-form.texts.js';
import { texts } from '@lus/server/pages/tell-texts.js';
import { aQuestion, aTopic } from '../support/samples.js';
import { onEveryDatabase } from '../support/server.js';
import { follow, openToday, TODAY } from './telling.js';

const PAGE = `/vertel/${aTopic().id}`;
const withRequired = {
  now: () => TODAY,
  topics: [aTopic({ questions: [aQuestion({ id: 'gratis', required: true })] })],
};
const filled = { code: '7K3M9QXA2BDFH5TW', story: 'Ik kreeg\r\ngeen hulp.', mayQuote: 'yes', website: '' };

const contact = { contactName: 'Mia', contactReach: 'mia@voorbeeld.example' };

const post = (app: FastifyInstance, fields: Record<string, string>, url = PAGE) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

const codeOn = (page: string): string | null =>
  parseReceiptCode(/class="code">([^<]+)</.exec(page)?.[1] ?? '');

onEveryDatabase('Telling without script', (start) => {
  it('shows what to expect before the form', async () => {
    const { app } = await start(openToday);
    const { body } = await app.inject(PAGE);
    const { goal, open, notPromised, hearBack, readBy, decidedBy, fixed } = aTopic().expectations;
    for (const text of [
      goal,
      open,
      notPromised,
      hearBack,
      readBy,
      decidedBy,
      ...fixed.map((frame) => frame.text),
    ]) {
      const found = body.indexOf(text);
      assert.ok(found > 0 && found < body.indexOf('<form'), text);
    }
  });

  it('says before the form that not every story can be used', async () => {
    const { app } = await start(openToday);
    const { body } = await app.inject(PAGE);
    const found = body.indexOf('We lezen elk verhaal. Maar we kunnen niet elk verhaal gebruiken.');
    assert.ok(found > 0 && found < body.indexOf('<form'));
  });

  it('says before the form until when the story is kept', async () => {
    const { app } = await start(openToday);
    const { body } = await app.inject(PAGE);
    const found = body.indexOf('Tot en met 30 september 2027. Daarna wissen we het.');
    assert.ok(found > 0 && found < body.indexOf('<form'));
  });

  it('has a way out at the top, before and after sending', async () => {
    const { app } = await start(openToday);
    for (const { body } of [await app.inject(PAGE), await post(app, filled)]) {
      const found = body.indexOf('<a href="https://www.nu.nl/" rel="noreferrer">Verlaat deze pagina</a>');
      assert.ok(found > 0 && found < body.indexOf('<h1'));
    }
  });

  it('uses the words of the widget', () => {
    const same: Record<string, unknown> = nl;
    const { optional: _, duration: __, storyNames: ___, ...shared } = texts;
    for (const [name, words] of Object.entries(shared)) {
      const spoken = (value: unknown) =>
        typeof value === 'function' ? (value as (day: string) => string)('15 mei 2027') : value;
      assert.deepEqual(spoken(words), spoken(same[name]), name);
    }
  });

  it('asks everything that the widget asks', async () => {
    const { app } = await start(openToday);
    const { body } = await app.inject(PAGE);
    const { impactWords, tellers, helpers, consents, contactWishes } = nl;
    for (const words of [
      ...[nl.story, nl.impact, nl.impactNote, nl.wentWell, nl.shouldChange, nl.teller, nl.helper, nl.consent],
      ...[nl.contact, nl.contactName, nl.contactReach],
      ...[...impactWords, ...[tellers, helpers, consents, contactWishes].flatMap(Object.values<string>)],
    ]) {
      assert.ok(body.includes(words), words);
    }
  });

  it('shows where to find help', async () => {
    const { app } = await start(openToday);
    const { body } = await app.inject(PAGE);
    assert.match(body, /Naast U/);
    assert.match(body, /href="tel:0880000000"/);
  });

  it('runs no script, and is kept nowhere', async () => {
    const { app } = await start(openToday);
    const { headers, body } = await app.inject(PAGE);
    assert.match(
      String(headers['content-security-policy']),
      /^default-src 'none'; style-src 'self'; form-action 'self'/,
    );
    assert.equal(headers['cache-control'], 'no-store');
    assert.doesNotMatch(body, /<script| on\w+=| style=/);
  });

  it('stores the story and shows the code that belongs to it', async () => {
    const { app } = await start(openToday);
    const page = await post(app, filled);
    assert.equal(page.statusCode, 200, page.body);
    assert.equal(page.headers['cache-control'], 'no-store');
    const code = codeOn(page.body);
    const followed = (await follow(app, String(code))).json<{ story: string; mayQuote: boolean }>();
    assert.deepEqual([followed.story, followed.mayQuote], ['Ik kreeg\ngeen hulp.', true]);
  });

  it('stores the answers that are not required', async () => {
    const { app, database } = await start(openToday);
    const answers = {
      impact: '2',
      impactNote: 'Slecht slapen.',
      wentWell: 'De brief.',
      shouldChange: 'Sneller.',
    };
    const page = await post(app, { ...filled, ...answers, teller: 'carer', helper: 'typed' });
    assert.equal(page.statusCode, 200, page.body);
    const row = await database.db
      .selectFrom('experiences')
      .select(['impact', 'impact_note', 'went_well', 'should_change', 'teller', 'helper'])
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, {
      impact: 2,
      impact_note: 'Slecht slapen.',
      went_well: 'De brief.',
      should_change: 'Sneller.',
      teller: 'carer',
      helper: 'typed',
    });
  });

  it('stores who wants to think along, apart', async () => {
    const { app, database } = await start(openToday);
    await post(app, { ...filled, ...contact, contactWishes: 'think-along' });
    const row = await database.db
      .selectFrom('contacts')
      .select(['name', 'reach', 'wishes'])
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, { name: 'Mia', reach: 'mia@voorbeeld.example', wishes: ['think-along'] });
  });

  for (const [given, fields] of [
    ['a wish', { contactWishes: 'take-part' }],
    ['a name', { contactName: 'Mia' }],
  ] as const) {
    it(`asks how to reach somebody who gives ${given}`, async () => {
      const { app, database } = await start(openToday);
      const page = await post(app, { ...filled, ...fields });
      assert.equal(page.statusCode, 400);
      assert.match(page.body, /<a href="#contactReach">Vul een e-mailadres of telefoonnummer in/);
      assert.deepEqual(await database.db.selectFrom('experiences').select('id').execute(), []);
    });
  }

  it('doubts an address at which nobody can be reached', async () => {
    const { app } = await start(openToday);
    const page = await post(app, { ...filled, ...contact, contactReach: 'mia' });
    assert.equal(page.statusCode, 400);
    assert.match(page.body, /<a href="#contactReach">Dit lijkt geen e-mailadres of telefoonnummer/);
  });

  it('says how much too long another answer is', async () => {
    const { app } = await start(openToday);
    const page = await post(app, { ...filled, wentWell: 'a'.repeat(LIMITS.note + 1) });
    assert.match(page.body, /<a href="#wentWell">Dit antwoord is te lang. Haal 1 teken weg/);
  });

  it('asks a question of the topic in the place of a usual one', async () => {
    const topic = aTopic({ questions: [aQuestion({ id: 'teller', required: true })] });
    const { app } = await start({ now: () => TODAY, topics: [topic] });
    const { body } = await app.inject(PAGE);
    assert.ok(body.includes('name="answer-teller"') && !body.includes('name="teller"'));
    assert.match((await post(app, filled)).body, /<a href="#answer-teller">Beantwoord de vraag/);
  });

  it('gives a code of its own to every form', async () => {
    const { app } = await start(openToday);
    const hidden = async () => /name="code" value="(\w{16})"/.exec((await app.inject(PAGE)).body)?.[1];
    assert.notEqual(await hidden(), await hidden());
  });

  it('stores once and shows the same code when the page is sent again', async () => {
    const { app, database } = await start(openToday);
    const first = await post(app, filled);
    const second = await post(app, filled);
    assert.match(second.body, /<h1>Uw verhaal is binnen/);
    assert.equal(codeOn(second.body), codeOn(first.body));
    assert.equal((await database.db.selectFrom('experiences').select('id').execute()).length, 1);
  });

  it('keeps the first story when a changed one follows with the same form, and says so', async () => {
    const { app } = await start(openToday);
    await post(app, filled);
    const second = await post(app, { ...filled, story: 'Toch anders.' });
    assert.equal(second.statusCode, 409);
    assert.match(second.body, /U had dit al verstuurd/);
    assert.equal((await follow(app, filled.code)).json<{ story: string }>().story, 'Ik kreeg\ngeen hulp.');
  });

  it('takes no word about showing words for no', async () => {
    const { app } = await start(openToday);
    const { mayQuote: _, ...fields } = filled;
    assert.equal((await post(app, fields)).statusCode, 200);
    assert.equal((await follow(app, filled.code)).json<{ mayQuote: boolean }>().mayQuote, false);
  });

  it('shows the form again with the words kept when an answer is missing', async () => {
    const { app } = await start(withRequired);
    const page = await post(app, { ...filled, teller: 'carer' });
    assert.equal(page.statusCode, 400);
    assert.match(page.body, /<title>Fout: /);
    assert.match(page.body, /<a href="#answer-gratis">Beantwoord de vraag/);
    assert.match(page.body, />\s*Ik kreeg\ngeen hulp\.<\/textarea\s*>/);
    assert.match(page.body, /value="carer"\s+checked/);
  });

  it('says how much too long a story is', async () => {
    const { app } = await start(openToday);
    const page = await post(app, { ...filled, story: '👩'.repeat(8005) });
    assert.equal(page.statusCode, 400);
    assert.match(page.body, /Haal 5 tekens weg/);
  });

  it('takes the longest answers in any script', async () => {
    const { app } = await start(openToday);
    const note = '👩'.repeat(LIMITS.note);
    const notes = { impactNote: note, wentWell: note, shouldChange: note };
    const page = await post(app, { ...filled, ...notes, story: '👩'.repeat(LIMITS.story) });
    assert.equal(page.statusCode, 200);
  });

  it('shows markup in a story as words', async () => {
    const { app } = await start(withRequired);
    const story = '</textarea><img src=x onerror=alert(1)>';
    const { body } = await post(app, { ...filled, story });
    assert.doesNotMatch(body, /<img/);
    assert.match(body, /&lt;img src=x onerror=alert\(1\)&gt;/);
  });

  it('asks the questions of the topic too', async () => {
    const topic = aTopic({ questions: [aQuestion({ id: 'gratis', required: true })] });
    const { app, database } = await start({ now: () => TODAY, topics: [topic] });
    assert.match((await post(app, filled)).body, /Beantwoord de vraag/);
    assert.equal((await post(app, { ...filled, 'answer-gratis': 'nee' })).statusCode, 200);
    const row = await database.db.selectFrom('experiences').select('answers').executeTakeFirstOrThrow();
    assert.deepEqual(row.answers, [{ questionId: 'gratis', value: 'nee' }]);
  });

  it('stores what fills in the trap, apart', async () => {
    const { app, database } = await start(openToday);
    assert.equal((await post(app, { ...filled, website: 'https://spam.example' })).statusCode, 200);
    const row = await database.db.selectFrom('experiences').select('quarantined').executeTakeFirstOrThrow();
    assert.equal(row.quarantined, 'trap');
  });

  it('keeps the words when too many came from here', async () => {
    const { app } = await start({ ...openToday, settings: { rateLimitSends: 1 } });
    await post(app, filled);
    const page = await post(app, { ...filled, code: '0000000000000000' });
    assert.equal(page.statusCode, 429);
    assert.match(page.body, /Wacht 10 minuten/);
    assert.match(page.body, /geen hulp\.<\/textarea/);
  });

  it('says until when one could tell, when the topic is closed', async () => {
    const { app } = await start({ ...openToday, now: () => new Date('2027-04-01T12:00:00Z') });
    assert.match((await app.inject(PAGE)).body, /U kon vertellen tot en met 31 maart 2027/);
    assert.equal((await post(app, filled)).statusCode, 409);
  });

  it('says that a story was taken back when its form is sent again', async () => {
    const { app } = await start(openToday);
    await post(app, filled);
    await follow(app, filled.code, 'DELETE');
    const page = await post(app, filled);
    assert.equal(page.statusCode, 410);
    assert.match(page.body, /U nam dit verhaal terug. Wij hebben het gewist./);
  });

  it('says so on a page when there is no such topic', async () => {
    const { app } = await start(openToday);
    const page = await app.inject('/vertel/bestaat-niet');
    assert.equal(page.statusCode, 404);
    assert.match(String(page.headers['content-type']), /^text\/html/);
  });

  it('reads forms only', async () => {
    const { app } = await start(openToday);
    const response = await app.inject({ method: 'POST', url: PAGE, payload: filled });
    assert.equal(response.statusCode, 415);
  });
});
