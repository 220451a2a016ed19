import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';

const found = (text: string) => check(text, { rules: ['split-verb'] }).findings;

const SPLIT: readonly (readonly [text: string, first: string, last: string])[] = [
  [
    'U moet het formulier met alle gegevens over uw inkomen en uw huis binnen twee weken opsturen.',
    'moet',
    'opsturen',
  ],
  [
    'De gemeente heeft na een gesprek met de raad en de bewoners van de wijk het plan aangepast.',
    'heeft',
    'aangepast',
  ],
  ['De medewerker stelt samen met u en uw familie een plan voor het hele volgende jaar op.', 'stelt', 'op'],
  [
    'Uw aanvraag wordt door een medewerker van het wijkteam in uw eigen buurt binnen acht weken beoordeeld.',
    'wordt',
    'beoordeeld',
  ],
  [
    'Mensen dienen het formulier met de gegevens over hun inkomen en hun huis binnen twee weken in te leveren.',
    'dienen',
    'leveren',
  ],
];

const TOGETHER = [
  'U moet het formulier binnen twee weken opsturen.',
  'U kunt samen met uw familie en uw vrienden een plan maken.',
  'Hebt u de huur, de energie of uw verzekering een paar keer niet betaald?',
  'De gemeente heeft een plan gemaakt voor alle mensen die in de buurt van het station wonen.',
  'U kunt bellen met een medewerker van het wijkteam, die samen met u kijkt wat u nodig hebt.',
  'De raad vraagt de gemeente om een plan te maken voor mensen die al lang op hulp wachten.',
  'De raad kan advies geven als de gemeente plannen heeft en daar met bewoners over wil praten.',
  'Zij zegt dat de gemeente voor het einde van het jaar met een plan voor de wijk moet komen.',
  'Het moet anders, omdat mensen met weinig geld nu te lang op antwoord van de gemeente wachten.',
  'Wij hebben een loket in de hal van het stadhuis waar u elke dag zonder afspraak kunt vragen.',
];

describe('A verb in two parts, far from each other', () => {
  for (const [text, first, last] of SPLIT) {
    it(`is found in: ${text}`, () => {
      const words = found(text)[0]?.excerpt.split(' ') ?? [];
      assert.deepEqual([words.at(0), words.at(-1)], [first, last]);
    });
  }

  for (const text of TOGETHER) {
    it(`is not found in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('says which words belong together and how far apart they are', () => {
    assert.match(found(SPLIT[0]![0])[0]!.message, /Tussen “moet” en “opsturen” staan 14 woorden/);
  });
});
