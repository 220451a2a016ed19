/** Builds `dist` from the token files in `src`. Run: `node packages/tokens/build.js`. Says nothing when all is well. */
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import { figmaTokens } from './figma.js';
import { asWritten, metadata, names, pairs, rows, stylesheet } from './formats.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const files = {
  'rows.js': rows,
  'pairs.js': pairs,
  'pairs.d.ts': asWritten('pairs.d.ts'),
  'host-styles.js': asWritten('host-styles.js'),
  'host-styles.d.ts': asWritten('host-styles.d.ts'),
  'tokens.css': stylesheet,
  'tokens.json': metadata,
  'tokens.d.ts': names,
  'figma.light.tokens.json': figmaTokens('light'),
  'figma.dark.tokens.json': figmaTokens('dark'),
};

const dictionary = new StyleDictionary({
  source: ['raw', 'meaning', 'part'].map((layer) => here(`src/${layer}.json`)),
  log: { warnings: 'error', verbosity: 'silent', errors: { brokenReferences: 'console' } },
  hooks: { formats: files },
  platforms: {
    lus: {
      transforms: ['name/kebab'],
      buildPath: here('dist/'),
      files: Object.keys(files).map((destination) => ({ destination, format: destination })),
    },
  },
});

await dictionary.buildAllPlatforms();
