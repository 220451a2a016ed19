import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';

const found = (text: string) => check(text, { rules: ['passive'] }).findings;

/** What is found in each text, word for word. */
const PASSIVE: readonly (readonly [text: string, ...excerpts: string[]])[] = [
  ['Uw aanvraag wordt binnen acht weken beoordeeld.', 'wordt binnen acht weken beoordeeld'],
  ['U hoort wanneer uw aanvraag beoordeeld wordt.', 'beoordeeld wordt'],
  ['Een rolstoel kan worden aangevraagd bij het loket.', 'worden aangevraagd'],
  ['Weet u dat dit aangevraagd moet worden?', 'aangevraagd moet worden'],
  ['Dit had eerder gemeld kunnen worden.', 'gemeld kunnen worden'],
  ['In het voorjaar worden er gesprekken gevoerd.', 'worden er gesprekken gevoerd'],
  ['Het plan werd besproken en aangepast.', 'werd besproken'],
  ['De formulieren werden niet gelezen.', 'werden niet gelezen'],
  ['Het formulier dient te worden ondertekend.', 'worden ondertekend'],
  ['Mensen die geholpen worden, betalen niets.', 'geholpen worden'],
  ['Bij het loket wordt u geholpen.', 'wordt u geholpen'],
  ['De raad vraagt of er iets mee gedaan wordt.', 'gedaan wordt'],
  ['Waarvan wordt hier uitgegaan?', 'wordt hier uitgegaan'],
  ['De hulp wordt, als het nodig is, verlengd.', 'wordt, als het nodig is, verlengd'],
  [
    'De aanvraag wordt beoordeeld. Daarna wordt een besluit genomen.',
    'wordt beoordeeld',
    'wordt een besluit genomen',
  ],
  ['Er wordt een brief gestuurd en de hulp wordt gestopt.', 'wordt een brief gestuurd', 'wordt gestopt'],
  ['Ervaringen gaan verzameld worden.', 'verzameld worden'],
  ['Er zal nog een gesprek worden ingepland.', 'worden ingepland'],
  ['De regels zijn vastgelegd in een verordening.', 'zijn vastgelegd'],
  ['Het besluit is door de wethouder getekend.', 'is door de wethouder getekend'],
  ['Zodra het besluit genomen wordt, hoort u het.', 'genomen wordt'],
  ['De in de wet genoemde hulp wordt door het wijkteam gegeven.', 'wordt door het wijkteam gegeven'],
  ['Hoe worden de gegeven antwoorden gebruikt?', 'worden de gegeven antwoorden gebruikt'],
  ['Het kan ook anders geregeld worden.', 'geregeld worden'],
  ['Het werk dat gepland werd is uitgesteld.', 'gepland werd'],
  ['In de vergadering wordt het te verlenen krediet besproken.', 'wordt het te verlenen krediet besproken'],
  ['Dat klanten geholpen werden en kwijtgescholden, bleek later.', 'geholpen werden'],
  ['Waar moet rekening mee worden gehouden?', 'worden gehouden'],
];

const ACTIVE = [
  'De hulp wordt duurder.',
  'Mijn dochter wordt 18 jaar.',
  'U wordt lid van de raad.',
  'Wat doet u als u ziek wordt?',
  'De raad wil bekend worden in de wijk.',
  'De pas wordt verplicht.',
  'Zij wordt verliefd op haar buurman.',
  'Het gesprek wordt lastig voor hem.',
  'De buurt wordt gezond en veilig.',
  'Ouder worden is niet altijd makkelijk.',
  'Hij wordt voorzitter van de raad.',
  'Het wordt een gebouw met een tuin.',
  'Wordt het gebied groter?',
  'De zorg wordt duurder, omdat de gemeente minder geld heeft ontvangen.',
  'Als u ziek wordt, neemt u contact op met de arts die u heeft behandeld.',
  'Het wordt warm, en dan is iedereen verhuisd.',
  'Door een ongeluk is zij gehandicapt geworden.',
  'Wij hebben uw brief ontvangen.',
  'De gemeente heeft het besluit genomen.',
  'Hij is gisteren verhuisd.',
  'De bus is vertrokken.',
  'De folder is geschikt voor iedereen.',
  'Dat is bekend bij de gemeente.',
  'Hij heeft zijn aanvraag ingediend.',
  'De gemeente heeft in haar plan zijn woorden opgenomen.',
  'Zij is getrouwd met een Belg.',
  'De winkel is gesloten op zondag.',
  'Het is twee jaar geleden.',
  'De helft van de mensen is tevreden.',
  'Ons beleid wordt beter.',
  'Wie wordt de nieuwe wethouder?',
  'De kaart is geldig voor de straat die op de kaart staat vermeld.',
  'Het is verboden te bouwen op een plek die de gemeente daarvoor heeft aangewezen.',
  'Zij wordt lid van de gemeenteraad.',
  'Wordt dat een heel ander gesprek?',
];

describe('The passive', () => {
  for (const [text, advice] of [
    ['Uw aanvraag wordt beoordeeld.', /niet wie/],
    ['Uw aanvraag wordt door de gemeente beoordeeld.', /pas laat wie/],
    ['Uw fout is door de parkeercontroleur geconstateerd.', /^Begin met wie/],
    ['Door scholen, clubs en bedrijven worden plannen gemaakt.', /^Begin met wie/],
    ['Als de hulp wordt toegekend, komt er een keuring door een arts.', /niet wie/],
  ] as const) {
    it(`says what is true of: ${text}`, () => assert.match(found(text)[0]!.message, advice));
  }

  for (const [text, ...excerpts] of PASSIVE) {
    it(`is found in: ${text}`, () => {
      assert.deepEqual(
        found(text).map(({ excerpt }) => excerpt),
        excerpts,
      );
    });
  }

  for (const text of ACTIVE) {
    it(`is not found in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('comes with the advice to say who does it', () => {
    assert.match(found('Uw aanvraag wordt beoordeeld.')[0]!.message, /Zeg wie het doet/);
  });

  it('says to begin with who does it, when the text tells that', () => {
    assert.match(found('Uw aanvraag wordt beoordeeld door de gemeente.')[0]!.message, /Begin ermee/);
  });

  it('is not looked for in a heading', () => {
    const { findings } = check('# Hoe wordt u geholpen?\n\nWij helpen u.', {
      format: 'markdown',
      rules: ['passive'],
    });
    assert.deepEqual(findings, []);
  });
});
