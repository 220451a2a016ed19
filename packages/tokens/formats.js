import { readFileSync } from 'node:fs';
import { toCss } from './css.js';
import { FALLBACK, initialValueOf, readTheme } from './theme.js';

const MADE = 'Made by packages/tokens/build.js.';

const SYNTAX = {
  color: '<color>',
  dimension: '<length>',
  duration: '<time>',
  number: ['<number>', '<length-percentage>'],
  fontWeight: '<number>',
  fontFamily: '*',
};

/** Beginnings that house styles share, so that a row of tokens with one end becomes a letter and that end. */
const FAMILIES = {
  B: 'nl-button- utrecht-button- ams-button-',
  F: 'utrecht-textbox- utrecht-form-control- utrecht-form-input- basis-form-control- ams-text-input-',
  H: 'nl-heading-level-2- utrecht-heading-2- utrecht-heading- ams-heading-',
  P: 'nl-button-primary- utrecht-button-primary-action- utrecht-button- ams-button-primary-',
  S: 'nl-button-secondary- utrecht-button-secondary-action- utrecht-button- ams-button-secondary-',
};

/** `utrecht-textbox-color utrecht-form-control-color …` becomes `Fcolor`. */
function fold(names) {
  return Object.entries(FAMILIES).reduce((short, [letter, family]) => {
    const [first, ...others] = family.split(' ');
    const row = [`${first}([a-z-]+)`, ...others.map((start) => `${start}\\1`)].join(' ');
    return short.replaceAll(new RegExp(`(?<= )${row}(?= |$)`, 'g'), `${letter}$1`);
  }, names);
}

/** The table that `src/host-styles.js` unfolds in the browser: a third smaller to send than the CSS itself. */
export function rows({ dictionary }) {
  const sent = readTheme(dictionary.allTokens).filter(({ reserved }) => !reserved);
  const table = sent.map((token) => {
    const houseStyle = token.fallback.map((path) => path.replaceAll('.', '-'));
    const limits = token.least && [token.least, token.most].map(toCss).join(' ');
    const cells = [fold([token.name, ...houseStyle].join(' ')), token.own, initialValueOf(token), limits];
    return cells.join('|').replace(/\|+$/, '').replaceAll(', ', ',');
  });
  return [
    `// ${MADE}`,
    `export const families = ${JSON.stringify(FAMILIES)};`,
    `export const rows = ${JSON.stringify(table.join(';'))};\n`,
  ].join('\n');
}

/**
 * What the guard of contrast checks: colours, of which the best counts, on what, and the least ratio (WCAG 1.4.3,
 * 1.4.11); and lengths that have to stay within so many pixels.
 */
export function pairs({ dictionary }) {
  const theme = readTheme(dictionary.allTokens);
  const claims = theme.flatMap(({ path, contrast }) =>
    contrast
      .filter(({ least }) => least)
      .map(({ on, or, least }) => [[path[2], or].filter(Boolean).join('+'), ...on, least].join(' ')),
  );
  const limits = theme.filter(({ within }) => within).map(({ name, within }) => [name, ...within].join(' '));
  return [
    `// ${MADE}`,
    `export const pairs = ${JSON.stringify(claims.join(';'))};`,
    `export const limits = ${JSON.stringify(limits.join(';'))};\n`,
  ].join('\n');
}

/** A file that is written by hand and goes out as it is. */
export const asWritten = (name) => () => readFileSync(new URL(`src/${name}`, import.meta.url), 'utf8');

/** All values as public properties on `.lus-theme`: our look everywhere, whatever the house style. */
export function stylesheet({ dictionary }) {
  const lines = readTheme(dictionary.allTokens).map(({ name, light, dark, css }) => {
    const [day, night] = [css ?? toCss(light), css ?? toCss(dark)];
    return `  --lus-${name}: ${day === night ? day : `light-dark(${day}, ${night})`};`;
  });
  return `/* ${MADE} */\n.lus-theme {\n${lines.join('\n')}\n}\n`;
}

/** DTCG 2025.10 with the extensions that NL Design System publishes; values by night are in `lus.dark`. */
export function metadata({ dictionary }) {
  const root = {};
  for (const token of readTheme(dictionary.allTokens)) {
    const { path, type, description, light, dark, css, fallback, reserved, contrast } = token;
    const group = path.slice(0, -1).reduce((parent, key) => (parent[key] ??= {}), root);
    group[path.at(-1)] = {
      $type: type,
      $value: light,
      $description: description,
      $extensions: {
        'nl.nldesignsystem.css-property-syntax': SYNTAX[type],
        'nl.nldesignsystem.figma-implementation': type !== 'duration' && !css,
        ...(fallback.length > 0 && { [FALLBACK]: fallback }),
        ...(type === 'color' && { 'lus.dark': dark }),
        ...(css && { 'lus.css': css }),
        ...(contrast.length > 0 && { 'lus.contrast': contrast }),
        ...(reserved && { 'lus.reserved': reserved }),
      },
    };
  }
  return `${JSON.stringify(root, null, 2)}\n`;
}

/** The public names as a union type. */
export function names({ dictionary }) {
  const union = readTheme(dictionary.allTokens).map(({ name }) => `  | '--lus-${name}'`);
  return `// ${MADE}\n/** Every public custom property of Lus. */\nexport type LusToken =\n${union.join('\n')};\n`;
}
