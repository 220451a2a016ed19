import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { hostStyles, registered } from '@lus/tokens/host-styles.js';
import { pairs } from '@lus/tokens/pairs.js';

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

/** Names of custom properties of ours in the sources below these folders. */
function namesIn(folders: readonly string[]): string[] {
  return folders
    .map((folder) => new URL(folder, root))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|css|mdx)$/.test(name))
        .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/--_?lus-[a-z0-9-]+/g) ?? []),
    );
}

/** The paths of all tokens in a source. */
const pathsIn = (group: object, path: string[] = []): string[] =>
  Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key.startsWith('$')) return [];
    return '$value' in value ? [[...path, key].join('.')] : pathsIn(value, [...path, key]);
  });

const paths = ['meaning', 'part'].flatMap((layer) =>
  pathsIn(JSON.parse(read(`packages/tokens/src/${layer}.json`)) as object),
);

/** `color-text` is at `lus.color.text`. */
const pathOf = (name: string) =>
  paths.find((path) => path.replaceAll('.', '-') === `lus-${name}`)?.replace('lus.', '') ?? name;

const schemes = {
  day: (token: Token) => token.$value as Colour,
  night: (token: Token) => token.$extensions['lus.dark'] as Colour,
};

/** What a colour has to stand out from: by how much in our own look, and by how much at least in any. */
interface Claim {
  readonly on: readonly string[];
  /** Or this other colour does. */
  readonly or?: string;
  readonly ours: number;
  readonly least?: number;
}

const claims = colours.flatMap(([name, { $extensions }]) =>
  (($extensions['lus.contrast'] ?? []) as readonly Claim[]).map((claim) => ({
    front: name.replace('color-', ''),
    ...claim,
  })),
);

const sentences: Record<number, string> = {
  7: 'words can be read at 7:1 on every ground',
  4.5: 'hints, links and notices can be read at 4.5:1',
  3: 'edges, the drawn loop and the focus ring stand out at 3:1',
};

describe('the tokens', () => {
  for (const [scheme, valueOf] of Object.entries(schemes)) {
    const colour = (name: string) => valueOf(tokens.get(`color-${name}`)!);
    for (const [ours, sentence] of Object.entries(sentences)) {
      it(`by ${scheme}, ${sentence}`, () => {
        const tooLow = claims
          .filter((claim) => claim.ours === Number(ours))
          .flatMap(({ front, on }) =>
            on
              .map((ground) => ({ front, ground, ratio: contrast(colour(front), colour(ground)) }))
              .filter(({ ratio }) => ratio < Number(ours)),
          );
        assert.deepEqual(tooLow, []);
      });
    }
  }

  it('promise no other ratio than those', () => {
    assert.deepEqual(
      [...new Set(claims.map(({ ours }) => String(ours)))].sort(),
      Object.keys(sentences).sort(),
    );
  });

  it('ask of a house style no more than of ourselves', () => {
    assert.deepEqual(
      claims.filter(({ ours, least = 0 }) => least > ours),
      [],
    );
  });

  it('tell the guard of contrast all that a house style has to keep', () => {
    const told = pairs.split(';').map((row) => row.split(' '));
    assert.deepEqual(
      told.map(([fronts = '', ...rest]) => [fronts.split('+')[0], ...rest].join(' ')),
      claims
        .filter(({ least }) => least)
        .map(({ front, on, least = 0 }) => [front, ...on, String(least)].join(' ')),
    );
  });

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

  it('let the browser check each colour, since a house style may break it', () => {
    const checked = registered.filter(({ syntax }) => syntax === '<color>').map(({ name }) => name);
    const sent = colours.filter(([, { $extensions }]) => !$extensions['lus.reserved']);
    assert.deepEqual(
      checked,
      sent.map(([name]) => `--_lus-${name}`),
    );
  });

  it('never ask a house style for a token that may still be renamed first', () => {
    assert.doesNotMatch(hostStyles, /var\(--lus-[\w-]+,var\(--todo-/);
  });

  it('are there for every name that the elements and the stories use', () => {
    const known = new Set([...defined, ...[...tokens.keys()].map((name) => `--lus-${name}`)]);
    const unknown = namesIn(['packages/elements/src/', 'stories/', '.storybook/']).filter(
      (name) => !known.has(name) && ![...known].some((whole) => name.endsWith('-') && whole.startsWith(name)),
    );
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('are all used: by a widget, by another token, or kept for later and so marked', () => {
    const inWidgets = new Set(
      namesIn(['packages/elements/src/']).map((name) => name.replace(/^--_?lus-/, '')),
    );
    const source = ['meaning', 'part'].map((layer) => read(`packages/tokens/src/${layer}.json`)).join('');
    const isUsed = (name: string, { $extensions }: Token) =>
      inWidgets.has(name) ||
      $extensions['lus.reserved'] === true ||
      source.includes(`"{lus.${pathOf(name)}}"`) ||
      // What a movement takes is set in one place for all.
      name === 'duration';
    assert.deepEqual(
      [...tokens].filter(([name, token]) => !isUsed(name, token)).map(([name]) => name),
      [],
    );
  });

  it('of the raw layer are each used by a meaning', () => {
    const meanings = ['meaning', 'part'].map((layer) => read(`packages/tokens/src/${layer}.json`)).join('');
    const raw = pathsIn(JSON.parse(read('packages/tokens/src/raw.json')) as object);
    assert.deepEqual(
      raw.filter((path) => !meanings.includes(`{${path}}`)),
      [],
    );
  });

  it('refer only downwards: raw to nothing, a meaning to raw or a meaning, a part to a meaning', () => {
    const referred = (layer: string) =>
      [...read(`packages/tokens/src/${layer}.json`).matchAll(/"\{([^}]+)\}"/g)].map((match) => match[1]!);
    const parts = pathsIn(JSON.parse(read('packages/tokens/src/part.json')) as object);
    assert.deepEqual(
      {
        raw: referred('raw'),
        meaning: referred('meaning').filter((path) => parts.includes(path)),
        part: referred('part').filter((path) => path.startsWith('raw.') || parts.includes(path)),
      },
      { raw: [], meaning: [], part: [] },
    );
  });

  it('are small to send: the table takes at most 1.6 kB', () => {
    assert.ok(brotliCompressSync(read('packages/tokens/dist/rows.js')).length <= 1600);
  });

  for (const mode of ['light', 'dark']) {
    describe(`for Figma, ${mode}`, () => {
      const text = read(`packages/tokens/dist/figma.${mode}.tokens.json`);
      const inFigma = namedTokens((JSON.parse(text) as { lus: object }).lus, ['lus']);

      it('are all there', () => assert.deepEqual([...inFigma.keys()], [...tokens.keys()]));

      it('need no other file: nothing refers to anything', () => assert.doesNotMatch(text, /"\{/));

      it('are in what Figma knows: hexadecimal colours, pixels, seconds, one face', () => {
        const isKnown = ({ $type, $value }: Token) => {
          const { hex, unit } = Object($value) as { hex?: string; unit?: string };
          if ($type === 'color') return /^#[0-9a-f]{6}$/.test(hex ?? '');
          if ($type === 'dimension') return unit === 'px';
          if ($type === 'duration') return unit === 's';
          return typeof $value === ($type === 'fontFamily' ? 'string' : 'number');
        };
        assert.deepEqual(
          [...inFigma].filter(([, token]) => !isKnown(token)),
          [],
        );
      });

      it('have the colours of that mode', () => {
        const expected = schemes[mode === 'light' ? 'day' : 'night'](tokens.get('color-surface')!);
        assert.deepEqual((inFigma.get('color-surface')!.$value as Colour).components, expected.components);
      });
    });
  }
});
