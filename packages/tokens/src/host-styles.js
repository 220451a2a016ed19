import { families, rows } from './rows.js';

/** Writes `Fcolor` out as the tokens that the letter stands for: each beginning with that end. */
const unfold = (names) =>
  names.replace(/([A-Z])([a-z-]+)/g, (_, letter, end) => families[letter].replace(/ |$/g, `${end}$&`));

/** `name house-style-tokens… | our value | initial value | least most`; `@name` is another of our meanings. */
const table = rows.split(';').map((row) => {
  const [names, ...cells] = `lus-${row}`.split('|');
  return [unfold(names).split(' '), ...cells];
});
const rowOf = (name) => table.find(([[first]]) => first === `lus-${name}`);
const isColour = (name) => name.startsWith('lus-color');

export const ownValue = (name) => rowOf(name)[1].replace(/@([\w-]+)/g, 'var(--_lus-$1)');

export const hostStyles =
  table
    .map(([names, , , limits]) => {
      const own = ownValue(names[0].slice(4));
      const value = names.reduceRight((otherwise, token) => `var(--${token},${otherwise})`, own);
      return `--_${names[0]}:${limits ? `clamp(${limits.replace(' ', `,${value},`)})` : value};`;
    })
    .join('') +
  '@media (prefers-reduced-motion:reduce){--_lus-duration:0s}' +
  '@media (prefers-contrast:more){--_lus-color-text-subtle:var(--_lus-color-text);--_lus-color-border:var(--_lus-color-text);--_lus-color-control-border:var(--_lus-color-text);--_lus-color-link-hover:var(--_lus-color-text);--_lus-color-accent:var(--_lus-color-text);--_lus-color-accent-soft:color-mix(in srgb,var(--_lus-color-text) 50%,var(--_lus-color-surface))}';

export const watched = `transition:box-shadow 1ms;box-shadow:${table
  .map(([[name]]) => name)
  .filter(isColour)
  .map((name) => `0 0 var(--_${name})`)}`;

export const hasHouseStyle = (style) =>
  table.some(([names]) => names.some((token) => style.getPropertyValue(`--${token}`)));

/** A colour that is broken by day and by night becomes the first that our own value names. */
const firstColour = (own) => {
  const [, other, hex] = /@([\w-]+)|(#\w+)/.exec(own);
  return hex ?? firstColour(rowOf(other)[1]);
};

const syntaxOf = (value) =>
  value[0] === '#' ? '<color>' : value.endsWith('px') ? '<length>' : '<number> | <length-percentage>';

export const registered = table.flatMap(([[name], own, initial]) => {
  const initialValue = isColour(name) ? firstColour(own) : initial;
  return initialValue ? [{ name: `--_${name}`, syntax: syntaxOf(initialValue), initialValue }] : [];
});

export function registerTokens() {
  if (typeof CSS === 'undefined' || !CSS.registerProperty) return;
  for (const property of registered) {
    try {
      CSS.registerProperty({ ...property, inherits: true });
    } catch {
      // Registered before, by another copy of Lus on this page: that one serves us too.
    }
  }
}
