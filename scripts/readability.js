import { ready } from './ready.js';

await ready();
await import('../packages/readability/dist/cli/lus-readability.js');
