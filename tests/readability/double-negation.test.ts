import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';

const found = (text: string) => check(text, { rules: ['double-negation'] }).findings;

const DOUBLE: readonly (readonly [text: string, excerpt: string])[] = [
  ['Dat is niet onmogelijk.', 'niet onmogelijk'],
  ['Het is niet helemaal onbegrijpelijk.', 'niet helemaal onbegrijpelijk'],
  ['Dat is geen onredelijke vraag.', 'geen onredelijke'],
  ['U mag niet zonder vergunning bouwen.', 'niet zonder'],
  ['Wij geven geen gegevens door zonder toestemming.', 'geen gegevens door zonder'],
  ['U krijgt geen hulp, tenzij u die echt nodig hebt.', 'geen hulp, tenzij'],
  ['Dat doen wij niet, tenzij u het vraagt.', 'niet, tenzij'],
  ['Er is geen enkele reden om dit niet te doen.', 'geen enkele reden om dit niet'],
  ['De raad zal niet nalaten u te bellen.', 'niet nalaten'],
  ['Het is niet verboden om te parkeren.', 'niet verboden'],
  ['Niemand zegt dat nooit niet.', 'nooit niet'],
];

const SINGLE = [
  'Dat is niet mogelijk.',
  'U hoeft niet te komen.',
  'Wij geven uw naam nooit door.',
  'U krijgt geen brief, maar een mail.',
  'Dan kan niemand uw verhaal lezen, ook de raad niet.',
  'U krijgt geen geld als u niet reageert.',
  'Wij weten het niet, en u ook niet.',
  'Niet iedereen kan alleen wonen.',
  'Dat is onmogelijk.',
  'Zonder vergunning mag u niet bouwen.',
  'U ontvangt niets van ons.',
  'Ik wil geen onderzoek.',
  'Dat is geen onderwerp voor nu.',
  'Niets staat vast en geen idee is gek.',
];

describe('A double negation', () => {
  for (const [text, excerpt] of DOUBLE) {
    it(`is found in: ${text}`, () => {
      assert.ok(
        found(text).some((finding) => finding.excerpt === excerpt),
        JSON.stringify(found(text)),
      );
    });
  }

  for (const text of SINGLE) {
    it(`is not found in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('comes with words that say what can be done', () => {
    assert.match(found('Dat doen wij niet, tenzij u het vraagt.')[0]!.message, /alleen als/);
  });
});
