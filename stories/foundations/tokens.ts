import published from '../../packages/tokens/dist/tokens.json';

/** A colour as DTCG writes it. */
export interface Colour {
  components: number[];
  hex: string;
}

/** One published token. */
export interface Token {
  /** As in `--lus-<name>`. */
  name: string;
  description: string;
  value: unknown;
  extensions: Record<string, unknown>;
}

/** The published tokens whose name begins with a word, such as `space` or `font-size`. */
export function tokensOf(begin: string): Token[] {
  return tokensIn(published.lus, []).filter(({ name }) => name.startsWith(begin));
}

function tokensIn(group: object, path: string[]): Token[] {
  if ('$value' in group) {
    const { $value, $description, $extensions } = group as {
      $value: unknown;
      $description: string;
      $extensions?: Record<string, unknown>;
    };
    return [
      { name: path.join('-'), description: $description, value: $value, extensions: $extensions ?? {} },
    ];
  }
  return Object.entries(group).flatMap(([key, value]) => tokensIn(value as object, [...path, key]));
}

/** A colour by its name, by day and by night. */
export function colour(name: string): { day: Colour; night: Colour } {
  const token = tokensOf(`color-${name}`).find((candidate) => candidate.name === `color-${name}`);
  if (!token) throw new Error(`There is no colour "${name}".`);
  const day = token.value as Colour;
  return { day, night: (token.extensions['lus.dark'] as Colour | undefined) ?? day };
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const luminances = [one, other].map(luminance);
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance({ components }: Colour): number {
  const [red = 0, green = 0, blue = 0] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
