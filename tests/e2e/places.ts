import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';

/** Where a server can keep its data: the settings for each, given a folder. */
export const places = [
  { name: 'PGlite', settings: (folder: string) => ({ DATA_DIR: join(folder, 'data') }) },
  ...(process.env['TEST_DATABASE_URL']
    ? [{ name: 'PostgreSQL', settings: async () => ({ DATABASE_URL: await databaseUrl() }) }]
    : []),
];

/** Makes an empty database on the PostgreSQL of `TEST_DATABASE_URL`, and gives its address. */
async function databaseUrl(): Promise<string> {
  const address = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const name = `lus_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  address.pathname = name;
  return address.href;
}
