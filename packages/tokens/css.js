/** How a token's value is written in CSS, and how two colours are laid over each other. */

/** A DTCG 2025.10 value as CSS text: `#0c4a52`, `1.5rem`, `160ms`, `"Segoe UI", sans-serif`, `600`. */
export function toCss(value) {
  if (Array.isArray(value)) return value.map((face) => (/\s/.test(face) ? `"${face}"` : face)).join(', ');
  if (typeof value !== 'object') return String(value);
  return value.hex ?? `${value.value}${value.unit}`;
}

/** A DTCG length in CSS pixels, at the browser's usual 16 pixels to the rem: registered properties allow no rem. */
export function toPixels({ value, unit }) {
  return `${unit === 'rem' ? value * 16 : value}px`;
}

/** `share` of one DTCG colour laid over another: the same sum as CSS `color-mix(in srgb, …)`. */
export function layOver(colour, ground, share) {
  const components = colour.components.map((part, i) =>
    round(part * share + ground.components[i] * (1 - share)),
  );
  const hex = components
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return { colorSpace: 'srgb', components, hex: `#${hex}` };
}

const round = (number) => Math.round(number * 1e4) / 1e4;
