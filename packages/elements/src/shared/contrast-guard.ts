import type { ReactiveElement } from 'lit';
import { limits, pairs } from '@lus/tokens/pairs.js';
import { contrast, layOver, luminance, readColour, type Colour } from './contrast.js';

/** A ground is light when black stands out from it more than white does: the luminance where both do the same. */
const HALFWAY = 0.179;

/** Lines closer than this touch one another. */
const LEAST_LINE = 1.2;

const SURFACE = 'surface';

/** Colours of which the best has to stand out by `least`: from the ground where they are at home, and from others. */
const claims = pairs.split(';').map((row) => {
  const cells = row.split(' ');
  const [fronts = '', home = SURFACE, ...others] = cells.slice(0, -1);
  return { fronts: fronts.split('+'), home, others, least: Number(cells.at(-1)) };
});

/** Every ground but the surface, with the one that it may become. */
const homes = new Map(
  claims.flatMap(({ home, others }) => [
    [home, SURFACE] as const,
    ...others.map((other) => [other, home] as const),
  ]),
);
homes.delete(SURFACE);

const reference = (name: string) => `var(--_lus-color-${name})`;

/** The mended values of each widget, in a style sheet of its own: a strict CSP knows no style attributes. */
const sheets = new WeakMap<ReactiveElement, CSSStyleSheet>();

function sheetOf(host: ReactiveElement): CSSStyleSheet {
  let sheet = sheets.get(host);
  if (!sheet) {
    sheets.set(host, (sheet = new CSSStyleSheet()));
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  return sheet;
}

/**
 * Measures the colours of a widget as its page and its house style make them, and mends what cannot be read: our own
 * value takes the place of theirs, by day or by night as their surface is (docs/decisions/0018). Safe to call again.
 * @param host - The widget.
 * @param probe - What notices changes; it is away while we look, so that it does not notice ours.
 * @param ownValue - Our own value of a token as CSS.
 */
export function keepReadable(
  host: ReactiveElement,
  probe: Element,
  ownValue: (token: string) => string,
): void {
  const sheet = sheetOf(host);
  const mended = new Map<string, string>();
  const ruler = document.createElement('i');
  probe.replaceWith(ruler);

  const measured = new Map<string, Colour>();
  const write = () => {
    measured.clear();
    sheet.replaceSync(`:host{${Array.from(mended, (pair) => `${pair.join(':')}!important;`).join('')}}`);
  };
  const mend = (token: string, value: string) => {
    mended.set(`--_lus-${token}`, value);
    write();
  };
  const measure = (css: string): Colour => {
    const known = measured.get(css);
    if (known) return known;
    ruler.style.color = `color-mix(in srgb,${css},${css})`;
    const colour = readColour(getComputedStyle(ruler).color);
    measured.set(css, colour);
    return colour;
  };
  const own = (name: string) => ownValue(`color-${name}`);
  const ground = (name: string) => layOver(measure(reference(name)), measure(reference(SURFACE)));
  const isOpaque = (name: string) => () => measure(reference(name))[3] === 1;
  /** Gives `name` the first value that holds; `undefined` is the one it has. */
  const choose = (name: string, holds: () => boolean, values: (string | undefined)[]) =>
    values.some((value) => {
      if (value) mend(`color-${name}`, value);
      return holds();
    });

  write();
  // What lies behind the widget is the page's business, so what is see-through becomes ours.
  choose(SURFACE, isOpaque(SURFACE), [undefined, own(SURFACE)]);
  // A theme that is only light stays light at night, and what is ours in it does so too.
  const isLight = (css: string) => luminance(measure(css)) > HALFWAY;
  const scheme = isLight(reference(SURFACE));
  if (scheme !== isLight('light-dark(#fff,#000)')) {
    mended.set('color-scheme', scheme ? 'light' : 'dark');
    write();
  }
  // A see-through button lies on the surface, and on a panel as well: it has one ground everywhere.
  for (const name of homes.keys()) choose(name, isOpaque(name), [undefined, cssOf(ground(name))]);

  const standsOut = ({ fronts, least }: (typeof claims)[number], behind: string) =>
    fronts.some((front) => contrast(measure(reference(front)), ground(behind)) >= least);
  for (const claim of claims) {
    for (const front of claim.fronts) {
      const holds = () => standsOut(claim, claim.home);
      choose(front, holds, [undefined, own(front), reference('text'), '#000', '#fff']);
    }
  }
  // At home words keep the theme's own colour; elsewhere the ground gives way to all of them, no further than home.
  for (const [name, home] of homes) {
    const halfway = `color-mix(in srgb,${cssOf(ground(name))},${reference(home)})`;
    const holds = () => claims.every((claim) => !claim.others.includes(name) || standsOut(claim, name));
    choose(name, holds, [undefined, own(name), halfway, reference(home)]);
  }

  // Not by CSS: `clamp()` refuses the zero without a unit that many themes have.
  for (const row of limits.split(';')) {
    const [name = '', least, most] = row.split(' ');
    const length = parseFloat(getComputedStyle(host).getPropertyValue(`--_lus-${name}`));
    const within = Math.min(Math.max(length, Number(least)), Number(most));
    if (within !== length) mend(name, `${within}px`);
  }
  // Pixels and percentages are for one size of words, and too low for larger ones; a number grows with them.
  for (const [name, size] of [
    ['line-height', 'font-size'],
    ['line-height-heading', 'font-size-heading-1'],
  ] as const) {
    if (!isNaN(Number(getComputedStyle(host).getPropertyValue(`--_lus-${name}`)))) continue;
    ruler.style.font = `var(--_lus-${size})/var(--_lus-${name}) a`;
    const { lineHeight, fontSize } = getComputedStyle(ruler);
    mend(name, `${Math.max(LEAST_LINE, parseFloat(lineHeight) / parseFloat(fontSize))}`);
  }
  ruler.replaceWith(probe);
  // So that it has colours to change from, also when the house style changes before the next frame.
  getComputedStyle(probe).getPropertyValue('box-shadow');
}

const cssOf = (colour: Colour) =>
  `rgb(${colour
    .slice(0, 3)
    .map((part) => part * 255)
    .join(' ')})`;
