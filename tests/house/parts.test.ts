import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = join(root, 'packages/elements/src');
const stories = join(root, 'stories/parts');

/** The parts that the widgets are built from. Two of them are styles only: a native element needs no wrapper. */
const parts = [
  'badge',
  'button',
  'choice-group',
  'contact-block',
  'disclosure',
  'error-summary',
  'field',
  'lemniscate',
  'notice',
  'progress-text',
  'quote',
  'step-marker',
  'toggletip',
];

/** What a page about a part tells, in this order. */
const sections = [
  'When to use',
  'When not',
  'Content',
  'Keyboard',
  'What a screen reader says',
  'Tokens',
  'Parts and code',
  'Stories',
];

const read = (path: string) => readFileSync(path, 'utf8');
const stem = (file: string) => file.split('.')[0] ?? '';

/** Every module that a widget imports from the parts, by its name without a suffix: `button`, `field`. */
const usedByWidgets = new Set(
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('parts'))
    .flatMap((file) =>
      Array.from(read(join(sources, file)).matchAll(/'\.\.\/parts\/([\w.-]+)\.js'/g), ([, name = '']) =>
        stem(name),
      ),
    ),
);

describe('the shared parts', () => {
  it('are exactly those of the design system', () => {
    // The drawings of a scale belong to the choice group; the texts to all.
    const found = new Set(readdirSync(join(sources, 'parts')).map(stem));
    assert.deepEqual([...found].filter((name) => name !== 'faces' && name !== 'parts').sort(), parts);
  });

  for (const part of parts) {
    it(`have a widget that uses the ${part}`, () => assert.ok(usedByWidgets.has(part)));

    it(`have stories of the ${part}`, () => assert.ok(existsSync(join(stories, `${part}.stories.ts`))));

    it(`have a page that tells all about the ${part}`, () => {
      const page = join(stories, `${part}.mdx`);
      const told = existsSync(page)
        ? Array.from(read(page).matchAll(/^## (.+)$/gm), ([, title]) => title)
        : [];
      assert.deepEqual(told, sections);
    });
  }

  it('name only tokens that exist on their pages', () => {
    const tokens = read(join(root, 'packages/tokens/dist/tokens.css'));
    const named = readdirSync(stories)
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file) =>
        Array.from(read(join(stories, file)).matchAll(/`(--lus-[\w-]+)`/g), ([, token = '']) => token),
      );
    assert.deepEqual(
      named.filter((token) => !tokens.includes(`${token}:`)),
      [],
    );
  });
});
