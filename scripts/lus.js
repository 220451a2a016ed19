import { ready } from './ready.js';

await ready();
await import('../packages/server/dist/cli/lus.js');
