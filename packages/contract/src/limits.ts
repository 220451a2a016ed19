/**
 * The most characters (code points) of each text of an experience.
 * Apart from the schemas, so that a page can know them without carrying those.
 */
export const LIMITS = { story: 8000, note: 1000, contact: 254, name: 120 } as const;
