import { safeUrl } from './safe-url.js';

/**
 * The address of the host page about one thing, `/gebeurt?signaal=late-brieven`. The widget reads and writes no
 * address itself: the page says what its own look like.
 * @param template - With `{id}` in the place of the name, such as `/gebeurt?signaal={id}`.
 * @returns `undefined` when the page gave none that leads to a page.
 */
export const pageUrl = (template: string, id: string | number): string | undefined =>
  safeUrl(template.replace('{id}', encodeURIComponent(id)));
