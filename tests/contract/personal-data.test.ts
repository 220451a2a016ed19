import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPersonalData } from '@lus/contract/personal-data.js';

/** Sentence, and what should be found in it: kind, certainty, passage. */
const POSITIVE: [string, ...[string, string, string][]][] = [
  ['Mijn BSN is 111222333, dat gaf ik door.', ['bsn', 'certain', '111222333']],
  ['Burgerservicenummer: 1234.56.782', ['bsn', 'certain', '1234.56.782']],
  ['Zij vroeg bsn 12345672 en noemde het hardop.', ['bsn', 'certain', '12345672']],
  ['Op de brief stond 123456782 bovenaan.', ['bsn', 'maybe', '123456782']],
  ['Stort het op NL91 ABNA 0417 1643 00 graag.', ['iban', 'certain', 'NL91 ABNA 0417 1643 00']],
  ['mijn rekening nl91abna0417164300 is leeg', ['iban', 'certain', 'nl91abna0417164300']],
  ['Mijn zus heeft BE68 5390 0754 7034.', ['iban', 'certain', 'BE68 5390 0754 7034']],
  ['Bel mij op 06-12345678.', ['phone', 'certain', '06-12345678']],
  ['Mijn nummer is +31 (0)6 12 34 56 78!', ['phone', 'certain', '+31 (0)6 12 34 56 78']],
  ['Thuis: (036) 123 45 67, na zes uur.', ['phone', 'certain', '(036) 123 45 67']],
  ['Ik stuurde 0361234567 in.', ['phone', 'maybe', '0361234567']],
  ['Mail naar j.de-vries+wmo@post.voorbeeld.nl.', ['email', 'certain', 'j.de-vries+wmo@post.voorbeeld.nl']],
  ['Ik woon op 1315 AB 12.', ['address', 'certain', '1315 AB 12']],
  ['Dorpsstraat 12-a, 1315 AB Almere', ['address', 'certain', '12-a, 1315 AB']],
  ['Dorpsstraat 7\n1315AB Almere', ['address', 'certain', '7\n1315AB']],
  ['In de wijk 1315ab helpt niemand.', ['address', 'maybe', '1315ab']],
  ['De taxi met kenteken 12-xkb-3 kwam niet.', ['plate', 'certain', '12-xkb-3']],
  [
    'Ik ben te bereiken op 0612345678 of jan@voorbeeld.nl, mijn busje is AB-12-CD.',
    ['phone', 'certain', '0612345678'],
    ['email', 'certain', 'jan@voorbeeld.nl'],
    ['plate', 'maybe', 'AB-12-CD'],
  ],
];

const NEGATIVE = [
  'In 2024 is mijn moeder verhuisd.',
  'Wij kregen 1500 euro terug van de gemeente.',
  'Mijn zaaknummer is 2026-123456782.',
  'Bel gratis 0800 1234567.',
  'Ik belde 14 036 en wachtte 25 minuten.',
  'Het nummer 0900-1234567 kost geld.',
  'De gemeente is er op 088 000 00 00.',
  'Op 01-02-2026 10:30 had ik een gesprek.',
  'Artikel 2.3.2 lid 4 van de Wmo 2015 zegt dat het gratis is.',
  'Van het pgb was € 1.123.456.782,00 begroot.',
  'Mijn scootmobiel is een Solo 4000 SD.',
  'Ik moet 1500ml per dag drinken.',
  'De rolstoel weegt 1000 kg, zo voelt het.',
  'Op 1-mei-26 kwam de brief pas.',
  'Het gesprek was in kamer A-123-B.',
  'Ik heb wel 123456789 keer gebeld.',
  'Op het formulier vulde ik 000000000 in.',
  'Kenmerk NL00 TEST 1234 5678 90.',
  'Ik vroeg het aan @gemeente en kreeg geen antwoord.',
  'Open van 09.00-17.00 uur, bij nood belt u 112.',
  'Factuur F123456782 kwam dubbel.',
  'Wij liepen 12345678 stappen voor niets.',
  'Wij zijn met z’n 3en en zorgen 24/7.',
  'In 2027 zijn wij 40 jaar getrouwd, in 2028 ga ik met pensioen.',
];

const seen = (text: string) =>
  findPersonalData(text).map(({ kind, certainty, match }) => [kind, certainty, match]);

describe('Personal data that is found', () => {
  for (const [sentence, ...expected] of POSITIVE) {
    it(JSON.stringify(sentence), () => assert.deepEqual(seen(sentence), expected));
  }
});

describe('Numbers of daily life that are left alone', () => {
  for (const sentence of NEGATIVE) {
    it(JSON.stringify(sentence), () => assert.deepEqual(seen(sentence), []));
  }
});

describe('The detector of personal data', () => {
  it('is not sure about a benefit after a year, which looks like a postcode', () => {
    assert.deepEqual(seen('In 2012 WW gekregen.'), [['address', 'maybe', '2012 WW']]);
  });

  it('is sure of a citizen service number only when its name stands within forty characters', () => {
    const far = `Mijn bsn vroegen zij.${' Dat duurde lang.'.repeat(3)} 111222333`;
    assert.deepEqual(seen(far), [['bsn', 'maybe', '111222333']]);
  });

  it('finds a good number behind a passage that was none', () => {
    assert.deepEqual(seen('Het jaar 2024 is 1315 AB 7 gesloopt.'), [['address', 'certain', '1315 AB 7']]);
  });

  it('counts places in UTF-16 units, also after an emoji', () => {
    const [found] = findPersonalData('👍🏽 0612345678');
    assert.deepEqual([found?.start, found?.end], [5, 15]);
  });

  it('gives the passage of each place, in order and without overlaps, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...POSITIVE.map(([sentence]) => sentence),
        'NL91',
        '06',
        '-',
        ' ',
        '@',
        '.',
        '1315',
        'AB',
        '\u00a0',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const found of findPersonalData(text)) {
          assert.ok(found.start >= end && found.end > found.start);
          assert.equal(found.match, text.slice(found.start, found.end));
          end = found.end;
        }
      }),
    );
  });
});

describe('Text that was made to slow the detector down', () => {
  const SHAPES: Record<string, string> = {
    'one long word': 'a',
    'an e-mail address without an end': 'a@a.',
    'a local part of dots': 'a.b-c.',
    'digits only': '1',
    'zeros and spaces': '0 1 ',
    'open brackets': '+31 (((',
    'account numbers that never come right': 'NL91 ABNA 0417 1643 01 ',
    postcodes: '1315 AB ',
    'house numbers': '12-1, ',
    plates: '12-XKB-3-',
    'many telephone numbers': '0612345678 ',
  };
  const duration = (text: string) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      findPersonalData(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  for (const [name, shape] of Object.entries(SHAPES)) {
    const textOf = (length: number) => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

    it(`costs about ten times as much when it is ten times longer: ${name}`, () => {
      duration(textOf(8_000)); // Warms the engine up, which would otherwise count against the short text.
      const short = Math.max(duration(textOf(8_000)), 0.2);
      const ratio = duration(textOf(80_000)) / short;
      assert.ok(ratio < 25, `${ratio.toFixed(1)} times as long`);
    });

    it(`is done at once with 200 kB: ${name}`, () => {
      const took = duration(textOf(200_000));
      assert.ok(took < 1000, `${took.toFixed(0)} ms`);
    });
  }
});
