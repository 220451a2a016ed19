import { readTheme } from './theme.js';

/**
 * The tokens of one mode, as Figma imports variables: DTCG JSON, one file a mode, lengths in px and times in s, each
 * font one face, nothing to follow. In Figma: Variables, Import, and both files into one collection.
 * @param {'light' | 'dark'} mode
 */
export const figmaTokens =
  (mode) =>
  ({ dictionary }) => {
    const root = { $extensions: { 'com.figma.modeName': mode } };
    for (const token of readTheme(dictionary.allTokens)) {
      const group = token.path.slice(0, -1).reduce((parent, key) => (parent[key] ??= {}), root);
      group[token.path.at(-1)] = {
        $type: token.type,
        $value: inFigma[token.type](token[mode]),
        $description: token.description,
      };
    }
    return `${JSON.stringify(root, null, 2)}\n`;
  };

const same = (value) => value;

const inFigma = {
  color: ({ components, hex }) => ({ colorSpace: 'srgb', components, alpha: 1, hex }),
  dimension: ({ value, unit }) => ({ value: unit === 'rem' ? value * 16 : value, unit: 'px' }),
  duration: ({ value, unit }) => ({ value: unit === 'ms' ? value / 1000 : value, unit: 's' }),
  // The first that is the name of a face, not of what the system has.
  fontFamily: (faces) => [faces].flat().find((face) => !/^(-|ui-)/.test(face)),
  fontWeight: same,
  number: same,
};
