import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText, normaliseBlocks, parseMarkdown, toMarkdown, type Block, type Span } from '@lus/contract';
import { faults } from './faults.js';

const paragraph = (...content: Span[]): Block => ({ type: 'paragraph', content });
const heading = (text: string): Block => ({ type: 'heading', content: [{ text }] });
const list = (ordered: boolean, ...items: string[]): Block => ({
  type: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});
/** A text that is one paragraph of plain words. */
const staysText = (text: string, as = text) =>
  assert.deepEqual(parseMarkdown(text), [paragraph({ text: as })]);

/** All words of blocks, without white space. */
const wordsOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.items.flat() : block.content))
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');

describe('A text in Markdown', () => {
  it('is paragraphs with blank lines between; a line that goes on, goes on', () => {
    assert.deepEqual(parseMarkdown('Een zin\nover twee regels.\r\n\r\n  Nog een.  '), [
      paragraph({ text: 'Een zin over twee regels.' }),
      paragraph({ text: 'Nog een.' }),
    ]);
  });

  it('has headings of one kind, however many marks', () => {
    assert.deepEqual(parseMarkdown('# Eén\n###### Zes\nTekst'), [
      heading('Eén'),
      heading('Zes'),
      paragraph({ text: 'Tekst' }),
    ]);
  });

  it('has no heading where a word is marked', () => staysText('#gemeente'));

  it('has lists with marks, also right after a line', () => {
    assert.deepEqual(parseMarkdown('Neem mee:\n- uw pas\n- de brief'), [
      paragraph({ text: 'Neem mee:' }),
      list(false, 'uw pas', 'de brief'),
    ]);
  });

  it('has lists with numbers', () => {
    assert.deepEqual(parseMarkdown('1. Bel ons.\n2. Kom langs.'), [list(true, 'Bel ons.', 'Kom langs.')]);
  });

  it('goes on with a list after a blank line', () => {
    assert.deepEqual(parseMarkdown('1. Bel\n\n2. Kom\n\n   met iemand\n\nKlaar'), [
      list(true, 'Bel', 'Kom met iemand'),
      paragraph({ text: 'Klaar' }),
    ]);
  });

  it('begins another list with another mark', () => {
    assert.deepEqual(parseMarkdown('- a\n* b\n1. c\n1) d'), [
      list(false, 'a'),
      list(false, 'b'),
      list(true, 'c'),
      list(true, 'd'),
    ]);
  });

  it('makes of an item below an item its equal', () => {
    assert.deepEqual(parseMarkdown('- a\n  - b\n      - c\n- d'), [list(false, 'a', 'b', 'c', 'd')]);
  });

  it('keeps the numbers below an item as words', () => {
    assert.deepEqual(parseMarkdown('- a\n  1. b'), [list(false, 'a', '1. b')]);
    assert.deepEqual(parseMarkdown('1. a\n   - b\n2. c'), [list(true, 'a - b', 'c')]);
  });

  it('keeps the number of a part of a law that is not the next one', () => {
    assert.deepEqual(parseMarkdown('3. Het college draagt zorg.'), [
      paragraph({ text: '3. Het college draagt zorg.' }),
    ]);
    assert.deepEqual(parseMarkdown('1. Eén\n2. Twee\n4. Vier'), [
      list(true, 'Eén', 'Twee'),
      paragraph({ text: '4. Vier' }),
    ]);
  });

  it('takes only ends of lines for ends of lines', () => {
    assert.deepEqual(parseMarkdown('- a\u2028b'), [list(false, 'a\u2028b')]);
  });

  it('holds nothing when nothing is in it', () => assert.deepEqual(parseMarkdown(' \n\t\n'), []));
});

describe('A line in Markdown', () => {
  const line = (text: string) => {
    const [block] = parseMarkdown(text);
    return block?.type === 'paragraph' ? block.content : assert.fail();
  };

  it('has strong words', () => {
    assert.deepEqual(line('U betaalt **niets**.'), [
      { text: 'U betaalt ' },
      { text: 'niets', strong: true },
      { text: '.' },
    ]);
  });

  it('has words with emphasis, of two kinds', () => {
    for (const text of ['Dat *mag* u', 'Dat _mag_ u']) {
      assert.deepEqual(line(text), [{ text: 'Dat ' }, { text: 'mag', emphasis: true }, { text: ' u' }]);
    }
  });

  it('has words that are both', () => {
    assert.deepEqual(line('***samen***'), [{ text: 'samen', strong: true, emphasis: true }]);
    assert.deepEqual(line('**a *b* c**'), [
      { text: 'a ', strong: true },
      { text: 'b', strong: true, emphasis: true },
      { text: ' c', strong: true },
    ]);
  });

  for (const text of [
    '2*3*4',
    'snake_case_naam',
    'a * b * c',
    '5 ** 3',
    '**open',
    '*open',
    '****',
    '____',
    '__init__',
  ]) {
    it(`has no style where none is meant: ${text}`, () => staysText(text));
  }

  it('has links, also strong ones', () => {
    assert.deepEqual(line('Lees [de **hele** wet](https://wetten.overheid.nl/x).'), [
      { text: 'Lees ' },
      { text: 'de ', href: 'https://wetten.overheid.nl/x' },
      { text: 'hele', strong: true, href: 'https://wetten.overheid.nl/x' },
      { text: ' wet', href: 'https://wetten.overheid.nl/x' },
      { text: '.' },
    ]);
  });

  for (const href of [
    'mailto:raad@voorbeeld.example',
    'tel:+31880000000',
    '/uitleg',
    './x',
    '?a=b',
    '#lus-1',
  ]) {
    it(`has links to ${href}`, () => assert.deepEqual(line(`[hier](${href})`), [{ text: 'hier', href }]));
  }

  it('has links with brackets in their address', () => {
    assert.deepEqual(line('[x](https://nl.example/Wmo_(wet))'), [
      { text: 'x', href: 'https://nl.example/Wmo_(wet)' },
    ]);
  });

  for (const text of [
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](data:text/html,hoi)',
    '[x](vbscript:x)',
    '[x](http://onveilig.example)',
    '[x](//elders.example)',
    '[x](https://a.example "titel")',
    '[x]()',
    '[x]',
    '[ ](https://a.example)',
    '[](https://a.example)',
  ]) {
    it(`keeps as words what is no safe link: ${text}`, () => staysText(text));
  }

  it('keeps as words a link of more than 500 characters', () => {
    staysText(`[x](https://a.example/${'a'.repeat(500)})`);
  });

  for (const text of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:x">x</a>',
    '&lt;b&gt;',
  ]) {
    it(`keeps HTML as words: ${text}`, () => staysText(text));
  }

  it('gives a mark its own meaning back after a backslash', () => {
    staysText(
      '\\*niet schuin\\* \\[x\\](https://a.example) \\\\ C:\\map',
      '*niet schuin* [x](https://a.example) \\ C:\\map',
    );
  });
});

describe('Blocks as Markdown', () => {
  it('read as a person would write them', () => {
    const text = [
      '## Wat verandert er?\n\nU krijgt **eerder** bericht.\n\n- per brief\n- per telefoon\n',
      '[Lees de wet](https://wetten.overheid.nl/x)\n',
    ].join('\n');
    assert.equal(toMarkdown(parseMarkdown(text)), text);
  });

  it('keep lists after one another apart', () => {
    const blocks = [list(false, 'a'), list(false, 'b'), list(false, 'c'), list(true, 'd'), list(true, 'e')];
    assert.deepEqual(parseMarkdown(toMarkdown(blocks)), blocks);
  });

  it('hold no HTML for another reader of Markdown', () => {
    assert.equal(toMarkdown([paragraph({ text: '<script>' })]), '\\<script>\n');
  });

  it('are nothing when there are none', () => assert.equal(toMarkdown([]), ''));

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }).map(cleanText),
    fc.constantFrom(
      ' ',
      'a',
      ' b',
      'c ',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '\n',
      'é',
      '👍',
      '1.',
      '- ',
      '#',
      '<',
    ),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
  const span = fc.record(
    {
      text: text.filter((words) => words !== ''),
      strong: fc.constant(true as const),
      emphasis: fc.constant(true as const),
      href: fc.constantFrom('https://a.example', '/x_(y)', '#z[1]', 'mailto:a@b.example'),
    },
    { requiredKeys: ['text'] },
  );
  const spans = fc.array(span, { minLength: 1, maxLength: 5 });
  const block = fc.oneof(
    fc.record({ type: fc.constantFrom('paragraph' as const, 'heading' as const), content: spans }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(spans, { minLength: 1, maxLength: 4 }),
    }),
  );

  it('are the same blocks again when they are read', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        assert.deepEqual(parseMarkdown(toMarkdown(blocks)), normaliseBlocks(blocks));
      }),
      { numRuns: 1000 },
    );
  });

  it('lose no words in their one form, and have but one', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const normal = normaliseBlocks(blocks);
        assert.equal(wordsOf(normal), wordsOf(blocks));
        assert.deepEqual(normaliseBlocks(normal), normal);
      }),
      { numRuns: 1000 },
    );
  });

  it('are in their one form whatever was read', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const blocks = parseMarkdown(pieces.join(''));
        assert.deepEqual(normaliseBlocks(blocks), blocks);
        assert.deepEqual(parseMarkdown(toMarkdown(blocks)), blocks);
      }),
      { numRuns: 1000 },
    );
  });

  it('hold a text of any length, in spans that fit', () => {
    const [long] = parseMarkdown('👍'.repeat(12_000));
    assert.deepEqual(faults('Block', long), []);
    assert.equal(wordsOf([long!]), '👍'.repeat(12_000));
  });
});

describe('Markdown that is meant to hurt', () => {
  /** Milliseconds for so many characters; the best of a few, because others use this machine as well. */
  const best = (unit: string, length: number, tries: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const times = Array.from({ length: tries }, () => {
      const begun = performance.now();
      toMarkdown(parseMarkdown(text));
      return performance.now() - begun;
    });
    return Math.min(...times);
  };
  /** Ten times the text takes about ten times as long; with the square of the length it would be a hundred times. */
  const isLinear = (unit: string) => best(unit, 200_000, 1) < Math.max(40 * best(unit, 20_000, 3), 200);

  for (const unit of [
    '[',
    '](',
    '[a](',
    '[a](((',
    '*',
    '**a ',
    '*a ',
    '_a ',
    '***',
    '(',
    '\\',
    '>',
    '<b>',
    '- ',
    ' ',
    '\n',
    '# ',
    '1. a\n',
    '  - a\n',
    '\t- x\n',
    '[ ',
  ]) {
    it(`takes time in proportion to its length: ${JSON.stringify(unit)}`, () => {
      assert.ok(isLinear(unit) || isLinear(unit));
    });
  }

  it('takes time in proportion to its length: a list that goes ever deeper', () => {
    const depth = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}- x`).join('\n');
    const begun = performance.now();
    assert.equal(wordsOf(parseMarkdown(depth(600))).length, 600);
    assert.ok(performance.now() - begun < 1000);
  });
});
