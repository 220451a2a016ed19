import { Kysely, PGliteDialect } from 'kysely';
import { buildApp } from './app.js';
import { readSettings } from './config.js';
import type { Tables } from './tables.js';

/** The OpenAPI document as it is committed: of a server with the default settings, which needs no database for it. */
export async function describeApi(): Promise<string> {
  const pglite = () => Promise.reject(new Error('Describing the API asks nothing of a database'));
  const database = {
    db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }),
    place: 'nowhere',
    close: () => Promise.resolve(),
  };
  const app = await buildApp({ database, settings: readSettings({}), logger: false });
  await app.ready();
  const document = `${JSON.stringify(app.swagger(), null, 2)}\n`;
  await app.close();
  return document;
}
