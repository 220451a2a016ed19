/**
 * Takes the pictures and the ARIA snapshots of all stories anew, after somebody meant to change how they look:
 * `npm run pictures`. Look at them before you commit: `.lus/pictures/diff/index.html` shows what changed.
 */
process.env.LUS_UPDATE = '1';
process.argv.splice(2, Infinity, 'house');
await import('./test.js');
