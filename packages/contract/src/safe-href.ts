/**
 * Where a link in a text may lead: a secure page, a mail address, a phone number, or a place on the page's own site.
 * No script, no data, no other server without its name (`//`), nothing that a browser would take out first (white
 * space, backslashes), and no half characters, which no database keeps.
 */
export const SAFE_HREF =
  '^(?:https://|mailto:|tel:|[#?]|\\.{0,2}/(?![/\\\\]))[^\\s\\\\\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFE\\uFFFF]*$';

const safe = new RegExp(SAFE_HREF, 'iu');

/** The address itself when it is safe to put in a link, whoever wrote it. */
export const safeHref = (href: string | undefined): string | undefined =>
  href !== undefined && safe.test(href) ? href : undefined;
