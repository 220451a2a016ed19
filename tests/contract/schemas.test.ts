import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText, schemas, type NewExperience, type Topic } from '@lus/contract';
import { aContactPoint, anExperience, aProblem, aQuestion, aTopic } from '../support/samples.js';
import { checkOf, faults } from './faults.js';

const names = schemas.map((schema) => String(Reflect.get(schema, '$id')));
const withStory = (story: string) => faults('NewExperience', anExperience({ story }));
const without = (value: object, field: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));

describe('The schemas', () => {
  it('all have a name of their own', () => {
    assert.equal(new Set(names).size, schemas.length);
  });

  it('all compile', () => {
    for (const name of names) assert.ok(checkOf(name));
  });
});

describe('A topic', () => {
  it('is accepted when it is whole', () => assert.deepEqual(faults('Topic', aTopic()), []));

  it('may ask a question of its own', () => {
    assert.deepEqual(faults('Topic', aTopic({ questions: [aQuestion()] })), []);
  });

  it('is refused when it asks to choose from nothing', () => {
    const { options: _, ...question } = aQuestion();
    assert.notDeepEqual(faults('Question', question), []);
  });

  it('may ask for a scale without words of its own', () => {
    const { options: _, ...question } = aQuestion({ kind: 'scale' });
    assert.deepEqual(faults('Question', question), []);
  });

  for (const field of ['goal', 'decidedBy', 'open', 'fixed', 'notPromised', 'hearBack', 'readBy']) {
    it(`is refused when it does not say what to expect: ${field}`, () => {
      const topic = aTopic();
      const expectations = without(topic.expectations, field) as Topic['expectations'];
      assert.deepEqual(faults('Topic', { ...topic, expectations }), ['/expectations required']);
    });
  }

  it('is refused when it names no independent support', () => {
    const topic = aTopic();
    const help = without(topic.help, 'independentSupport') as Topic['help'];
    assert.deepEqual(faults('Topic', { ...topic, help }), ['/help required']);
  });

  it('is refused when somebody to turn to cannot be reached', () => {
    const contact = { name: 'Wmo-loket' };
    assert.ok(faults('Topic', aTopic({ help: { contact, independentSupport: aContactPoint() } })).length > 0);
  });

  it('is refused when a link runs a script', () => {
    const contact = aContactPoint({ url: 'javascript:alert(1)' });
    assert.deepEqual(faults('ContactPoint', contact), ['/url pattern']);
  });

  it('is refused when a day does not exist', () => {
    assert.deepEqual(faults('Topic', aTopic({ keptUntil: '2027-02-30' })), ['/keptUntil format']);
  });

  it('is refused when one experience would make a signal', () => {
    assert.deepEqual(faults('Topic', aTopic({ threshold: 1 })), ['/threshold minimum']);
  });
});

describe('A new experience', () => {
  it('is accepted when it is whole', () => assert.deepEqual(faults('NewExperience', anExperience()), []));

  it('needs no more than a story, beside what the form fills in itself', () => {
    const { receiptHash, language, story, mayQuote } = anExperience();
    const smallest: NewExperience = { receiptHash, language, story, mayQuote };
    assert.deepEqual(faults('NewExperience', smallest), []);
  });

  it('may hold a contact and answers to questions', () => {
    const experience = anExperience({
      contact: { reach: '06-00000000', wishes: ['think-along'] },
      answers: [
        { questionId: 'gratis-bekend', value: 'nee' },
        { questionId: 'hoe-snel', value: 3 },
        { questionId: 'wie-hielp', value: ['buur', 'familie'] },
      ],
    });
    assert.deepEqual(faults('NewExperience', experience), []);
  });

  it('is refused with a field that we do not know', () => {
    assert.deepEqual(faults('NewExperience', { ...anExperience(), bsn: '111222333' }), [
      ' additionalProperties',
    ]);
  });

  it('is refused with U+0000 in the story', () =>
    assert.deepEqual(withStory('a\u0000b'), ['/story pattern']));

  it('is refused with half a surrogate pair in the story', () => {
    assert.deepEqual(withStory('a\uD83Db'), ['/story pattern']);
  });

  it('is refused with a blank story', () => assert.deepEqual(withStory(' \n\t'), ['/story pattern']));

  it('is refused with an empty story', () => assert.ok(withStory('').includes('/story minLength')));

  it('may be 8000 emoji long', () => assert.deepEqual(withStory('👍'.repeat(8000)), []));

  it('is refused when it is one character longer', () => {
    assert.deepEqual(withStory('👍'.repeat(8001)), ['/story maxLength']);
  });

  it('is refused with a code instead of the hash of a code', () => {
    const experience = anExperience({ receiptHash: '7K3M9QXA2BDFH5TW' });
    assert.deepEqual(faults('NewExperience', experience), ['/receiptHash pattern']);
  });

  it('is accepted with any story that has been cleaned and is not blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }).map(cleanText), (story) => {
        fc.pre(story.trim() !== '');
        assert.deepEqual(withStory(story), []);
      }),
    );
  });
});

describe('A problem', () => {
  it('may say more than we know, for the sake of other servers', () => {
    assert.deepEqual(faults('Problem', { ...aProblem(), 'violated-policies': ['sends'] }), []);
  });
});
