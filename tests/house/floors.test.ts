import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Which of our packages each package may import: down, never sideways, never up. */
const mayImport: Record<string, readonly string[]> = {
  tokens: [],
  contract: [],
  readability: [],
  elements: ['contract', 'readability', 'tokens'],
  adapter: ['contract'],
  embed: ['elements', 'adapter', 'contract', 'tokens'],
  server: ['contract'],
};

interface Manifest {
  dependencies?: Record<string, string>;
}

/** What the server may bring along without importing it: the files it serves. */
const serves: Record<string, readonly string[]> = { server: ['embed'] };

const packages = readdirSync(join(root, 'packages'));

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const dependenciesOf = (name: string) =>
  Object.keys((readJson(`packages/${name}/package.json`) as Manifest).dependencies ?? {});

function sourcesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => join(folder, file));
}

interface Import {
  file: string;
  specifier: string;
}

/** Every module that the files of a folder name in an import, an export or an `import()`. */
const importsIn = (folder: string): Import[] =>
  sourcesIn(folder).flatMap((file) =>
    Array.from(
      withoutComments(read(file)).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g),
      ([, specifier = '']) => ({ file, specifier }),
    ),
  );

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** The package that a specifier belongs to: `@lus/contract/text.js` → `@lus/contract`. */
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const isRelative = ({ specifier }: Import) => specifier.startsWith('.');
const isNode = ({ specifier }: Import) => specifier.startsWith('node:') || builtinModules.includes(specifier);

describe('the floors of the house', () => {
  it('gives every package a floor', () => {
    assert.deepEqual(
      packages.filter((name) => !(name in mayImport)),
      [],
    );
  });

  for (const name of packages) {
    const imports = importsIn(`packages/${name}/src`);
    const allowed = (mayImport[name] ?? []).map((floor) => `@lus/${floor}`);

    it(`lets ${name} import only what lies below it`, () => {
      const wrong = imports.filter(
        ({ specifier }) => specifier.startsWith('@lus/') && !allowed.includes(packageOf(specifier)),
      );
      assert.deepEqual(wrong, []);
    });

    it(`keeps the files of ${name} out of other packages' folders`, () => {
      const home = join(root, 'packages', name, 'src');
      const wrong = imports
        .filter(isRelative)
        .filter(({ file, specifier }) => !join(root, file, '..', specifier).startsWith(home));
      assert.deepEqual(wrong, []);
    });

    it(`has ${name} declare everything that it imports`, () => {
      const declared = dependenciesOf(name);
      const wrong = imports
        .filter((found) => !isRelative(found) && !isNode(found))
        .filter(({ specifier }) => !declared.includes(packageOf(specifier)));
      assert.deepEqual(wrong, []);
    });

    it(`lets ${name} depend only on what lies below it`, () => {
      const ours = dependenciesOf(name).filter((dependency) => dependency.startsWith('@lus/'));
      const may = [...allowed, ...(serves[name] ?? []).map((served) => `@lus/${served}`)];
      assert.deepEqual(
        ours.filter((dependency) => !may.includes(dependency)),
        [],
      );
    });
  }

  it('keeps the document and the network out of the contract', () => {
    const outside =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|document|window|navigator|localStorage|HTMLElement)\b/;
    const wrong = sourcesIn('packages/contract/src').filter((file) =>
      outside.test(withoutComments(read(file)).replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''")),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps Node out of everything that runs in a browser', () => {
    const wrong = ['contract', 'readability', 'elements', 'adapter', 'embed']
      .flatMap((name) => importsIn(`packages/${name}/src`).filter(isNode))
      // The command is for a terminal; what it calls is for both.
      .filter(({ file }) => !file.startsWith('packages/readability/src/cli/'));
    assert.deepEqual(wrong, []);
  });

  it('keeps SQL out of the routes', () => {
    const database = ['kysely', 'pg', '@electric-sql/pglite'];
    const wrong = importsIn('packages/server/src/routes').filter(({ specifier }) =>
      database.includes(packageOf(specifier)),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps requests out of the repositories', () => {
    const wrong = importsIn('packages/server/src/repositories').filter(({ specifier }) =>
      packageOf(specifier).includes('fastify'),
    );
    assert.deepEqual(wrong, []);
  });
});
