import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createReceiptCode, hashReceiptCode, type NewSignal } from '@lus/contract';
import { buildApp } from '@lus/server/app.js';
import { readSettings } from '@lus/server/config.js';
import { connect, createPGlite, type Database } from '@lus/server/database.js';
import { loadDemo } from '@lus/server/demo/load.js';
import { DEMO_TOPIC_ID } from '@lus/server/demo/topic.js';
import { TokenRepository } from '@lus/server/repositories/token-repository.js';
import { PGliteDialect } from 'kysely';
import { anExperience, SAMPLE_CODE } from '../support/samples.js';

/** The day on which every transcript plays. */
const NOW = new Date('2026-11-22T12:00:00Z');

/** The pages of a small municipal site: an address, a title, a main heading and one widget. */
const PAGES: Record<string, { title: string; widget: string }> = {
  vertellen: {
    title: 'Vertel wat u meemaakte',
    widget: `<lus-experience-form api="/v1" topic="${DEMO_TOPIC_ID}" follow-url="/site/volgen"></lus-experience-form>`,
  },
  volgen: {
    title: 'Volg uw verhaal',
    widget: '<lus-follow-up api="/v1" page-url="/site/gevolgen#signaal-{id}"></lus-follow-up>',
  },
  nieuws: {
    title: 'Wat er gebeurt',
    widget: `<lus-feedback-timeline api="/v1" topic="${DEMO_TOPIC_ID}"></lus-feedback-timeline>`,
  },
  gevolgen: {
    title: 'Wat de verhalen deden',
    widget: `<lus-influence-tracker api="/v1" topic="${DEMO_TOPIC_ID}"></lus-influence-tracker>`,
  },
  uitleg: {
    title: 'Uitleg',
    widget:
      '<lus-plain-language-explainer api="/v1" explainer="gratis-clientondersteuning"></lus-plain-language-explainer>',
  },
  schrijven: {
    title: 'Duidelijk schrijven',
    widget:
      '<lus-writing-aid label="Uw tekst" value="Indien u vragen heeft, kunt u bellen."></lus-writing-aid>',
  },
};

/** Stops the browser's clock and takes the chance out of its codes, before anything else runs. */
const SAME_EVERY_TIME = `
  const now = ${NOW.getTime()};
  Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(now); }
    static now() { return now; }
  };
  crypto.getRandomValues = (bytes) => bytes.map((_, index) => (index * 7 + 3) % 32);
`;

/** As strict as any site may be: nothing from elsewhere, nothing inline. */
const CONTENT_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

const pageOf = ({ title, widget }: { title: string; widget: string }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>${title} – Gemeente Voorbeeld</title>
    <link rel="icon" href="/crest.svg" type="image/svg+xml" />
    <script src="/site/same-every-time.js"></script>
    <script type="module" src="/lus.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${widget}
    </main>
  </body>
</html>`;

/** What the council makes of the story of `SAMPLE_CODE` and four others. */
const SIGNAL: Omit<NewSignal, 'experienceIds'> = {
  id: 'pas-na-het-gesprek',
  title: 'Pas na het gesprek hoorden wij van de hulp',
  ourWords: 'Wij zaten alleen aan tafel. Pas later hoorden wij dat iemand gratis mee had gekund.',
  policyWords: 'Cliëntondersteuning is bij het eerste contact onvoldoende bekend.',
  kind: 'right-missed',
  scope: 'everyday',
  sender: { kind: 'council', name: 'Adviesraad Sociaal Domein Voorbeeld' },
  exceptions: [],
  quotes: [],
  heardElsewhere: 0,
};

/** The whole site: the real server with the demo, on which five people told something that became a signal. */
export interface MunicipalSite {
  /** Where it listens, such as `http://localhost:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the site on a free port. Each has a database of its own. */
export async function openSite(): Promise<MunicipalSite> {
  const database = await connect(new PGliteDialect({ pglite: await createPGlite({}) }), 'memory');
  await loadDemo(database, NOW);
  const settings = { ...readSettings({}), rateLimitSends: 1000 };
  const app = await buildApp({ database, settings, logger: false, now: () => NOW });
  for (const [path, page] of Object.entries(PAGES))
    app.get(`/site/${path}`, (_, reply) =>
      reply
        .header('Content-Security-Policy', CONTENT_SECURITY)
        .type('text/html; charset=utf-8')
        .send(pageOf(page)),
    );
  app.get('/site/same-every-time.js', (_, reply) => reply.type('text/javascript').send(SAME_EVERY_TIME));
  await app.listen({ port: 0 });
  await bundleStories(app, database);
  return {
    origin: `http://localhost:${(app.server.address() as AddressInfo).port}`,
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
      await database.close();
    },
  };
}

async function bundleStories(app: FastifyInstance, { db }: Database): Promise<void> {
  const codes = [SAMPLE_CODE, ...Array.from({ length: 4 }, createReceiptCode)];
  for (const code of codes) {
    await must(
      app,
      `/v1/topics/${DEMO_TOPIC_ID}/experiences`,
      anExperience({ receiptHash: await hashReceiptCode(code) }),
      {
        'idempotency-key': `"${code}"`,
      },
    );
  }
  const told = await db.selectFrom('experiences').select('id').execute();
  const staff = { role: 'translator', topicId: null, label: 'the council' } as const;
  const { token } = await new TokenRepository(db).create(staff, NOW);
  await must(
    app,
    `/v1/topics/${DEMO_TOPIC_ID}/signals`,
    { ...SIGNAL, experienceIds: told.map(({ id }) => id) },
    { authorization: `Bearer ${token}` },
  );
}

async function must(app: FastifyInstance, url: string, payload: object, headers: Record<string, string>) {
  const { statusCode, body } = await app.inject({ method: 'POST', url, payload, headers });
  if (statusCode >= 300) throw new Error(`${url} was refused: ${body}`);
}
