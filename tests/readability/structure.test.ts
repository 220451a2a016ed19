import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, type Rule } from '@lus/readability';

const find = (rule: Rule, input: string, format: Format = 'text') =>
  check(input, { format, rules: [rule] }).findings;
const words = (count: number) => Array<string>(count).fill('woord').join(' ');
const sentence = (count: number) => `Een ${words(count - 1)}.`;

describe('A long sentence', () => {
  it('has more than fifteen words', () => {
    assert.deepEqual(find('long-sentence', sentence(15)), []);
    assert.equal(find('long-sentence', sentence(16))[0]?.severity, 'warning');
  });

  it('is an error above 25 words', () => {
    assert.equal(find('long-sentence', sentence(25))[0]?.severity, 'warning');
    assert.equal(find('long-sentence', sentence(26))[0]?.severity, 'error');
  });

  it('says how many words it has, and to split it', () => {
    assert.match(find('long-sentence', sentence(31))[0]!.message, /31 woorden.*zinnen/);
  });

  it('may become a list when it sums up', () => {
    const summing =
      'Neem mee: een pas, een pen, een brief, een foto, een sleutel en een heel goed humeur van thuis.';
    assert.match(find('long-sentence', summing)[0]!.message, /lijst/);
  });

  it('is found as a whole, without its neighbours', () => {
    const input = `Kort. ${sentence(20)} Ook kort.`;
    assert.equal(find('long-sentence', input)[0]?.excerpt, sentence(20));
  });

  it('is not looked for in a heading', () => {
    assert.deepEqual(find('long-sentence', `# ${words(30)}`, 'markdown'), []);
  });

  it('ends at each item of a list', () => {
    assert.deepEqual(find('long-sentence', `- ${words(10)}\n- ${words(10)}`, 'markdown'), []);
  });
});

describe('A long paragraph', () => {
  const short = sentence(10);

  it('has more than 75 words', () => {
    assert.deepEqual(find('long-paragraph', Array(7).fill(short).join(' ')), []);
    assert.equal(find('long-paragraph', Array(8).fill(short).join(' ')).length, 1);
  });

  it('points to its first sentence', () => {
    const [finding] = find('long-paragraph', `Zo begint het. ${Array(8).fill(short).join(' ')}`);
    assert.equal(finding?.excerpt, 'Zo begint het.');
  });

  it('is not what is divided in paragraphs', () => {
    assert.deepEqual(find('long-paragraph', Array(8).fill(short).join('\n\n')), []);
  });
});

describe('A text without headings', () => {
  const paragraphs = (count: number) => Array(count).fill(sentence(50)).join('\n\n');

  it('is told once, at its start, above 250 words', () => {
    const findings = find('no-headings', paragraphs(6), 'markdown');
    assert.deepEqual(
      findings.map(({ start }) => start),
      [0],
    );
  });

  it('may be short', () => assert.deepEqual(find('no-headings', paragraphs(5), 'markdown'), []));

  it('is none with one heading', () => {
    assert.deepEqual(find('no-headings', `${paragraphs(3)}\n\n## Kop\n\n${paragraphs(3)}`, 'markdown'), []);
  });
});

describe('An abbreviation', () => {
  const excerpts = (input: string, format?: Format) =>
    find('unexplained-abbreviation', input, format).map(({ excerpt }) => excerpt);

  for (const [input, found] of [
    ['Het UWV belt u.', ['UWV']],
    ['De Wlz betaalt dat.', ['Wlz']],
    ['Een AMvB regelt dat.', ['AMvB']],
    ['De Wmo-consulent komt langs.', ['Wmo']],
    ['Met een pgb koopt u zelf hulp.', ['pgb']],
    ['De CRvB en de ABRvS zeggen nee.', ['CRvB', 'ABRvS']],
    ["AMvB's zijn regels.", ['AMvB']],
    ['Bel ons m.b.t. de zorg, of t.a.v. de hulp.', ['m.b.t.', 't.a.v.']],
  ] as const) {
    it(`is found in “${input}”`, () => assert.deepEqual(excerpts(input), found));
  }

  for (const input of [
    'De Wet maatschappelijke ondersteuning (Wmo) is er voor u. Dat staat in de Wmo.',
    'Vraag het UWV (het kantoor voor uitkeringen).',
    'Het pgb (persoonsgebonden budget) is er ook.',
    'Met een persoonsgebonden budget koopt u zelf hulp. Dat heet ook wel pgb.',
    'AMvB betekent: algemene maatregel van bestuur. Een AMvB is een regel.',
    'De NS, de tv, de wc, een pc en de EU kent iedereen.',
    'Bouwbedrijf Jansen BV en de ANWB helpen mee.',
    'Artikel IV en hoofdstuk XII gaan over koning Willem III.',
    'Ons adres is Stadhuisplein 1, 1315 HR Almere.',
    'Kenmerk AB-12-CD en rekening NL91ABNA0417164300.',
    'Wij vroegen het J.P. de Vries.',
    'U betaalt NIET mee. LET OP: het is GRATIS.',
    'DIT IS EEN HELE ZIN IN GROTE LETTERS.',
    'De Wet, de Raad en de Zorg.',
    'Kom naar IJmuiden of naar McDonald’s.',
    'Neem de bus naar de markt om 12.30 uur.',
  ]) {
    it(`is not found in “${input}”`, () => assert.deepEqual(excerpts(input), []));
  }

  it('is told once', () => assert.deepEqual(excerpts('Het UWV belt. Het UWV schrijft.'), ['UWV']));

  it('may be explained in another place', () => {
    assert.deepEqual(excerpts('Het CIZ belt. Het Centrum indicatiestelling zorg (CIZ) belt.'), []);
  });

  it('comes with its full name when we know that', () => {
    const [finding] = find('unexplained-abbreviation', 'De Wlz betaalt dat.');
    assert.deepEqual(finding?.suggestions, ['Wet langdurige zorg (Wlz)']);
  });

  it('comes without one inside a longer word', () => {
    assert.deepEqual(find('unexplained-abbreviation', 'De Wlz-zorg begint.')[0]?.suggestions, []);
  });

  it('with dots comes with shorter words', () => {
    const [finding] = find('unexplained-abbreviation', 'Bel ons m.b.t. de zorg.');
    assert.equal(finding?.suggestions[0], 'over');
    assert.match(finding.message, /met betrekking tot/);
  });

  it('with dots leaves the dot that ends a sentence', () => {
    const [finding] = find('unexplained-abbreviation', 'Wij vroegen het de raad e.a.');
    assert.deepEqual([finding?.excerpt, finding?.suggestions], ['e.a', ['en anderen']]);
  });

  it('keeps the capital with which a sentence begins', () => {
    const findings = find('unexplained-abbreviation', 'M.b.t. de zorg belt u ons. Pgb en zorg horen samen.');
    assert.deepEqual(
      findings.flatMap(({ suggestions }) => suggestions),
      ['Over', 'Persoonsgebonden budget (Pgb)'],
    );
  });

  it('is looked for in headings too', () => assert.deepEqual(excerpts('# De Wlz', 'markdown'), ['Wlz']));

  it('is explained by a title in HTML', () => {
    assert.deepEqual(excerpts('<p>De <abbr title="Wet langdurige zorg">Wlz</abbr> betaalt.</p>', 'html'), []);
  });
});
