import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, FORMATS, InputError, RULES, type Format } from '@lus/readability';

const HARD =
  'De aanvraag wordt door het college van burgemeester en wethouders op grond van de Wlz beoordeeld, teneinde tijdig te kunnen beschikken over de indicatie.';

describe('A check', () => {
  it('has nothing to say of plain text', () => {
    assert.deepEqual(check('Wij helpen u graag. Bel ons op 14 036.').findings, []);
  });

  it('has nothing to say of nothing', () => {
    assert.deepEqual(check(''), {
      findings: [],
      counts: { words: 0, sentences: 0, paragraphs: 0, items: 0, headings: 0 },
      scores: null,
    });
  });

  it('tells what it found in order of place', () => {
    const starts = check(`${HARD}\n\n${HARD}`).findings.map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.ok(starts.length > 4);
  });

  it('counts words, sentences, paragraphs, items and headings', () => {
    const { counts } = check('# Een kop\n\nEen zin. Nog een zin.\n\n- een\n- twee drie\n', {
      format: 'markdown',
    });
    assert.deepEqual(counts, { words: 10, sentences: 5, paragraphs: 1, items: 2, headings: 1 });
  });

  it('keeps to the rules that are asked for', () => {
    const { findings } = check(HARD, { rules: ['long-sentence'] });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['long-sentence'],
    );
  });

  it('looks in a heading only for difficult words and abbreviations', () => {
    const rules = check(`# ${HARD}`, { format: 'markdown' }).findings.map(({ rule }) => rule);
    assert.deepEqual([...new Set(rules)].sort(), ['difficult-word', 'unexplained-abbreviation']);
  });

  it('suggests nothing that would take markup away', () => {
    const [found] = check('Bel m.b.<b>t.</b> de zorg.', { format: 'html' }).findings;
    assert.deepEqual([found?.excerpt, found?.suggestions], ['m.b.<b>t.', []]);
  });

  it('still suggests over the end of a line', () => {
    const { findings } = check('Bel ons met\nbetrekking tot de zorg.', { format: 'markdown' });
    assert.deepEqual([findings[0]?.excerpt, findings[0]?.suggestions[0]], ['met\nbetrekking tot', 'over']);
  });

  it('never says for whom a text is easy enough', () => {
    const said = check(`${HARD} `.repeat(30)).findings.map(({ message }) => message);
    assert.ok(!/\bB1\b|niveau/.test(said.join(' ')));
  });

  it('knows ten rules', () => assert.equal(new Set(RULES).size, 10));

  it('refuses what is no explainer', () => {
    assert.throws(() => check('{}', { format: 'explainer' }), InputError);
  });
});

describe('Whatever is checked', () => {
  const piece = fc.constantFrom(
    ...'De wordt beoordeeld, teneinde m.b.t. Wlz (Wmo) niet onmogelijk . ! ? … " ’s art. 3,5 # ## - * ** _ ` ``` ~~~ > | --- [a](b) ![ ] ( ) < </p> <p> <b> <li> <br> <h2> <!-- --> <script> </script> &euml; & \\ \n'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    '    ',
    ' ',
  );
  const input = fc
    .array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary' })), { maxLength: 80 })
    .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));
  const formats = FORMATS.filter((format) => format !== 'explainer');

  const always = (claim: (input: string, format: Format) => void) =>
    fc.assert(
      fc.property(input, fc.constantFrom(...formats), (text, format) => claim(text, format)),
      { numRuns: 300 },
    );

  it('is never too strange', () => always((text, format) => void check(text, { format })));

  it('holds each finding where it is said to be', () => {
    always((text, format) => {
      let last = 0;
      for (const { start, end, excerpt } of check(text, { format }).findings) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(excerpt, text.slice(start, end));
        last = start;
      }
    });
  });

  it('says the same inside an explainer', () => {
    fc.assert(
      fc.property(input, (text) => {
        const json = JSON.stringify({ summary: {}, passages: [{ plain: text }] });
        const inside = check(json, { format: 'explainer' });
        const alone = check(text, { format: 'markdown' });
        assert.deepEqual(
          inside.findings.map(({ rule, excerpt }) => `${rule} ${JSON.parse(`"${excerpt}"`)}`),
          alone.findings.map(({ rule, excerpt }) => `${rule} ${excerpt}`),
        );
      }),
      { numRuns: 200 },
    );
  });
});
