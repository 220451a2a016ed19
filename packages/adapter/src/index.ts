export * from './memory-adapter.js';
export type { Sent } from './memory-experiences.js';
export type { Said } from './memory-explainers.js';
export type { NewEntry } from './memory-trail.js';
export * from './rest-adapter.js';
