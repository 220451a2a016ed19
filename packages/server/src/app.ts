import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { addAccess } from './access.js';
import { addJsonBody, BODY_LIMIT } from './body.js';
import type { Settings } from './config.js';
import type { Database } from './database.js';
import { addHeaders, STANDARD_HEADERS } from './headers.js';
import { addLogging, quietly } from './logging.js';
import { refuseUnknownAddresses, refuseUnknownMethods } from './methods.js';
import { addOpenApi } from './openapi.js';
import { handleError, sendProblem, toProblem } from './problem.js';
import { refuseBrokenRequest } from './broken-request.js';
import { ExperienceRepository } from './repositories/experience-repository.js';
import { RateRepository } from './repositories/rate-repository.js';
import { TopicRepository } from './repositories/topic-repository.js';
import { experienceRoutes } from './routes/experiences.js';
import { followUpRoutes } from './routes/follow-up.js';
import { openApiRoutes } from './routes/openapi.js';
import { tellRoutes } from './routes/tell.js';
import { topicRoutes } from './routes/topics.js';
import { siteRoutes } from './site.js';
import { addValidation } from './validation.js';

/** What a server is built of. */
export interface AppOptions {
  readonly database: Database;
  readonly settings: Settings;
  /** The clock; tests hand in their own. */
  readonly now?: () => Date;
  /** Where the log goes; by default to standard output at the level of the settings. */
  readonly logger?: FastifyServerOptions['logger'];
}

/** Builds the server without listening. Closing it leaves the database open. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { database, settings, now = () => new Date() } = options;
  const app = fastify({
    logger: options.logger ?? { level: settings.logLevel },
    logController: quietly,
    trustProxy: settings.trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(reply.headers(STANDARD_HEADERS), toProblem(error));
    },
    clientErrorHandler: refuseBrokenRequest,
  });

  const rates = new RateRepository(database.db);
  const topics = new TopicRepository(database.db);
  const experiences = new ExperienceRepository(database.db, rates, {
    name: 'sends',
    quota: settings.rateLimitSends,
    seconds: settings.rateWindowSeconds,
  });

  addLogging(app);
  addHeaders(app);
  addAccess(app, settings.allowedOrigins);
  addJsonBody(app);
  addValidation(app);
  app.setErrorHandler(handleError);
  refuseUnknownAddresses(app);
  const refuseOtherMethods = refuseUnknownMethods(app);
  await addOpenApi(app, settings.publicUrl);

  openApiRoutes(app);
  topicRoutes(app, { topics, publicUrl: settings.publicUrl });
  experienceRoutes(app, { topics, experiences, rates, now });
  followUpRoutes(app, { experiences, rates, now });
  await app.register(tellRoutes, { topics, experiences, rates, now });
  await siteRoutes(app);
  refuseOtherMethods();
  return app;
}
