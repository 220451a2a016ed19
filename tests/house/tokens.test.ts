import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { hostStyles, registered } from '@lus/tokens/host-styles.js';

interface Colour {
  readonly components: readonly [number, number, number];
}

interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $extensions: Partial<Record<string, unknown>>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const tokens = namedTokens(JSON.parse(read('packages/tokens/dist/tokens.json')) as object);
const colours = [...tokens].filter(([, token]) => token.$type === 'color');
const defined = new Set(hostStyles.match(/--_lus-[\w-]+(?=:)/g));

function namedTokens(group: object, path: string[] = []): Map<string, Token> {
  const children = Object.entries(group) as [string, object][];
  return new Map(
    children.flatMap(([key, value]): [string, Token][] =>
      '$value' in value
        ? [[[...path, key].slice(1).join('-'), value as Token]]
        : [...namedTokens(value, [...path, key])],
    ),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance({ components }: Colour): number {
  const [red, green, blue] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const schemes = {
  day: (token: Token) => token.$value as Colour,
  night: (token: Token) => token.$extensions['lus.dark'] as Colour,
};

const quietGrounds = ['surface', 'panel'];
const noticeGrounds = ['error-surface', 'info-surface', 'success-surface', 'warning-surface'];
const ratios: [claim: string, least: number, pairs: [front: string, grounds: string[]][]][] = [
  [
    'words can be read at 7:1 on every ground',
    7,
    [
      ['text', [...quietGrounds, ...noticeGrounds, 'selected']],
      ['heading', quietGrounds],
      ['control-text', ['control']],
      ['primary-text', ['primary']],
      ['primary-hover-text', ['primary-hover']],
    ],
  ],
  [
    'hints, links and notices can be read at 4.5:1',
    4.5,
    [
      ['text-subtle', quietGrounds],
      ['link', quietGrounds],
      ['link-hover', quietGrounds],
      ['secondary-text', ['secondary', 'secondary-hover']],
      ...['error', 'info', 'success', 'warning'].map((kind): [string, string[]] => [
        kind,
        [...quietGrounds, `${kind}-surface`],
      ]),
    ],
  ],
  [
    'edges, the drawn loop and the focus ring stand out at 3:1',
    3,
    [
      ['control-border', quietGrounds],
      ['secondary-border', quietGrounds],
      ['selected-border', [...quietGrounds, 'selected']],
      ['accent', [...quietGrounds, 'accent-soft']],
      ['focus', [...quietGrounds, ...noticeGrounds, 'selected', 'focus-inverse']],
      ['primary', ['focus-inverse']],
    ],
  ],
];

describe('the tokens', () => {
  for (const [scheme, valueOf] of Object.entries(schemes)) {
    const colour = (name: string) => valueOf(tokens.get(`color-${name}`)!);
    for (const [claim, least, pairs] of ratios) {
      it(`by ${scheme}, ${claim}`, () => {
        const tooLow = pairs.flatMap(([front, grounds]) =>
          grounds
            .map((ground) => ({ front, ground, ratio: contrast(colour(front), colour(ground)) }))
            .filter(({ ratio }) => ratio < least),
        );
        assert.deepEqual(tooLow, []);
      });
    }
  }

  it('know every colour by day and by night', () => {
    const isColour = (value: unknown) => typeof value === 'object' && value !== null && 'components' in value;
    const oneSided = colours.filter(
      ([, { $value, $extensions }]) => !isColour($value) || !isColour($extensions['lus.dark']),
    );
    assert.deepEqual(oneSided, []);
  });

  it('refer to nothing that does not exist', () => {
    const used = [...hostStyles.matchAll(/var\((--_lus-[\w-]+)/g)].map((match) => match[1]!);
    assert.deepEqual(
      used.filter((name) => !defined.has(name)),
      [],
    );
  });

  it('are published without references left to follow', () => {
    assert.doesNotMatch(JSON.stringify([...tokens.values()].map((token) => token.$value)), /[{][a-z-]+[.]/);
  });

  it('are the same in the host styles, but for reserved ones, the stylesheet and the published list', () => {
    const inStylesheet = read('packages/tokens/dist/tokens.css').match(/--lus-[\w-]+(?=:)/g);
    const published = [...tokens.keys()];
    const sent = published.filter((name) => !tokens.get(name)?.$extensions['lus.reserved']);
    assert.deepEqual(
      { host: [...defined], stylesheet: inStylesheet },
      {
        host: sent.map((name) => `--_lus-${name}`),
        stylesheet: published.map((name) => `--lus-${name}`),
      },
    );
  });

  it('tell NL Design System the CSS syntax of each', () => {
    const without = [...tokens].filter(
      ([, token]) => !token.$extensions['nl.nldesignsystem.css-property-syntax'],
    );
    assert.deepEqual(without, []);
  });

  it('let text grow with the reader: every size of text is in rem', () => {
    const sizes = [...tokens].filter(([name]) => name.startsWith('font-size'));
    const fixed = sizes.filter(([, token]) => (token.$value as { unit: string }).unit !== 'rem');
    assert.deepEqual(fixed, []);
  });

  it('guard each colour that a house style may fill', () => {
    const fillable = colours.filter(([, token]) => token.$extensions['nl.nldesignsystem.fallback']);
    const guarded = new Set(registered.filter(({ syntax }) => syntax === '<color>').map(({ name }) => name));
    assert.deepEqual(
      [...guarded],
      fillable.map(([name]) => `--_lus-${name}`),
    );
  });

  it('never ask a house style for a token that may still be renamed first', () => {
    assert.doesNotMatch(hostStyles, /var\(--lus-[\w-]+,var\(--todo-/);
  });

  it('are there for every private name that the elements use', () => {
    const folder = new URL('packages/elements/src/', root);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const used = files.flatMap(
      (name) => readFileSync(new URL(name, folder), 'utf8').match(/--_lus-[a-z0-9-]+/g) ?? [],
    );
    assert.deepEqual(
      [...new Set(used)].filter((name) => !defined.has(name)),
      [],
    );
  });

  it('are small to send: the table takes at most 1.6 kB', () => {
    assert.ok(brotliCompressSync(read('packages/tokens/dist/rows.js')).length <= 1600);
  });
});
