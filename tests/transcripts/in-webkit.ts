import type { Stop } from './visitor.js';

/** What can have focus without being a control: Chromium takes its words as its name, WebKit gives it none. */
const NAMELESS = ['generic', 'group', 'none', 'paragraph'];

/**
 * What WebKit calls a thing that Chromium calls so: the same, with three known differences.
 * - A `summary` has no role in WAI-ARIA, so WebDriver has no word for it.
 * - WebKitGTK calls a `select` the button that it looks like.
 * - Words that are not a control have no name there, and a group needs one to be a group.
 */
export function inWebKit({ role, name }: Stop): string {
  if (role === 'DisclosureTriangle') return words('', name);
  if (role === 'combobox') return words('button', name);
  return words(role, name);
}

/** A stop in words. The space before a comma or colon that is for the ear only differs, and is not heard. */
export const words = (role: string, name: string): string =>
  NAMELESS.includes(role) ? 'words' : `${role} ${name.replaceAll(/ *([:,]) */g, '$1 ')}`;
