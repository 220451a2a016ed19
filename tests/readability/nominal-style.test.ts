import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';

const found = (text: string) => check(text, { rules: ['nominal-style'] }).findings;
const excerpts = (text: string) => found(text).map(({ excerpt }) => excerpt);

const NOMINAL: readonly (readonly [text: string, ...excerpts: string[]])[] = [
  ['Het verstrekken van informatie kost tijd.', 'Het verstrekken van'],
  ['Wij beginnen met het beoordelen van uw aanvraag.', 'het beoordelen van'],
  ['Voor het tijdig indienen van stukken bent u zelf verantwoordelijk.', 'het tijdig indienen van'],
  ['Door het niet nakomen van afspraken stopt de hulp.', 'het niet nakomen van'],
  [
    'De raad vraagt om vereenvoudiging, versnelling en verbetering.',
    'vereenvoudiging, versnelling en verbetering',
  ],
  [
    'De implementatie leidt tot optimalisatie van de signalering.',
    'implementatie leidt tot optimalisatie van de signalering',
  ],
];

const VERBAL = [
  'Wij geven hulp bij het invullen van formulieren.',
  'De vrijwilliger helpt u bij het lezen van uw post.',
  'Het leven van mensen verandert.',
  'Het inkomen van uw partner telt mee.',
  'Het gaat om het eten van vandaag.',
  'Het is belangrijk om te praten van mens tot mens.',
  'Uw woning, uw uitkering en uw verzekering tellen mee.',
  'Op de vergadering gaf de vereniging haar mening over de regeling.',
  'De opleiding, de rekening en de vergoeding staan in de brief.',
  'De overheid zorgt voor gezondheid en veiligheid.',
  'De informatie over de organisatie staat op deze locatie.',
  'Eenzaamheid en vrijheid zijn grote woorden.',
  'De wijziging geldt na de behandeling van uw aanvraag.',
  'De huurwoning heeft een vergunning en een aanbouw.',
  'Ik ging met de leerlingen naar de tentoonstelling van de vereniging.',
];

describe('Nominal style', () => {
  for (const [text, ...expected] of NOMINAL) {
    it(`is found in: ${text}`, () => assert.deepEqual(excerpts(text), expected));
  }

  for (const text of VERBAL) {
    it(`is not found in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('names the verb to use', () => {
    assert.match(found('Het verstrekken van informatie kost tijd.')[0]!.message, /“verstrekken”/);
  });

  it('is no matter of two such nouns', () => {
    assert.deepEqual(found('De verbetering en de versnelling gaan door.'), []);
  });
});
