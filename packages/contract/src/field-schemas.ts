import { Type } from 'typebox';

/**
 * Everything but control characters, halves of surrogate pairs and U+FFFE and U+FFFF: PostgreSQL cannot hold
 * U+0000, XML feeds cannot hold the others (XML 1.0 §2.2), and half a pair is no character at all.
 */
const SAFE = '[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]*';

/** Text that may be empty. `maxLength` counts code points (JSON Schema 2020-12, §6.3.1). */
export const text = (maxLength: number, description: string) =>
  Type.String({ maxLength, pattern: `^${SAFE}$`, description });

/** Text with at least one visible character. */
export const requiredText = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: `^(?=\\s*\\S)${SAFE}$`, description });

/** A calendar day, `2026-11-22` (RFC 3339 full-date). */
export const date = (description: string) => Type.String({ format: 'date', description });

/** A name that can stand in a path: lower case, digits and hyphens. */
export const slug = (description: string) =>
  Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80, description });

/** A BCP 47 language tag, such as `nl` or `ar-MA`. */
export const languageTag = (description: string) =>
  Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', maxLength: 35, description });

/** Which of the versions of a text; the first is 1. */
export const versionNumber = (description: string) =>
  Type.Integer({ minimum: 1, maximum: 1_000_000, description });
