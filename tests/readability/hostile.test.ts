import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format } from '@lus/readability';

const SMALL = 50_000;
const TIMES = 4;
/** Time that grows with the square would be sixteen times as long. */
const BOUND = 10;
/** What a collection of garbage may add, in milliseconds. */
const PAUSE = 150;

const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Of the processor's time, so that a busy machine makes no difference. */
function milliseconds(input: string, format: Format): number {
  const before = process.cpuUsage();
  check(input, { format });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Whether four times as much text takes far more than four times as long; a second look excuses one slow moment. */
function growsLinearly(write: (size: number) => string, format: Format): boolean {
  const [small, large] = [write(SMALL), write(SMALL * TIMES)];
  return [1, 2].some(() => milliseconds(large, format) < BOUND * milliseconds(small, format) + PAUSE);
}

/** In every format: words and lines without an end. */
const WORDS = ['a', 'woord ', 'woord\n', 'worden ', 'A. ', '.', '"', '(', '&'];
const REPEATED: Readonly<Record<Exclude<Format, 'explainer'>, readonly string[]>> = {
  text: [...WORDS, 'a.', 'a.a', 'a@', "'s ", '1.', ' .', '- a\n', '\n', '\n ', 'niet on'],
  markdown: [
    ...WORDS,
    '[',
    '*',
    '_',
    '`',
    '<',
    '>',
    '#',
    '\\',
    '|',
    '`` ` ',
    '- ',
    '> ',
    '[](',
    '](',
    '![[(',
    '\n>',
    '- a\n',
  ],
  html: [
    ...WORDS,
    '<',
    '<a ',
    "<a '",
    '<a b="',
    '<!--',
    '<!',
    '&#',
    '<ul><li>',
    '<script>',
    '</script',
    '<svg>',
  ],
};

describe('Time grows with the length of the text, also', () => {
  for (const format of ['text', 'markdown', 'html'] as const) {
    for (const piece of REPEATED[format]) {
      it(`for nothing but ${JSON.stringify(piece)} as ${format}`, () => {
        assert.ok(growsLinearly((size) => filled(piece, size), format));
      });
    }
  }

  it('for one sentence without an end', () => {
    const piece = 'De aanvraag wordt door de gemeente met veel zorg beoordeeld en daarna besproken, ';
    assert.ok(growsLinearly((size) => filled(piece, size), 'text'));
  });

  it('for lists nested as deep as they can be', () => {
    const write = (size: number) =>
      Array.from({ length: Math.sqrt(size) }, (_, at) => `${' '.repeat(at)}- a\n`).join('');
    assert.ok(growsLinearly(write, 'markdown'));
  });

  it('for elements nested as deep as they can be', () => {
    const write = (size: number) => `${'<div>'.repeat(size / 11)}a${'</div>'.repeat(size / 11)}`;
    assert.ok(growsLinearly(write, 'html'));
  });

  it('for JSON nested as deep as it can be', () => {
    const write = (size: number) =>
      `{"summary":{},"passages":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`;
    assert.ok(growsLinearly(write, 'explainer'));
  });

  it('for JSON with nothing but escapes', () => {
    const write = (size: number) => `{"summary":{"changes":"${filled('\\u0061', size - (size % 6))}"}}`;
    assert.ok(growsLinearly(write, 'explainer'));
  });
});
