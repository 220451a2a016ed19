import { rows } from './rows.js';

/** `name house-style-tokens… | our value | initial value | least value`; `@name` is another of our meanings. */
const table = rows.split(';').map((row) => row.split('|'));

const nest = (tokens, own) => tokens.reduceRight((otherwise, token) => `var(--${token},${otherwise})`, own);

export const hostStyles =
  table
    .map(([names, own, , least]) => {
      const [name, ...houseStyle] = names.split(' ');
      const ours = own.replace(/@([\w-]+)/g, 'var(--_lus-$1)');
      const value = nest([`lus-${name}`, ...houseStyle], ours);
      return `--_lus-${name}:${least ? `max(${least},${value})` : value};`;
    })
    .join('') + '@media (prefers-reduced-motion:reduce){--_lus-duration:0s}';

const syntaxOf = (value) =>
  value[0] === '#' ? '<color>' : value.endsWith('px') ? '<length>' : '<number> | <length-percentage>';

export const registered = table
  .filter(([, , initialValue]) => initialValue)
  .map(([names, , initialValue]) => ({
    name: `--_lus-${names.split(' ')[0]}`,
    syntax: syntaxOf(initialValue),
    initialValue,
  }));

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
