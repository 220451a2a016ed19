/** What a page author cannot use stays out of the tables. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ members }) => members)) {
        declaration.members = declaration.members.filter(isPublic);
        keepIf(declaration, 'attributes', ({ fieldName }) => isMember(declaration, fieldName));
        keepIf(declaration, 'events', ({ name, description }) => name && description);
      }
    }
  },
};

/** What the browser calls by itself, such as `formResetCallback`, is no method for a page. */
const isPublic = ({ static: isStatic, privacy = 'public', name }) =>
  !isStatic && privacy === 'public' && !name.endsWith('Callback');

/** State of the element's own has an entry among the attributes, and a member that is private. */
const isMember = ({ members }, fieldName) => members.some(({ name }) => name === fieldName);

const keepIf = (declaration, list, isWanted) => {
  if (declaration[list]) declaration[list] = declaration[list].filter(isWanted);
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['packages/elements/src/**/*.{styles,texts,texts.*}.ts', 'packages/elements/src/languages/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
