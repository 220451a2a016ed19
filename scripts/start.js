import { ready } from './ready.js';

await ready();
// In this very process: Ctrl-C, a signal and the exit code reach the server without anybody in between.
await import('../packages/server/dist/server.js');
