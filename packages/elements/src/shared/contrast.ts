/** A colour in sRGB: red, green, blue and how opaque, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads `color(srgb …)`, which `color-mix(in srgb, …)` computes to (CSS Color 5); what lies outside is clipped. */
export function readColour(computed: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    computed.replace(/.*srgb/, '').match(/-?[\d.]+(e-?\d+)?|none/g) ?? []
  ).map((part) => Math.min(1, Math.max(0, Number(part) || 0)));
  return [red, green, blue, alpha];
}

/** What is seen of a colour that lies over another. */
export function layOver(colour: Colour, ground: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => colour[index] * colour[3] + ground[index] * (1 - colour[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** Relative luminance (WCAG 2.2). */
export function luminance(colour: Colour): number {
  const part = (index: 0 | 1 | 2) =>
    colour[index] <= 0.04045 ? colour[index] / 12.92 : ((colour[index] + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
}

/** Contrast ratio from 1 to 21 (WCAG 2.2); a translucent colour is laid over the ground first. */
export function contrast(colour: Colour, ground: Colour): number {
  const one = luminance(layOver(colour, ground)) + 0.05;
  const other = luminance(ground) + 0.05;
  return Math.max(one, other) / Math.min(one, other);
}
