import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on the PostgreSQL of `TEST_DATABASE_URL`, and gives its address. */
export async function databaseUrl(): Promise<string> {
  const address = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const name = `lus_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  address.pathname = name;
  return address.href;
}
