import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentencesOf } from '@lus/readability/sentences.js';

/** Each text as the sentences that a reader sees in it. */
const READ: readonly (readonly string[])[] = [
  ['U krijgt hulp.', 'Wij bellen u.'],
  ['Dit staat in art. 2.3.2 van de wet.', 'Daarna volgt art. 5.'],
  ['U kunt o.a. hulp krijgen bij het huishouden.', 'Ook d.w.z. thuis.'],
  ['Dhr. Jansen en mw. De Boer komen langs.', 'Zij hebben tijd.'],
  ['Bijv. een rolstoel, een lift enz.', 'Vraag het ons.'],
  ['Neem uw pas mee, uw polis etc. naar het gesprek.'],
  ['Dat geldt m.b.t. de zorg en i.v.m. de kosten.', 'Meer niet.'],
  ['Wij vroegen het J.P. de Vries van de raad.', 'Hij wist het.'],
  ['Wij vroegen het A. Jansen.', 'Hij wist het.'],
  ['Kijk in kolom A.', 'Daar staat het.'],
  ['Het kost 3,5 procent of 1.250,00 euro.', 'Dat is veel.'],
  ['Vanaf 1 jan. 2027 geldt dit.', 'Eerder niet.'],
  ['Dit geldt per 1 jan.', 'Daarna niet meer.'],
  ['Dit was zo in 2026.', 'Nu niet meer.'],
  ['Er waren 20 mensen in 2026.', '15 mensen kwamen terug.'],
  ['Zie p. 12 en nr. 5 van Stb. 2014, 280.'],
  ['Wat is er nodig?', 'Vertel het ons!', 'Wij luisteren.'],
  ['Zij vroeg: “Komt u?”', 'Hij knikte.'],
  ['“Komt u?” vroeg zij.', 'Hij knikte.'],
  ['„Ik wacht al lang.”', 'Zo begon het.'],
  ["Zij zei: 'Ik wacht.'", "'Hoe lang al?'"],
  ['De wet (die van 2015!) blijft.', '(Dat is zeker.)', 'Echt waar.'],
  ['Ik weet het niet...', 'Misschien wel.'],
  ['Ik weet het … niet.', 'Misschien…', 'Toch wel.'],
  ['1. Eerst belt u ons.', '2. Daarna komen wij.'],
  ['a. Eerst belt u ons.', 'b. Daarna komen wij.'],
  ['U kiest dit: een gesprek, een brief of een mail.'],
  ['’s Avonds zijn wij dicht.', '’s Ochtends zijn wij open.'],
  ['Kijk op www.almere.nl.', 'Daar staat alles.'],
  ['Mail naar post@almere.nl.', 'Dan bellen wij.'],
  ['Bouwbedrijf Jansen B.V. bouwt de lift.', 'Wij betalen.'],
  ['De gemeente betaalt max. 500 euro excl. btw.', 'Meer niet.'],
  ['Het is klaar?!', 'Ja.'],
  ['Dat is 10 %.', 'Daarna wordt het meer.'],
  ['Zie [bijlage 2](#).', 'Daarin staat het.'],
  ['U krijgt € 20,-.', 'Dat is veel.'],
  ['Is dat zo (?) in uw buurt.', 'Bel ons.'],
  ['Hij wacht op de B.V. en op ons.', 'Wij niet.'],
  ['De hulp van mr. dr. A.B.C. van Dijk-de Boer e.a. kwam laat.', 'Zij zei: ‘Sorry!’', 'En dat was het.'],
  ['Bel ons (tel. 14 036).', 'Wij helpen u.'],
  ['De raad (o.a. de cliëntenraad) leest mee.', 'Dat helpt.'],
  ['U hoort het z.s.m. van ons.', 'Wacht u lang?', 'Bel dan.'],
  ['Wij doen dit a.s. maandag om 12.30 uur.', 'Komt u ook?'],
  ['Het adres is Kerkstr. 5 in Ede.', 'Kom langs.'],
  ['U hoort bij team A.', 'Bel ons.'],
  ['iPhones doen het niet.', 'eHerkenning werkt wel.'],
  ['Zie art. 3, lid 2.', 'Dan weet u het.'],
  ['Wij zijn open van 9.00 tot 17.00 uur.', 'Daarna niet.'],
  ['“Kom maar,” zei hij.', 'Toen ging hij.'],
  ['“Wat een weer!” riep zij.', 'Het regende.'],
  ['Mail naar info@gemeente.nl. wij antwoorden.'],
  ['Neem pen, papier enz.', 'Tot dan.'],
  ['Bent u 18+?', 'Dan mag u stemmen.'],
  ['Gem. Utrecht, t.a.v. mevr. Jansen, helpt u.', 'Bel haar.'],
  ['Dit geldt per 1-1-2024.', 'Daarna niet meer.'],
  ['Zie blz. 4 e.v.', 'Daar staat de uitleg.'],
  ['De heer J.P. Bakker en mevr. S.A. de Wit komen.', 'Kom ook.'],
  ['Dat is nl. niet zo.', 'Bel ons.'],
  ['Dit is versie 2.0.', 'Lees goed.'],
  ['Bel tel. 030-123 45 67.', 'Of mail.'],
  ['De wet (zie art. 2.1.3 Wmo) geldt.', 'Altijd.'],
  ['U krijgt een brief van bureau HALT.', 'Lees die.'],
  ['Hij woont in Wijk (N.-H.).', 'Zij niet.'],
  ['Kom om 10.30 u.', 'Neem uw pas mee.'],
  ['Hij is geb. 3 mei 1950.', 'Zij ook.'],
];

describe('Sentences', () => {
  for (const sentences of READ) {
    it(`are ${sentences.length} in “${sentences.join(' ')}”`, () => {
      assert.deepEqual(
        sentencesOf(sentences.join(' ')).map(({ text }) => text),
        sentences,
      );
    });
  }

  it('end where the writer forgot the space', () => {
    assert.equal(sentencesOf('Dit is klaar.Daarna gaan we verder.').length, 2);
  });

  it('end at every line of a list', () => {
    const list = 'U neemt mee:\n- uw pas;\n- uw polis\n1. een pen\nb) een vriend';
    assert.deepEqual(
      sentencesOf(list).map(({ text }) => text),
      ['U neemt mee:', '- uw pas;', '- uw polis', '1. een pen', 'b) een vriend'],
    );
  });

  it('go on over the end of a line in running text', () => {
    assert.equal(sentencesOf('Wij komen\nbij u thuis.').length, 1);
  });

  it('end at an empty line', () => {
    assert.equal(sentencesOf('Een kop\n\nEn de tekst.').length, 2);
  });

  it('say where they stand, and hold their words', () => {
    const text = 'Eerst dit.  Dan dat!';
    const [first, second] = sentencesOf(text);
    assert.equal(text.slice(first!.start, first!.end), 'Eerst dit.');
    assert.equal(text.slice(second!.start, second!.end), 'Dan dat!');
    assert.deepEqual(
      second!.words.map((word) => text.slice(word.start, word.end)),
      ['Dan', 'dat'],
    );
  });

  it('are none where no word stands', () => {
    assert.deepEqual(sentencesOf(' *** … https://almere.nl '), []);
  });
});
