/** Marks a bundle that was made while editing; it must never be taken for a real one. */
export const LIVE_RELOAD_MARK = 'lus-live-reload';

/** Whether we build for somebody who is editing: one script, readable, that loads its page again. */
export const isEditing = () => process.env.LUS_EDITING === '1';

/**
 * While editing: the page asks each second whether its own files changed, and loads again when they did. It needs no
 * inline script and no other connection, so it works under the demo site's strict Content-Security-Policy.
 */
const program = `
/* ${LIVE_RELOAD_MARK} */
{
  const files = () => [import.meta.url, location.href, ...Array.from(document.querySelectorAll('link[rel=stylesheet]'), ({ href }) => href)];
  const stamp = async (file) => {
    const { headers } = await fetch(file, { method: 'HEAD', cache: 'no-store' });
    return headers.get('etag') ?? '';
  };
  const stamps = async () => (await Promise.all(files().map(stamp))).join(' ');
  let first;
  setInterval(async () => {
    try {
      const now = await stamps();
      first ??= now;
      if (now !== first) location.reload();
    } catch {
      // The server is starting again.
    }
  }, 1000);
}
`;

/** Adds the program to the end of each entry. */
export const liveReload = () => ({
  name: 'live-reload',
  renderChunk: (code, { isEntry }) => (isEntry ? { code: code + program, map: null } : null),
});
