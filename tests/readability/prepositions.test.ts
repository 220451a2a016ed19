import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';

const found = (text: string) => check(text, { rules: ['many-prepositions'] }).findings;

const HEAPS = [
  'De hoogte van de vergoeding voor het vervoer van leerlingen naar scholen in de regio staat vast.',
  'Tijdens het gesprek met de medewerker van de gemeente over uw vraag om hulp op school maken we een plan.',
  'Na ontvangst van het advies van de raad over de plannen voor de buurt volgt een besluit.',
  'Met een brief aan de wethouder over de hulp bij ouderen in de wijk vraagt de raad aandacht.',
];

const FEW = [
  'U vraagt hulp aan bij het loket in de hal.',
  'Wij nemen contact met u op en leggen alles uit.',
  'U hoeft het formulier niet op te sturen of in te vullen om mee te doen.',
  'Van maandag tot en met vrijdag zijn we open van 9 tot 5 uur.',
  'Om hulp te krijgen, belt u ons op.',
  'In plaats van een brief krijgt u een mail van ons.',
  'Wij denken mee, zoeken uit wat kan, en vragen na hoe het gaat.',
  'Dat is een keus waar u invloed op hebt en aan kunt werken.',
  'Af en toe kijken we met u terug op het gesprek.',
  'De raad praat met mensen, schrijft een advies en wacht op antwoord van de gemeente.',
];

describe('A heap of prepositions', () => {
  for (const text of HEAPS) {
    it(`is found in: ${text}`, () => assert.equal(found(text).length, 1));
  }

  for (const text of FEW) {
    it(`is not found in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('is counted within one sentence', () => {
    assert.deepEqual(
      found('Wij praten met u over hulp in huis. Daarna sturen wij een brief aan u met het plan.'),
      [],
    );
  });

  it('says how many there are and which', () => {
    const [finding] = found(HEAPS[2]!);
    assert.match(finding!.message, /5 voorzetsels, zoals “na”, “van”, “over”, “voor”/);
  });

  it('reaches from the first to the last', () => {
    const [{ excerpt } = { excerpt: '' }] = found(HEAPS[0]!);
    assert.ok(excerpt.startsWith('van de vergoeding'));
    assert.ok(excerpt.endsWith('in'));
  });
});
