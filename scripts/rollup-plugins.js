import { readFileSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Gives Lit's one Trusted Types policy our name, so that a host page can allow it by
 * `trusted-types lus` (https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive).
 * A page that loads us twice may refuse the second policy: the second copy then defines nothing, so it needs none.
 */
export function trustedTypesPolicy(name) {
  const lit = /(\w+)\.createPolicy\("lit-html",(.*?\})\)/;
  return {
    name: 'trusted-types-policy',
    transform: (code) =>
      lit.test(code)
        ? {
            code: code.replace(lit, `(()=>{try{return $1.createPolicy("${name}",$2)}catch{}})()`),
            map: null,
          }
        : null,
    generateBundle(_, bundle) {
      const code = Object.values(bundle).map((chunk) => chunk.code ?? '');
      const policies = code.flatMap((text) => text.match(/createPolicy\([^,)]*/g) ?? []);
      if (policies.join() !== `createPolicy("${name}"`) {
        this.error(
          `The bundle should make one Trusted Types policy, "${name}", but has: ${policies.join() || 'none'}`,
        );
      }
    },
  };
}

/**
 * What may be fetched later: a language, the detector of personal data once somebody writes, the check of the log, the
 * screen at a desk, printing, reading aloud, "was this clear?", what keeps a house style readable.
 */
const LATER =
  /[\\/]([\w-]+\.texts\.[\w-]+|personal-data|history-check|figures|counter|print|step-history|read-aloud|clarity|contrast-guard)\.js(\?later)?$/;

/**
 * What is fetched later takes along copies of what it shares with the widgets. Asking the widgets' own script for them
 * would load that a second time when the page gave it another address, such as `lus.js?v=2`.
 */
export function ownCopies() {
  const mark = '?later';
  return {
    name: 'own-copies',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' && (await this.resolve(specifier, importer));
      return found && LATER.test(found.id) ? found.id + mark : null;
    },
    async resolveId(source, importer, options) {
      if (!importer?.endsWith(mark)) return null;
      const found = await this.resolve(source, importer.slice(0, -mark.length), {
        ...options,
        skipSelf: true,
      });
      return found && { ...found, id: found.id + mark };
    },
    load: (id) => (id.endsWith(mark) ? readFile(id.slice(0, -mark.length), 'utf8') : null),
  };
}

/**
 * Keeps the embed one file, but for what may come later, each by itself. Also keeps the schemas out: the server
 * validates, the browser does not.
 */
export function onlyLaterChunks() {
  return {
    name: 'only-later-chunks',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        // Words that several widgets share become a chunk without a face.
        const isLater = [chunk.facadeModuleId ?? Object.keys(chunk.modules)]
          .flat()
          .every((id) => LATER.test(id));
        if (!chunk.isEntry && !isLater) this.error(`${chunk.fileName} is a chunk that nobody asked for.`);
        if (chunk.isEntry && chunk.imports.length > 0)
          this.error(`${chunk.fileName} fetches ${chunk.imports.join(', ')} first.`);
        const schema = Object.entries(chunk.modules).find(
          ([id, { renderedLength }]) => id.includes('typebox') && renderedLength > 0,
        );
        if (schema) this.error(`${chunk.fileName} holds a validation library: ${schema[0]}`);
      }
    },
  };
}

/**
 * Takes comments and needless white space out of the styles, and changes nothing else: no rule moves, no value is
 * written in another way. Only `.styles.js` files, which hold nothing but styles, so the source map stays true.
 */
export function smallStyles() {
  const small = (css) =>
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .trim();
  return {
    name: 'small-styles',
    transform(code, id) {
      if (!/\.styles\.js(\?later)?$/.test(id)) return null;
      return { code: code.replace(/\bcss\s*`([^`]*)`/g, (_, css) => `css\`${small(css)}\``), map: null };
    },
  };
}

/** Puts the licences of the packages that ended up in a bundle beside it: their notices have to travel along. */
export function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const packages = new Set(
        Object.values(bundle)
          .flatMap(({ modules = {} }) => Object.entries(modules))
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0])
          .filter(Boolean),
      );
      this.emitFile({ type: 'asset', fileName, source: [...packages].sort().map(licenceOf).join('\n\n') });
    },
  };
}

function licenceOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is in the bundle, but comes without its licence.`);
  return `${name} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Writes each script compressed beside itself, so that the server does not compress it for every visitor. */
export function precompressed() {
  return {
    name: 'precompressed',
    async writeBundle({ dir }, bundle) {
      for (const file of Object.keys(bundle).filter((name) => name.endsWith('.js'))) {
        await writeFile(join(dir, `${file}.br`), brotliCompressSync(await readFile(join(dir, file))));
      }
    },
  };
}
