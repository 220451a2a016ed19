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

/** The table that `src/host-styles.js` unfolds in the browser: a third smaller to send than the CSS itself. */
export function rows({ dictionary }) {
  const sent = readTheme(dictionary.allTokens).filter(({ reserved }) => !reserved);
  const table = sent.map((token) => {
    const houseStyle = token.fallback.map((path) => path.replaceAll('.', '-'));
    const least = token.least && toCss(token.least);
    const cells = [[token.name, ...houseStyle].join(' '), token.own, initialValueOf(token), least];
    return cells.join('|').replace(/\|+$/, '').replaceAll(', ', ',');
  });
  return `// ${MADE}\nexport const rows = ${JSON.stringify(table.join(';'))};\n`;
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
    const { path, type, description, light, dark, css, fallback, reserved } = token;
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
