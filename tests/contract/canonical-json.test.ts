import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, sha256 } from '@lus/contract';

describe('Canonical JSON, by the examples of RFC 8785', () => {
  it('writes numbers, strings and literals in one way (§3.2.2)', () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('puts keys in the order of UTF-16, numbers among them (§3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    assert.deepEqual(canonicalJson(value).match(/(?<=:")[^"]+/g), [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  for (const [number, text] of [
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
    [333333333.33333325, '333333333.33333325'],
  ] as const) {
    it(`writes a number as ${text} (appendix B)`, () => assert.equal(canonicalJson(number), text));
  }
});

describe('Canonical JSON', () => {
  it('says the same as any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which fields were written', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), { selector: ([key]) => key });
    fc.assert(
      fc.property(entries, (fields) => {
        // By definition, so that "__proto__" is a key like any other.
        const written = (order: typeof fields) =>
          Object.defineProperties(
            {},
            Object.fromEntries(order.map(([key, value]) => [key, { value, enumerable: true }])),
          );
        assert.equal(canonicalJson(written(fields)), canonicalJson(written(fields.toReversed())));
      }),
    );
  });

  it('leaves out what is absent', () => {
    assert.equal(canonicalJson({ b: undefined, a: [undefined, 1] }), '{"a":[null,1]}');
  });
});

describe('SHA-256', () => {
  it('is that of everybody else', async () => {
    // printf 'Zoë' | sha256sum
    assert.equal(await sha256('Zoë'), 'c6a12698582fc1104ea24107a2d7268145ff06ef859707729d01fd060897f067');
  });
});
