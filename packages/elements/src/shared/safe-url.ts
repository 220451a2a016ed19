/** The full address when it is that of a page: something, and no script, data or file. */
export function safeUrl(url: string): string | undefined {
  if (!url) return undefined;
  try {
    const target = new URL(url, document.baseURI);
    return /^https?:$/.test(target.protocol) ? target.href : undefined;
  } catch {
    return undefined;
  }
}
