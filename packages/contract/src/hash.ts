/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(digest));
}

/** Bytes in lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** JSON in the one form that everybody writes alike: keys in order of UTF-16, no white space (RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? inOrder(part) : part,
  );
}

const inOrder = (object: object): object => {
  // Without a prototype, so that a key such as "__proto__" is a key like any other.
  const ordered = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
    ordered[key] = value;
  return ordered;
};
