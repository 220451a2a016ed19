import { expect } from '@open-wc/testing';
import { sentencesOf } from '@lus/elements/plain-language-explainer/sentences.js';

const read = (text: string, language = 'nl') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences to read aloud', () => {
  it('end where a sentence ends', () => {
    expect(read('U krijgt hulp. Wilt u dat niet? Zeg het ons!')).to.deep.equal([
      'U krijgt hulp.',
      'Wilt u dat niet?',
      'Zeg het ons!',
    ]);
  });

  for (const text of [
    'Dat staat in art. 2.2.4 van de wet.',
    'U kunt o.a. bellen met de gemeente.',
    'Dat is gratis, d.w.z. Niemand betaalt ervoor.',
    'Vraag het aan mevr. De Vries van het loket.',
    'Dat kost 3,5 euro per keer.',
    'Neem bijv. Uw buurvrouw mee.',
    'Dit gaat over de Wmo (zie ook art. 3).',
  ]) {
    it(`do not end at an abbreviation: "${text}"`, () => {
      expect(read(text)).to.deep.equal([text]);
    });
  }

  it('do not end where no capital follows', () => {
    expect(read('Bel 14 010. of mail ons.')).to.have.length(1);
  });

  it('are none where there are no words', () => {
    expect(read(' – … ')).to.deep.equal([]);
  });

  it('end in a language without capitals as well', () => {
    expect(read('هذه مساعدة مجانية. اتصل بنا.', 'ar')).to.have.length(2);
  });

  it('leave no letter out', () => {
    const text = 'Eén zin. Nog een zin, o.a. hier. Klaar';
    expect(read(text).join(' ')).to.equal(text);
  });

  it('are found in a long text in a moment', () => {
    const text = 'Dat staat in art. 3 van de wet. '.repeat(3000);
    const start = performance.now();
    expect(read(text)).to.have.length(3000);
    expect(performance.now() - start).to.be.lessThan(1000);
  });
});
