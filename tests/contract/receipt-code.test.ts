import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createReceiptCode, formatReceiptCode, hashReceiptCode, parseReceiptCode } from '@lus/contract';
import { SAMPLE_CODE, SAMPLE_HASH } from '../support/samples.js';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const aCode = fc
  .array(fc.constantFrom(...CROCKFORD.split('')), { minLength: 16, maxLength: 16 })
  .map((characters) => characters.join(''));

/** What a hand or a keyboard makes of one character of a code. */
const asTyped = (character: string) => {
  const lookalikes: Record<string, string[]> = { '0': ['0', 'o', 'O'], '1': ['1', 'i', 'I', 'l', 'L'] };
  return fc.constantFrom(...(lookalikes[character] ?? [character, character.toLowerCase()]));
};
const aTypedCode = aCode.chain((code) =>
  fc.tuple(
    fc.constant(code),
    fc
      .tuple(
        ...code
          .split('')
          .map((character) => fc.tuple(asTyped(character), fc.constantFrom('', ' ', '-', ' - ', '\n', '–'))),
      )
      .map((pairs) => pairs.flat().join('')),
  ),
);

describe('A receipt code', () => {
  it('is sixteen characters that survive handwriting', () => {
    for (let i = 0; i < 200; i++) assert.match(createReceiptCode(), /^[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it('is another one every time', () => {
    assert.equal(new Set(Array.from({ length: 500 }, createReceiptCode)).size, 500);
  });

  it('uses each of the 32 characters about equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      for (const character of createReceiptCode()) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    // 32 000 characters, 1000 of each on average; 200 off is more than six standard deviations.
    for (const character of CROCKFORD)
      assert.ok(Math.abs((counts.get(character) ?? 0) - 1000) < 200, character);
  });

  it('is shown in groups of four', () => {
    assert.equal(formatReceiptCode(SAMPLE_CODE), '7K3M-9QXA-2BDF-H5TW');
  });

  it('is read back from the way it is shown', () => {
    fc.assert(fc.property(aCode, (code) => assert.equal(parseReceiptCode(formatReceiptCode(code)), code)));
  });

  it('is read back however it is typed', () => {
    fc.assert(fc.property(aTypedCode, ([code, typed]) => assert.equal(parseReceiptCode(typed), code)));
  });

  it('may be in small letters, with spaces, O for 0, and I or L for 1', () => {
    assert.equal(parseReceiptCode(' 7k3m 9qxa-2bdf o1il '), '7K3M9QXA2BDF0111');
  });

  it('never holds a U', () => {
    assert.equal(parseReceiptCode('7K3M9QXA2BDFH5TU'), null);
  });

  for (const [name, typed] of [
    ['too short', '7K3M9QXA2BDFH5T'],
    ['too long', '7K3M9QXA2BDFH5TW7'],
    ['empty', ''],
    ['only hyphens', '----'],
    ['endless', ' '.repeat(100_000)],
  ] as const) {
    it(`is refused when it is ${name}`, () => assert.equal(parseReceiptCode(typed), null));
  }

  it('is sixteen good characters or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const code = parseReceiptCode(typed);
        assert.ok(code === null || /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code));
      }),
    );
  });

  it('has the SHA-256 that sha256sum gives', async () => {
    assert.equal(await hashReceiptCode(SAMPLE_CODE), SAMPLE_HASH);
  });

  it('has the hash of the SHA-256 standard (FIPS 180-2, "abc")', async () => {
    assert.equal(
      await hashReceiptCode('abc'),
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
