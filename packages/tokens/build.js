/** Builds `dist` from the token files in `src`. Run: `node packages/tokens/build.js`. Says nothing when all is well. */
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import { asWritten, metadata, names, rows, stylesheet } from './formats.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const files = {
  'rows.js': rows,
  'host-styles.js': asWritten('host-styles.js'),
  'host-styles.d.ts': asWritten('host-styles.d.ts'),
  'tokens.css': stylesheet,
  'tokens.json': metadata,
  'tokens.d.ts': names,
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
