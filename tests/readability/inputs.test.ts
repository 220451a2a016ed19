import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatOf, InputError, type Format } from '@lus/readability';
import { textOf } from '@lus/readability/input/blocks.js';

/** What a reader sees, as "kind: text". A break that the writer chose is shown as a slash. */
const read = (input: string, format: Format) =>
  textOf(input, format).blocks.map(({ kind, text }) => `${kind}: ${text.replaceAll('\u2028', ' / ')}`);

/** In whatever words are read, each stands in the input where it says. */
function keepsPlaces(input: string, format: Format, decode = (excerpt: string) => excerpt) {
  let count = 0;
  for (const { sentences, at, until } of textOf(input, format).blocks) {
    for (const word of sentences.flatMap(({ words }) => words)) {
      assert.equal(decode(input.slice(at(word.start), until(word.end))), word.text);
      count++;
    }
  }
  assert.ok(count > 0);
}

describe('Plain text', () => {
  it('begins a paragraph after an empty line', () => {
    assert.deepEqual(read('Eerst dit.\nEn dit.\r\n \r\nDan dat.', 'text'), [
      'paragraph: Eerst dit. En dit.',
      'paragraph: Dan dat.',
    ]);
  });

  it('knows the lines of a list', () => {
    assert.deepEqual(read('U neemt mee:\n- uw pas\n• een pen\n1. een vriend\nb) geduld', 'text'), [
      'paragraph: U neemt mee:',
      'item: uw pas',
      'item: een pen',
      'item: een vriend',
      'item: geduld',
    ]);
  });

  it('takes a short line on its own for a heading', () => {
    assert.deepEqual(read('Hulp thuis\n\nU krijgt hulp.', 'text'), [
      'heading: Hulp thuis',
      'paragraph: U krijgt hulp.',
    ]);
  });

  it('takes each line for a paragraph when its lines are long', () => {
    const long = 'Dit is een lange regel. '.repeat(8).trim();
    assert.equal(read(`${long}\n${long}`, 'text').length, 2);
  });

  it('keeps the place of every word', () =>
    keepsPlaces('\ufeffKop\r\n\r\n  Eerst  dit.\n- En\tdat.', 'text'));
});

describe('Markdown', () => {
  const cases: readonly (readonly [what: string, input: string, blocks: readonly string[]])[] = [
    ['headings', '# Een #\n\nTwee\n===\n\nDrie\n---\n', ['heading: Een', 'heading: Twee', 'heading: Drie']],
    ['paragraphs over more lines', 'Een\ntwee.\n\nDrie.', ['paragraph: Een twee.', 'paragraph: Drie.']],
    ['a break that was chosen', 'Een  \ntwee\\\ndrie', ['paragraph: Een / twee / drie']],
    [
      'lists in lists',
      '- een\n  - twee\n    1. drie\n\n  nog\n\nuit',
      ['item: een', 'item: twee', 'item: drie', 'item: nog', 'paragraph: uit'],
    ],
    ['tasks', '- [x] klaar\n- [ ] open', ['item: klaar', 'item: open']],
    ['quotes', '> Een\n> twee.\n\nDrie', ['paragraph: Een twee.', 'paragraph: Drie']],
    [
      'emphasis without its marks',
      'Een *twee* **drie** _vier_ ***vijf*** zes',
      ['paragraph: Een twee drie vier vijf zes'],
    ],
    [
      'stars that are no emphasis',
      '2*3*4 en een_twee_drie en a * b',
      ['paragraph: 2*3*4 en een_twee_drie en a * b'],
    ],
    [
      'links by their text',
      'Zie [de *site*](https://a.nl/b_(c) "titel"), [hier][a] en <https://b.nl>.\n\n[a]: https://c.nl',
      ['paragraph: Zie de site, hier en https://b.nl.'],
    ],
    ['brackets that are no link', 'Een [bijlage] (twee) [drie', ['paragraph: Een [bijlage] (twee) [drie']],
    ['no images and notes', 'Een ![plaatje](a.png) twee[^1].', ['paragraph: Een  twee.']],
    [
      'no code',
      'Een `twee` en ``drie ` vier`` vijf.\n\n```js\nzes\n```\n\n    zeven\n\nacht',
      ['paragraph: Een  en  vijf.', 'paragraph: acht'],
    ],
    ['no code in a quote', '> ```\n> een\n> ```\n> twee', ['paragraph: twee']],
    ['no code that never ends as code', 'Een `twee', ['paragraph: Een `twee']],
    [
      'no HTML',
      'Een <b class="x">twee</b><br>drie.\n\n<div>\nvier\n</div>\n\n<!-- vijf\n\nzes -->\nzeven',
      ['paragraph: Een twee / drie.', 'paragraph: zeven'],
    ],
    [
      'cells of a table',
      '| een | twee |\n|---|:--|\n| drie \\| vier | vijf |\n\nzes',
      ['item: een', 'item: twee', 'item: drie | vier', 'item: vijf', 'paragraph: zes'],
    ],
    ['no matter in front', '---\ntitle: Een\n---\n\nTwee', ['paragraph: Twee']],
    ['what is escaped', 'Een \\*twee\\* &amp; cli&euml;nt', ['paragraph: Een *twee* & cliënt']],
    ['smaller than', '3 < 4 en 5 > 4', ['paragraph: 3 < 4 en 5 > 4']],
  ];
  for (const [what, input, blocks] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(read(input, 'markdown'), blocks));
  }

  it('keeps the place of every word', () => {
    const input = '# Kop *een*\n\n> - twee **drie**\n>   vier [vijf](x)\n\n| zes | \\*zeven |\n|-|-|\n';
    keepsPlaces(input, 'markdown');
  });
});

describe('HTML', () => {
  const cases: readonly (readonly [what: string, input: string, blocks: readonly string[]])[] = [
    [
      'headings and paragraphs',
      '<h2>Een</h2><p>Twee</p><p>Drie',
      ['heading: Een', 'paragraph: Twee', 'paragraph: Drie'],
    ],
    ['white space as a browser does', '<p>\n  Een \n\t twee\n</p>', ['paragraph: Een twee ']],
    [
      'lists and cells',
      '<ul><li>Een<li><p>Twee</p></ul><table><tr><td>Drie<td>Vier</table>Vijf',
      ['item: Een', 'item: Twee', 'item: Drie', 'item: Vier', 'paragraph: Vijf'],
    ],
    [
      'a piece of text in one piece',
      '<p>Een <b>tw</b>ee <a href="x">drie</a></p>',
      ['paragraph: Een twee drie'],
    ],
    ['a break', '<p>Een<br>Twee</p>', ['paragraph: Een / Twee']],
    [
      'characters by their names',
      '<p>cli&euml;nt &amp; &#101;en &#x1F600; &onbekend; &</p>',
      ['paragraph: cliënt & een 😀 &onbekend; &'],
    ],
    [
      'nothing that a reader does not see',
      [
        '<!doctype html><head><title>A</title></head><style>b{}</style><script>if (c < d) "</p>"</script>',
        '<template>e</template><svg><text>f</text></svg><pre>g</pre><noscript>h</noscript><!-- <p>i</p> -->',
        '<p title="j > k">Een <code>l</code>twee</p>',
      ].join(''),
      ['paragraph: Een twee'],
    ],
    [
      'no other language, and no official text beside the plain one',
      '<p>Een <i lang="en">two <i>three</i></i> vier</p><img lang="en"><div slot="original"><div>vijf</div></div>zes',
      ['paragraph: Een vier', 'paragraph: zes'],
    ],
    ['its own language', '<p lang="nl-NL">Een <b lang=nl>twee</b></p>', ['paragraph: Een twee']],
    ['signs that are no tag', '<p>3 < 4 en 5 > 4 <3</p>', ['paragraph: 3 < 4 en 5 > 4 <3']],
    ['what was never closed', '<p>Een <b>twee <a href="drie', ['paragraph: Een twee ']],
    ['a closing without an opening', '</p></li>Een</ul></svg> twee', ['paragraph: Een', 'paragraph: twee']],
  ];
  for (const [what, input, blocks] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(read(input, 'html'), blocks));
  }

  it('keeps the place of every word', () => {
    keepsPlaces('<h1 a="b>">Kop</h1>\n<p>Een  twee&nbsp;drie <i>vier</i>, vijf.<br/>Zes</p>', 'html');
  });

  it('keeps the place of a word with a named character', () => {
    const input = '<p>de cli&euml;nt en&nbsp;hij</p>';
    keepsPlaces(input, 'html', (excerpt) => excerpt.replace('&euml;', 'ë'));
  });
});

describe('The JSON of an explainer', () => {
  const explainer = {
    id: 'hulp',
    language: 'nl',
    title: 'Hulp bij het "gesprek"',
    source: { title: 'Wet artikel 2', language: 'nl' },
    summary: { changes: 'Er komt hulp.', forWhom: 'Voor iedereen.', sayBy: '2027-01-01' },
    passages: [
      {
        id: 'een',
        title: 'Wie krijgt hulp?',
        plain: [
          { type: 'heading', content: [{ text: 'Thuis' }] },
          {
            content: [{ text: 'Cliënten krijgen ' }, { text: 'gratis', strong: true }, { text: ' hulp.' }],
            type: 'paragraph',
          },
          { type: 'list', ordered: false, items: [[{ text: 'een gesprek' }], [{ text: 'een brief' }]] },
        ],
        original: [{ type: 'paragraph', content: [{ text: 'Het college draagt zorg.' }] }],
        impact: 'U betaalt niets.',
      },
      { id: 'twee', plain: '## Kop\n\nEen *tweede* tekst.', original: 'Artikel 3.' },
    ],
    terms: [{ word: 'Wmo', forms: ['WMO'], meaning: 'Een wet over hulp.' }],
    help: { text: 'Bel ons.' },
  };

  it('is read where it is plain text, and nowhere else', () => {
    assert.deepEqual(read(JSON.stringify(explainer), 'explainer'), [
      'heading: Hulp bij het "gesprek"',
      'paragraph: Er komt hulp.',
      'paragraph: Voor iedereen.',
      'heading: Wie krijgt hulp?',
      'heading: Thuis',
      'paragraph: Cliënten krijgen gratis hulp.',
      'item: een gesprek',
      'item: een brief',
      'paragraph: U betaalt niets.',
      'heading: Kop',
      'paragraph: Een tweede tekst.',
      'paragraph: Een wet over hulp.',
    ]);
  });

  it('keeps the place of every word, also behind an escape', () => {
    const input = JSON.stringify(explainer, null, 2).replaceAll('ë', '\\u00eb');
    keepsPlaces(input, 'explainer', (excerpt) => JSON.parse(`"${excerpt}"`) as string);
  });

  it('knows which words it explains itself', () => {
    assert.deepEqual([...textOf(JSON.stringify(explainer), 'explainer').explained], ['wmo']);
  });

  const refused: readonly (readonly [what: string, input: string])[] = [
    ['broken JSON', '{"title": '],
    ['other JSON', '{"name": "lus"}'],
    ['a list', '[]'],
    ['another language', JSON.stringify({ ...explainer, language: 'en' })],
  ];
  for (const [what, input] of refused) {
    it(`is refused when it is ${what}`, () => assert.throws(() => textOf(input, 'explainer'), InputError));
  }
});

describe('The format of a file', () => {
  const known: readonly (readonly [file: string, format: Format | undefined])[] = [
    ['brief.txt', 'text'],
    ['map.d/README.MD', 'markdown'],
    ['pagina.htm', 'html'],
    ['uitleg.json', 'explainer'],
    ['brief.docx', undefined],
    ['LICENSE', undefined],
  ];
  for (const [file, format] of known) {
    it(`of ${file} is ${format ?? 'unknown'}`, () => assert.equal(formatOf(file), format));
  }
});
