export * from './memory-adapter.js';
export * from './rest-adapter.js';
