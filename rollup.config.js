import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';
import { isEditing, liveReload } from './scripts/live-reload.js';
import {
  licences,
  onlyLaterChunks,
  ownCopies,
  precompressed,
  smallStyles,
  trustedTypesPolicy,
} from './scripts/rollup-plugins.js';

/**
 * The scripts a host page can load: all widgets in one, or each alone. Each stands on its own and asks for
 * nothing but its language; a page loads one of them.
 */
const entries = isEditing()
  ? ['writing-aid', 'lus']
  : [
      'experience-form',
      'follow-up',
      'feedback-timeline',
      'influence-tracker',
      'plain-language-explainer',
      'writing-aid',
      'lus',
    ];

/** Shorter templates that say the same: white space shrinks to one space and never goes, so names stay. */
const smallTemplates = htmlLiterals({
  // Only our own templates; styles have smallStyles().
  exclude: ['**/node_modules/**', '**/*.styles.js*'],
  failOnError: true,
  options: {
    minifyOptions: {
      caseSensitive: true,
      collapseWhitespace: true,
      conservativeCollapse: true,
      removeComments: true,
    },
  },
});

/** Comments go, but for the first line, which says where the licences stand. */
const smallCode = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 4, pure_getters: true, keep_fargs: false },
  format: { comments: /^!/ },
});

export default entries.map((entry) => ({
  input: { [entry]: `packages/embed/modules/${entry}.js` },
  treeshake: {
    // Schemas stand at the top of the contract's modules, styles at that of the parts; nothing is lost unused.
    manualPureFunctions: ['Type', 'css'],
  },
  plugins: [
    ownCopies(),
    nodeResolve({ exportConditions: ['production', 'browser', 'import', 'default'] }),
    // It may stand beside the widgets, and a page makes each policy once.
    trustedTypesPolicy(entry === 'writing-aid' ? 'lus-writing-aid' : 'lus'),
    onlyLaterChunks(),
    // All widgets together hold what each alone holds.
    ...(entry === 'lus' ? [licences('licenses.txt')] : []),
    ...(isEditing() ? [liveReload()] : [smallStyles(), smallTemplates, smallCode, precompressed()]),
  ],
  // TypeBox's own modules go round in circles; none of them ends up in a script.
  onwarn: (warning, warn) => void (warning.code === 'CIRCULAR_DEPENDENCY' || warn(warning)),
  output: {
    dir: 'packages/embed/dist',
    format: 'es',
    entryFileNames: '[name].js',
    // `experience-form.en.js`, `lus.experience-form.en.js`: what it is of, and in which language.
    chunkFileNames: ({ name }) => `${entry}.${name.replace(`${entry}.`, '').replace('texts.', '')}.js`,
    sourcemap: true,
    banner: '/*! Lus, EUPL-1.2; see licenses.txt */',
  },
}));
