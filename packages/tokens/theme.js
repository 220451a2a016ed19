import { layOver, toCss, toPixels } from './css.js';

/** The NL Design System's own key for "when this token is missing, use these". */
export const FALLBACK = 'nl.nldesignsystem.fallback';

/**
 * The meanings and parts of Lus, each with its value by day (`light`) and by night (`dark`), the house-style tokens
 * that may take its place (`fallback`), and our own value as CSS that follows the rest (`own`, in which `@name` is
 * another of our tokens). `contrast` says what it has to stand out from and how much. One that no widget uses yet is
 * `reserved`: published, but not sent to phones. Reads Style Dictionary's tokens; throws on a reference to nothing.
 */
export function readTheme(allTokens) {
  const byPath = new Map(allTokens.map((token) => [token.path.join('.'), token]));

  function follow(reference) {
    const token = byPath.get(reference.slice(1, -1));
    if (!token) throw new Error(`Unknown token: ${reference}`);
    return token;
  }

  function resolve(value, scheme) {
    if (!isReference(value)) return value;
    const { $value, $extensions = {} } = follow(value).original;
    const { 'lus.dark': dark, 'lus.mix': mix } = $extensions;
    const plain = resolve(scheme === 'dark' && dark ? dark : $value, scheme);
    return mix ? layOver(plain, resolve(mix.over, scheme), mix.share) : plain;
  }

  function ownCss({ $value, $extensions = {} }) {
    const { 'lus.css': css, 'lus.dark': dark, 'lus.mix': mix } = $extensions;
    if (css) return css;
    const plain = cssFor($value, dark);
    return mix ? `color-mix(in srgb,${plain} ${mix.share * 100}%,${cssFor(mix.over)})` : plain;
  }

  function cssFor(value, dark) {
    if (isReference(value) && isPublic(follow(value))) return `@${nameOf(follow(value))}`;
    const [day, night] = [value, dark ?? value].map((one) => toCss(resolve(one)));
    return day === night ? day : `light-dark(${day},${night})`;
  }

  return allTokens.filter(isPublic).map((token) => {
    const reference = `{${token.path.join('.')}}`;
    const extensions = token.original.$extensions ?? {};
    return {
      path: token.path,
      name: nameOf(token),
      type: token.$type,
      description: token.$description,
      light: resolve(reference, 'light'),
      dark: resolve(reference, 'dark'),
      css: extensions['lus.css'],
      least: extensions['lus.least'],
      most: extensions['lus.most'],
      within: extensions['lus.within'],
      contrast: extensions['lus.contrast'] ?? [],
      reserved: extensions['lus.reserved'] ?? false,
      fallback: extensions[FALLBACK] ?? [],
      own: ownCss(token.original),
    };
  });
}

const isReference = (value) => typeof value === 'string' && value.startsWith('{');
const isPublic = (token) => token.path[0] === 'lus';
const nameOf = (token) => token.path.slice(1).join('-');

/**
 * What the browser must check itself: a house style's value may be empty or nonsense, and `var()` then skips its
 * fallback; a registered property falls to its initial value, which must not depend on anything (so pixels, no rem).
 * Our own values need no check. Nor do faces and weights: a broken one leaves the page's own, which is readable.
 * Colours are all checked; theirs follows from our own value.
 */
export function initialValueOf({ type, light, fallback }) {
  if (fallback.length === 0) return undefined;
  if (type === 'number') return toCss(light);
  return type === 'dimension' ? toPixels(light) : undefined;
}
