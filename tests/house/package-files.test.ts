import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Target = string | { readonly [condition: string]: Target };
interface Manifest {
  name: string;
  exports: Record<string, Target>;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const packages = readdirSync(join(root, 'packages'));
const manifestOf = (name: string) => JSON.parse(read(`packages/${name}/package.json`)) as Manifest;

/** Every file that an exports map points at, whatever the condition. */
const filesOf = (target: Target): string[] =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf);

/** Whether a file is there; a `*` may stand for any path (Node, "Subpath patterns"). */
function isThere(folder: string, file: string): boolean {
  const [before = '', after] = file.slice(2).split('*');
  if (after === undefined) return existsSync(join(folder, before));
  const start = join(folder, before);
  return (
    existsSync(start) &&
    readdirSync(start, { recursive: true, encoding: 'utf8' }).some((found) => found.endsWith(after))
  );
}

describe('the packages', () => {
  for (const name of packages) {
    it(`has every file that ${name} offers`, () => {
      const missing = Object.values(manifestOf(name).exports)
        .flatMap(filesOf)
        .filter((file) => !isThere(join(root, 'packages', name), file));
      assert.deepEqual(missing, []);
    });

    it(`says in a README what ${name} is`, () => {
      assert.match(read(`packages/${name}/README.md`), new RegExp(`^# ${manifestOf(name).name}\n\n\\w`));
    });
  }
});

describe('the README', () => {
  const readme = read('README.md');

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = Array.from(
      readme.matchAll(/\bnpm (?:run )?([a-z][\w-]*)/g),
      ([, command = '']) => command,
    );
    assert.ok(commands.includes('start') && commands.includes('test'), 'start and test are named');
    assert.deepEqual(
      commands.filter((command) => !(command in scripts)),
      [],
    );
  });

  it('shows the very lines with which the demo site embeds the form', () => {
    const [, lines = ''] = /```html\n(<script type="module"[^]*?)```/.exec(readme) ?? [];
    assert.equal(lines.trim().split('\n').length, 2);
    assert.ok(read('packages/server/site/index.html').includes(lines), lines);
  });

  it('points only at files that exist', () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    );
  });
});
