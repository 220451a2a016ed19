import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { cleanText, countCharacters, requiredText, text } from '@lus/contract';

const ajv = new Ajv2020();
const isText = ajv.compile(text(1000, ''));
const isRequiredText = ajv.compile(requiredText(1000, ''));

/** Any sequence of UTF-16 units, also halves of pairs and control characters. */
const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 8, 9, 10, 11, 13, 31, 0xd83d, 0xde00, 0xfffe, 0xffff),
    ),
    { maxLength: 60 },
  )
  .map((units) => String.fromCharCode(...units));

describe('Counting characters', () => {
  it('counts an emoji as one', () => assert.equal(countCharacters('Dank u 👍'), 8));

  it('counts an accent that stands apart as one more', () => assert.equal(countCharacters('e\u0301'), 2));

  it('agrees with the schema about what is too long', () => {
    const isShort = ajv.compile(text(10, ''));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }).map(cleanText), (value) =>
        assert.equal(isShort(value), countCharacters(value) <= 10),
      ),
    );
  });
});

describe('Cleaning text', () => {
  it('makes any text one that the schema accepts', () => {
    fc.assert(fc.property(anyUnits, (value) => assert.ok(isText(cleanText(value)))));
  });

  it('leaves text alone that was good', () => {
    fc.assert(
      fc.property(anyUnits, (value) => {
        fc.pre(isText(value) && !value.includes('\r'));
        assert.equal(cleanText(value), value);
      }),
    );
  });

  it('does nothing more the second time', () => {
    fc.assert(fc.property(anyUnits, (value) => assert.equal(cleanText(cleanText(value)), cleanText(value))));
  });

  it('keeps lines and tabs, with one kind of line end', () => {
    assert.equal(cleanText('een\r\ntwee\rdrie\n\tvier'), 'een\ntwee\ndrie\n\tvier');
  });

  it('keeps emoji, flags and other scripts', () => {
    const words = 'Dank u 👩‍👩‍👧 🇳🇱 — شكرا, teşekkürler';
    assert.equal(cleanText(words), words);
  });

  it('takes out what PostgreSQL and XML cannot hold', () => {
    assert.equal(cleanText('a\u0000b\u001Bc\uD83Dd\uFFFEe'), 'abcde');
  });
});

describe('Required text', () => {
  for (const blank of ['', ' ', '\n\t ', '\u00a0\u3000']) {
    it(`refuses ${JSON.stringify(blank)}`, () => assert.equal(isRequiredText(blank), false));
  }

  it('accepts one letter between empty lines', () => assert.ok(isRequiredText('\n\n a \n')));

  it('decides at once on much white space', () => {
    const isLong = ajv.compile(requiredText(300_000, ''));
    const start = performance.now();
    assert.equal(isLong(' '.repeat(200_000)), false);
    assert.ok(performance.now() - start < 1000);
  });
});
