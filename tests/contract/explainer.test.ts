import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLanguage, safeHref } from '@lus/contract';
import { aPassage, aText } from '../server/explaining.js';
import { faults } from './faults.js';

const withPlain = (plain: unknown) =>
  faults('NewExplainer', { ...aText(), passages: [{ ...aPassage('wat'), plain }] });
const withSpan = (span: object) => withPlain([{ type: 'paragraph', content: [span] }]);
const AT = '/passages/0/plain';

describe('A new text of an explainer', () => {
  it('is accepted in blocks and in Markdown', () => {
    assert.deepEqual(faults('NewExplainer', aText()), []);
    assert.deepEqual(withPlain('**Gratis** hulp'), []);
  });

  for (const [what, plain, where] of [
    ['nothing', [], `${AT} minItems`],
    ['no words', '', `${AT} minLength`],
    ['a number', 1, `${AT} type`],
    ['more Markdown than fits', 'a'.repeat(20_001), `${AT} maxLength`],
    ['U+0000 in Markdown', 'a\u0000b', `${AT} pattern`],
    ['half a character in Markdown', 'a\uD83Db', `${AT} pattern`],
  ] as const) {
    it(`is refused with ${what}`, () => assert.deepEqual(withPlain(plain), [where]));
  }

  for (const [what, span, where] of [
    ['a script as a link', { text: 'x', href: 'javascript:alert(1)' }, 'href pattern'],
    ['data as a link', { text: 'x', href: 'data:text/html,x' }, 'href pattern'],
    ['another server without its name as a link', { text: 'x', href: '//elders.example' }, 'href pattern'],
    ['half a character in a link', { text: 'x', href: '/\uD800' }, 'href pattern'],
    ['U+0000 in its words', { text: 'a\u0000' }, 'text pattern'],
    ['half a character in its words', { text: 'a\uD800' }, 'text pattern'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.deepEqual(withSpan(span), [`${AT}/0/content/0/${where}`]);
    });
  }

  it('is refused with a style that we do not know', () => {
    assert.deepEqual(withSpan({ text: 'x', style: 'color:red' }), [`${AT}/0/content/0 additionalProperties`]);
  });

  it('is refused with a block that we do not know', () => {
    assert.deepEqual(withPlain([{ type: 'html', content: [{ text: '<b>' }] }]), [`${AT}/0 discriminator`]);
  });

  it('is refused with a script as the address of the official text', () => {
    const source = { ...aText().source, url: 'javascript:alert(1)' };
    assert.deepEqual(faults('NewExplainer', aText({ source })), ['/source/url pattern']);
  });
});

describe('A safe link', () => {
  it('may hold any character of an address', () => {
    assert.equal(safeHref('https://nl.example/é👍?a=b#c'), 'https://nl.example/é👍?a=b#c');
  });

  it('is nothing when there is none', () => assert.equal(safeHref(undefined), undefined));
});

describe('The language to read in', () => {
  const editions = ['nl', 'en', 'zh-Hant'].map((language) => ({ language }));
  const choose = (wanted?: string) => chooseLanguage(editions, wanted)?.language;

  for (const [wanted, found] of [
    ['en', 'en'],
    ['EN-us', 'en'],
    ['zh-hant-TW', 'zh-Hant'],
    ['zh', 'nl'],
    ['ar', 'nl'],
    ['', 'nl'],
    [undefined, 'nl'],
  ] as const) {
    it(`is ${found} for whoever wants ${wanted ?? 'nothing in particular'}`, () => {
      assert.equal(choose(wanted), found);
    });
  }

  it('is none where there is no text at all', () => assert.equal(chooseLanguage([], 'nl'), undefined));
});

describe('Whether it was clear', () => {
  it('is refused with words that are not there', () => {
    const clarity = { language: 'nl', version: 1, clear: 'no', words: ' \n' };
    assert.deepEqual(faults('NewClarity', clarity), ['/words pattern']);
  });

  it('is refused with who said it', () => {
    const clarity = { language: 'nl', version: 1, clear: 'no', email: 'a@b.example' };
    assert.deepEqual(faults('NewClarity', clarity), [' additionalProperties']);
  });
});
