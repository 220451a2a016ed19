import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeApi } from './openapi-document.js';

const target = fileURLToPath(new URL('../../contract/openapi.json', import.meta.url));
await writeFile(target, await describeApi());
console.log(`Wrote ${target}`);
