import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOf } from '@lus/readability/words.js';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('Words', () => {
  const whole: readonly (readonly [text: string, words: readonly string[]])[] = [
    ['De cliënten, de foto’s en zzp’ers.', ['De', 'cliënten', 'de', 'foto’s', 'en', 'zzp’ers']],
    ["'s Avonds komt ze in 's-Hertogenbosch.", ["'s", 'Avonds', 'komt', 'ze', 'in', "'s-Hertogenbosch"]],
    ['De Wmo-arts stuurt een e-mail.', ['De', 'Wmo-arts', 'stuurt', 'een', 'e-mail']],
    ['Het kost 3,5 of 1.250,00 euro.', ['Het', 'kost', '3,5', 'of', '1.250,00', 'euro']],
    ['Bel om 12:30 uur.', ['Bel', 'om', '12:30', 'uur']],
    ['Zie artikel 2.1.4.', ['Zie', 'artikel', '2.1.4']],
    ['Dat is o.a. zorg, d.w.z. hulp.', ['Dat', 'is', 'o.a.', 'zorg', 'd.w.z.', 'hulp']],
    ['Met J.P. de Vries', ['Met', 'J.P.', 'de', 'Vries']],
    ['zorg- en welzijnswerk', ['zorg-', 'en', 'welzijnswerk']],
    ['en/of (hulp)', ['en', 'of', 'hulp']],
    ['Ze riep: ‘Kom!’', ['Ze', 'riep', 'Kom']],
    ['B&W besluit', ['B&W', 'besluit']],
    ['— – - * …', []],
    ['ge\u00admeente', ['ge\u00admeente']],
    ['Iedereen heeft rëcht', ['Iedereen', 'heeft', 'rëcht']],
  ];
  for (const [text, words] of whole) {
    it(`reads ${words.length} in “${text}”`, () => assert.deepEqual(texts(text), words));
  }

  it('say where they stand', () => {
    const [, second] = wordsOf('een tweede woord');
    assert.deepEqual([second?.start, second?.end], [4, 10]);
  });

  it('are looked up in lower case, with one kind of apostrophe and without marks for breaking', () => {
    assert.deepEqual(
      wordsOf('Foto’s GE\u00adMEENTE').map(({ lower }) => lower),
      ["foto's", 'gemeente'],
    );
  });

  for (const address of [
    'https://www.almere.nl/wmo?x=1#y',
    'www.almere.nl',
    'almere.nl/zorg',
    'mailto:post@almere.nl',
    'jan.de-vries@raad.almere.nl',
  ]) {
    it(`leave out the address ${address}`, () => {
      assert.deepEqual(texts(`Kijk op (${address}). Daarna niet.`), ['Kijk', 'op', 'Daarna', 'niet']);
    });
  }

  it('are still seen when somebody forgets the space after a sentence', () => {
    assert.deepEqual(texts('Klaar.Daarna verder'), ['Klaar', 'Daarna', 'verder']);
  });
});
