import { buildApp } from './app.js';
import { readSettings, type Settings } from './config.js';
import { openDatabase, type Database } from './database.js';
import { loadDemo } from './demo/load.js';
import { TopicRepository } from './repositories/topic-repository.js';
import { keepPurging } from './retention.js';
import { StartError } from './start-error.js';

/** How long a request that runs may take to end when the server stops, in milliseconds. */
const PATIENCE = 1000;

/** Opens, builds, listens; closes everything in the opposite order at the first signal. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  const { stop, address } = await serve(settings, database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () =>
        void stop()
          .finally(() => database.close())
          .then(() => process.exit(0)),
    );
  }
  // Only now: whoever reads this may stop us at once.
  console.log(`Lus listens on ${address}`);
  console.log(`Data lives in ${database.place}`);
}

/** A server that listens. */
interface Serving {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

async function serve(settings: Settings, database: Database): Promise<Serving> {
  if (await new TopicRepository(database.db).isEmpty()) await loadDemo(database, new Date());

  const app = await buildApp({ database, settings });
  const stopPurging = await keepPurging(
    database,
    () => new Date(),
    () => app.log.error('The daily purge failed; it runs again at the next start and tomorrow.'),
  );
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new StartError(
          `Port ${settings.port} is in use: stop the other program, or set PORT to another number.`,
        )
      : new StartError(`Cannot listen on ${settings.host}:${settings.port}: check HOST and PORT.`);
  }
  const [bound] = app.addresses();
  const port = typeof bound === 'object' ? bound.port : settings.port;
  const address = settings.publicUrl || `http://${hostname(settings.host)}:${port}`;
  const stop = async () => {
    stopPurging();
    // Closing waits for every connection, also for one over which nothing is ever asked.
    const hurry = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
    await app.close();
    clearTimeout(hurry);
  };
  return { address, stop };
}

/** An address that can be opened in a browser. */
const hostname = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

main().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(1);
});
