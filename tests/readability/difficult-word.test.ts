import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';
import { adjectives } from '@lus/readability/lists/adjectives.js';
import { careNouns } from '@lus/readability/lists/nouns-care.js';
import { officeNouns } from '@lus/readability/lists/nouns-office.js';
import { phrases } from '@lus/readability/lists/phrases.js';
import { turns } from '@lus/readability/lists/turns.js';
import { verbs } from '@lus/readability/lists/verbs.js';

const found = (text: string) => check(text, { rules: ['difficult-word'] }).findings;

/** The text after each finding is replaced by its best alternative, from the end to the beginning. */
function replaced(text: string): string {
  return found(text).reduceRight(
    (result, { start, end, suggestions }) =>
      result.slice(0, start) + (suggestions[0] ?? '…') + result.slice(end),
    text,
  );
}

/** Each text as it reads when every difficult word gives way to the best alternative. */
const REWRITTEN: readonly (readonly [official: string, plain: string])[] = [
  ['Indien u verhuist, belt u ons.', 'Als u verhuist, belt u ons.'],
  ['Belt u ons, indien u verhuist.', 'Belt u ons, als u verhuist.'],
  ['Wij schrijven u met betrekking tot uw aanvraag.', 'Wij schrijven u over uw aanvraag.'],
  ['Conform de afspraak komen wij langs.', 'Volgens de afspraak komen wij langs.'],
  ['U betaalt middels een machtiging.', 'U betaalt met een machtiging.'],
  ['De gemeente verstrekt een vergoeding.', 'De gemeente geeft een vergoeding.'],
  ['De gemeente heeft een vergoeding verstrekt.', 'De gemeente heeft een vergoeding gegeven.'],
  ['De gemeente kan een vergoeding verstrekken.', 'De gemeente kan een vergoeding geven.'],
  ['De verstrekte vergoeding is te laag.', 'De gegeven vergoeding is te laag.'],
  ['Gemeenten verlenen hulp.', 'Gemeenten geven hulp.'],
  ['De cursus vangt morgen aan.', 'De cursus begint morgen.'],
  ['De cursus is aangevangen.', 'De cursus is begonnen.'],
  ['Wij wachten om aan te vangen.', 'Wij wachten om te beginnen.'],
  ['De wethouder licht het plan toe.', 'De wethouder legt het plan uit.'],
  ['U dient het formulier te retourneren.', 'U moet het formulier terugsturen.'],
  ['Wij vragen u het formulier te retourneren.', 'Wij vragen u het formulier terug te sturen.'],
  ['U dient te betalen.', 'U moet betalen.'],
  ['De beschikking komt per post.', 'Het besluit komt per post.'],
  ['In deze beschikking staat het bedrag.', 'In dit besluit staat het bedrag.'],
  ['U krijgt een beschikking.', 'U krijgt een besluit.'],
  ['De beschikkingen komen per post.', 'De besluiten komen per post.'],
  ['Een adequate oplossing is nodig.', 'Een goede oplossing is nodig.'],
  ['Deze regeling treedt in werking op 1 mei.', 'Deze regeling gaat in op 1 mei.'],
  ['Ingezetenen betalen minder.', 'Inwoners betalen minder.'],
  ['De raad draagt zorg voor een goed verslag.', 'De raad zorgt voor een goed verslag.'],
  ['Het is van belang dat u komt.', 'Het is belangrijk dat u komt.'],
  ['Wij maken gebruik van uw gegevens.', 'Wij gebruiken uw gegevens.'],
  ['Op welke wijze helpt u?', 'Hoe helpt u?'],
  ['Wij evalueren het plan in mei.', 'Wij bespreken het plan in mei.'],
  ['U dient het formulier in te vullen.', 'U moet het formulier invullen.'],
  ['U dient daar te wonen.', 'U moet daar wonen.'],
  ['De gemeente is voornemens de weg te sluiten.', 'De gemeente is van plan de weg te sluiten.'],
  ['De arts verricht onderzoek.', 'De arts doet onderzoek.'],
  ['De verrichte betaling is te laag.', 'De gedane betaling is te laag.'],
  ['De gemeente heeft verzuimd te antwoorden.', 'De gemeente heeft vergeten te antwoorden.'],
  ['Wij kunnen uw verzoek honoreren.', 'Wij kunnen uw verzoek goedkeuren.'],
  ['Elk criterium telt.', 'Elke voorwaarde telt.'],
  ['In het bovengenoemde besluit staat het bedrag.', 'In dit besluit staat het bedrag.'],
  ['Een rijbewijs is vereist.', 'Een rijbewijs is nodig.'],
  ['Bij aanvang van de les krijgt u koffie.', 'Aan het begin van de les krijgt u koffie.'],
  ['Het plan wordt in mei geëvalueerd.', 'Het plan wordt in mei besproken.'],
];

/** Everyday words of municipalities, and words of Lus itself. */
const EVERYDAY = [
  'De gemeente neemt een besluit over uw aanvraag.',
  'U kunt bezwaar maken tegen het besluit.',
  'Een cliënt vraagt hulp en ondersteuning van zijn mantelzorger.',
  'De cliëntenraad gaf advies bij dit vraagstuk.',
  'Met uw volgcode ziet u op de tijdlijn welk signaal de raad maakte van uw ervaring.',
  'De toets is gedaan en de volgende ronde begint: het spoor loopt verder.',
  'Uw inkomen telt mee voor de eigen bijdrage.',
  'Het overleg is op dinsdag, in het buurthuis.',
  'Wat betreft de kosten: die zijn laag.',
  'Het beste middel is een gesprek.',
  'De dienst werk en inkomen helpt u.',
  'Zij is nauw betrokken bij haar buurt.',
  'Daar ligt een mooi kader met een foto.',
  'Wij zijn daar bezig met een plan.',
  'De verzoeken liggen op tafel.',
  'De borg krijgt u terug.',
  'De school meldt het verzuim.',
  'Ik realiseer me dat het lang duurt.',
  'Neem een deel van de post mee.',
  'Zij kennen elkaar van school, en de buren ook.',
  'Wij lezen graag uw verhaal.',
  'U bent in behandeling bij een arts.',
  'Bij het gesprek wordt gelet op uw veiligheid.',
  'De vergadering is gehouden op dinsdag.',
  'In dit complex wonen veel ouderen.',
];

describe('Difficult words', () => {
  for (const [official, plain] of REWRITTEN) {
    it(`can give way: ${plain}`, () => assert.equal(replaced(official), plain));
  }

  for (const text of EVERYDAY) {
    it(`are not in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('are listed by hundreds, each with something easier', () => {
    const plain = [
      ...Object.values({ ...phrases, ...turns, ...verbs, ...adjectives }).filter((text) => text !== ''),
      ...[...careNouns, ...officeNouns].map(([, , text]) => text),
    ];
    assert.ok(plain.length > 350);
    assert.ok(plain.every((text) => text.trim() !== ''));
  });

  it('are never offered in the place of another', () => {
    const plain = [
      ...Object.values({ ...phrases, ...turns, ...verbs, ...adjectives }),
      ...[...careNouns, ...officeNouns].map(([, , text]) => text),
    ];
    const alternatives = plain
      .flatMap((text) => text.split(/, |\//))
      .map((text) => text.replace(/[~|]/g, ''));
    assert.deepEqual(
      alternatives.filter((text) => found(`Dit is ${text}.`).length > 0),
      [],
    );
  });

  it('are apart in “dient te allen tijde”, where the first “te” is not that of the verb', () => {
    assert.deepEqual(
      found('De weg dient te allen tijde vrij te zijn.').map(({ suggestions: [best] }) => best),
      ['moet te allen tijde vrij', 'altijd'],
    );
  });

  it('offer no infinitive in the place of a participle', () => {
    assert.deepEqual(found('Wat te laat wordt ontvangen, gaat terug.')[0]!.suggestions, []);
  });

  it('are no names: a capital inside a sentence', () => {
    assert.deepEqual(found('Dit staat in de Verordening jeugdhulp.'), []);
  });

  it('are left alone between quotation marks', () => {
    assert.deepEqual(found('Op het formulier staat “ingezetene”.'), []);
  });

  it('are left alone when the text explains them', () => {
    assert.deepEqual(found('U krijgt een beschikking (een brief met ons besluit).'), []);
    assert.deepEqual(found('U krijgt een brief met ons besluit (beschikking).'), []);
    assert.deepEqual(found('Die brief heet een beschikking.'), []);
  });

  it('are found in the whole phrase, not in its parts', () => {
    assert.deepEqual(
      found('Dat geldt voor zover het betreft de zorg.').map(({ excerpt }) => excerpt),
      ['voor zover het betreft'],
    );
  });

  it('are no phrase when a comma stands in between', () => {
    assert.deepEqual(
      found('Wij denken dat met name, betrekking en tot.').map(({ excerpt }) => excerpt),
      ['met name'],
    );
  });

  it('offer nothing to put in their place when the sentence must be put otherwise', () => {
    const [finding] = found('U komt in aanmerking voor hulp.');
    assert.deepEqual(finding!.suggestions, []);
    assert.match(finding!.message, /recht hebben op/);
  });

  it('offer nothing that breaks the sentence: an adjective goes along with its noun', () => {
    const [finding] = found('De nieuwe beschikking komt per post.');
    assert.deepEqual(finding!.suggestions, ['brief met het besluit']);
  });

  for (const text of [
    'Een nieuw criterium geldt.',
    'De nieuwe discrepantie is groot.',
    'Wij retourneren uw brief.',
  ]) {
    it(`still have a hint where nothing fits in their place: ${text}`, () => {
      const [finding] = found(text);
      assert.deepEqual(finding!.suggestions, []);
      assert.match(finding!.message, /bijvoorbeeld met “\p{L}+/u);
    });
  }

  it('keep the capital of the sentence', () => {
    assert.deepEqual(found('Derhalve bellen wij u.')[0]!.suggestions, ['Daarom', 'Dus']);
  });

  it('are found in a heading too', () => {
    assert.equal(
      check('# Een beschikking\n\nDag.', { format: 'markdown', rules: ['difficult-word'] }).findings.length,
      1,
    );
  });
});
