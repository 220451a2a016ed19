/** A house style as a municipality publishes it: design tokens on a class. */
export interface HouseStyle {
  readonly id: string;
  readonly name: string;
  /** The class that carries the tokens. */
  readonly className: string;
  /** The style sheet, as a path in `node_modules`. */
  readonly css: string;
}

const style = (id: string, name: string, className: string, css: string): HouseStyle => ({
  id,
  name,
  className,
  css,
});

/** The house styles on which every widget is tried. */
export const houseStyles: readonly HouseStyle[] = [
  style('utrecht', 'Utrecht', 'utrecht-theme', '@utrecht/design-tokens/dist/theme.css'),
  style(
    'denhaag',
    'Den Haag',
    'denhaag-theme',
    '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
  ),
  style('amsterdam', 'Amsterdam', 'ams-theme', '@amsterdam/design-system-tokens/dist/index.theme.css'),
  style(
    'rotterdam',
    'Rotterdam',
    'rotterdam-theme',
    '@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
  ),
  style(
    'rijkshuisstijl',
    'Rijkshuisstijl Community',
    'rhc-theme',
    '@rijkshuisstijl-community/design-tokens/dist/index.css',
  ),
  style(
    'voorbeeld',
    'Voorbeeld',
    'voorbeeld-theme',
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  ),
  style(
    'mooi-en-anders',
    'Mooi & Anders',
    'ma-theme',
    '@nl-design-system-community/ma-design-tokens/dist/theme.css',
  ),
  style(
    'purmerend',
    'Purmerend',
    'purmerend-theme',
    '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
  ),
  style('nijmegen', 'Nijmegen', 'nijmegen-theme', '@gemeentenijmegen/design-tokens/dist/index.css'),
  style('rvo', 'RVO', 'rvo-theme', '@nl-rvo/design-tokens/dist/index.css'),
];
