import { tokensOf, type Colour } from '../foundations/tokens.js';

const colours = tokensOf('color-').map(({ name, value, extensions }) => {
  const { hex } = value as Colour;
  const night = extensions['lus.dark'] as Colour | undefined;
  return `--site-${name}: light-dark(${hex}, ${night?.hex ?? hex});`;
});

const families = tokensOf('font-family').map(
  ({ name, value }) =>
    `--site-${name}: ${(value as string[]).map((face) => JSON.stringify(face).replace(/"((system-ui|serif|sans-serif|monospace|ui-[a-z]+|-apple-system))"/, '$1')).join(', ')};`,
);

/**
 * Our own look for the pages of docs. Under other names than the published tokens: those would reach the stories that
 * a page of docs shows, and take the place of their house style.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:root { ${[...colours, ...families].join('\n')} }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
