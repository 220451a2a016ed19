import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commitTo, createQuote, isFaithful, isSaidIn, sha256 } from '@lus/contract';
import { anExperience } from '../support/samples.js';

const WORDS = 'Pas later hoorde ik dat iemand gratis met ons mee had gekund.';
const anyWords = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

describe('A quote (R2)', () => {
  it('is what the log means, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => assert.ok(await isFaithful(await createQuote(words)))),
    );
  });

  it('with any other words is not what the log means', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, anyWords, async (words, others) => {
        fc.pre(words !== others);
        assert.equal(await isFaithful({ ...(await createQuote(words)), text: others }), false);
      }),
    );
  });

  it('cannot be made shorter by moving words into the salt', async () => {
    const { commitment, salt } = await createQuote('Niet doen.\nWel doen.');
    assert.equal(await isFaithful({ commitment, salt: `${salt}\nNiet doen.`, text: 'Wel doen.' }), false);
  });

  it('without its salt proves nothing', async () => {
    const { commitment, text } = await createQuote(WORDS);
    assert.equal(await isFaithful({ commitment, text }), false);
  });

  it('that was withdrawn says nothing wrong', async () => {
    const { commitment } = await createQuote(WORDS);
    assert.equal(await isFaithful({ commitment }), true);
  });

  it('hides its words: the same words never look the same twice', async () => {
    const [one, other] = [await createQuote(WORDS), await createQuote(WORDS)];
    assert.notEqual(one.commitment, other.commitment);
    assert.notEqual(one.commitment, await sha256(WORDS));
  });

  it('has a salt of 128 bits', async () => assert.match((await createQuote(WORDS)).salt, /^[0-9a-f]{32}$/));

  it('is committed to in one way only, for ever', async () => {
    // printf '00000000000000000000000000000000\nNiemand zei het.' | sha256sum
    assert.equal(
      await commitTo('Niemand zei het.', '0'.repeat(32)),
      'a308d4e600932565d3fc57ad18460a0f6afccc0806e1471cfbfec132e59aa35f',
    );
  });
});

describe('A passage', () => {
  const told = anExperience({
    answers: [
      { questionId: 'vooraf', value: 'Dat wist ik niet.' },
      { questionId: 'gratis-bekend', value: 'weet-ik-niet-meer' },
    ],
  });

  for (const [where, passage] of Object.entries({
    'the story': WORDS,
    'the note': 'Ik sliep er slecht van.',
    'what went well': 'nam de tijd',
    'what should change': 'in de eerste brief',
    'an answer': 'Dat wist ik niet.',
  })) {
    it(`may come from ${where}`, () => assert.ok(isSaidIn(told, passage)));
  }

  it('may be said a second time in whole words', () => {
    assert.ok(isSaidIn(anExperience({ story: 'Ik was ontevreden. Nu ben ik tevreden.' }), 'tevreden'));
  });

  for (const [what, passage] of Object.entries({
    'a capital': 'pas later hoorde ik',
    'a space': 'Ik sliep er slecht  van.',
    'half a word at its end': 'Mijn man kreeg minder hulp in hui',
    'half a word at its beginning': 'an kreeg minder hulp in huis',
    'a choice, which nobody said': 'weet-ik-niet-meer',
    'words from two places': `${WORDS} Dat had ik graag vooraf geweten. Ik sliep er slecht van.`,
  })) {
    it(`differs already by ${what}`, () => assert.equal(isSaidIn(told, passage), false));
  }
});
