/** What a page author cannot use stays out of the tables. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ members }) => members)) {
        declaration.members = declaration.members.filter(
          (member) => !member.static && (member.privacy ?? 'public') === 'public',
        );
      }
    }
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['packages/elements/src/**/*.{styles,texts,texts.*}.ts', 'packages/elements/src/languages/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
