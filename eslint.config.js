import globals from 'globals';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browserMarkup = 'Markup goes through Lit templates, which escape and keep Trusted Types.';

/** Imports go down, never sideways, never up. What each floor may not import of ours, and why. */
const floors = {
  tokens: ['contract', 'readability', 'elements', 'adapter', 'embed', 'server'],
  contract: ['tokens', 'readability', 'elements', 'adapter', 'embed', 'server'],
  readability: ['tokens', 'contract', 'elements', 'adapter', 'embed', 'server'],
  elements: ['adapter', 'embed', 'server'],
  adapter: ['tokens', 'readability', 'elements', 'embed', 'server'],
  embed: ['readability', 'server'],
  server: ['tokens', 'readability', 'elements', 'adapter', 'embed'],
};

/** Ways round Lit's escaping, and inline styles that a strict Content-Security-Policy refuses. */
const unsafeDirectives = {
  group: ['**/directives/unsafe-*.js', '**/directives/style-map.js', '**/static-html.js'],
  message: browserMarkup,
};

const restrictedImports = (floor) => [
  'error',
  {
    patterns: [
      {
        regex: `^@lus/(${floors[floor].join('|')})(/|$)`,
        message: `${floor} may not know this package: imports go down, never sideways, never up.`,
      },
      { group: ['**/packages/*', '../../*/src/*'], message: 'Reach another package by its name.' },
      ...(floor === 'elements' ? [unsafeDirectives] : []),
    ],
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'packages/embed/modules/',
      '.tests-out/',
      'storybook-static/',
      '.lus/',
      'coverage/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          conditionNames: ['types', 'import', 'default'],
          extensionAlias: { '.js': ['.ts', '.js'] },
        }),
      ],
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/first': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.storybook/*.ts', 'packages/tokens/src/*.d.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      // `return this.#close();` says in one line that it closes and is done.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A schema and its type share a name on purpose: `Topic` is both.
      '@typescript-eslint/no-redeclare': 'off',
      // An index signature does not give in to dots (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...Object.keys(floors).map((floor) => ({
    files: [`packages/${floor}/src/**/*.ts`],
    rules: {
      'no-restricted-imports': restrictedImports(floor),
      'import-x/no-extraneous-dependencies': [
        'error',
        {
          packageDir: [`${import.meta.dirname}/packages/${floor}`],
          devDependencies: false,
          includeInternal: true,
          includeTypes: true,
        },
      ],
    },
  })),
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off',
      // A widget listens once, at its root, for what its buttons do; the root itself is nothing to press.
      'lit-a11y/click-events-have-key-events': 'off',
      // Lit binds a handler to its host.
      '@typescript-eslint/unbound-method': 'off',
      // The types say that a document is always there; on a server it is not.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: browserMarkup,
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TemplateElement[value.raw=/\\.innerHTML\\s*=/]', message: browserMarkup },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict Content-Security-Policy refuses inline styles: use a class or a part.',
        },
      ],
      // A mistake of the page author is told once, by a warning.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['packages/server/src/**/*.ts'],
    rules: {
      // Fastify's plugins and handlers are asynchronous by convention, and it waits for what it registers.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafePromises: [
            {
              from: 'package',
              name: ['FastifyInstance', 'FastifyReply', 'SafePromiseLike'],
              package: 'fastify',
            },
          ],
        },
      ],
    },
  },
  {
    // The two programs of the server speak to whoever started them.
    files: ['packages/server/src/{server,emit-openapi}.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      // A test may state what it knows, and asserts by expressions (`expect(x).to.be.true`).
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A stand-in keeps the promise of what it stands in for.
      '@typescript-eslint/require-await': 'off',
      // node:test waits itself for what `test` and `describe` give; a comparison gives a promise in its types only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['it', 'test', 'describe', 'before', 'after'], package: 'node:test' },
            { from: 'package', name: ['Equal'], package: 'chai' },
          ],
        },
      ],
    },
  },
  {
    // Belongs to no project of TypeScript's: Storybook reads it as it is.
    files: ['.storybook/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'off',
    },
  },
  {
    files: ['packages/tokens/src/*.js', 'packages/server/site/*.js', 'bench/page.js'],
    languageOptions: { globals: globals.browser },
  },
);
