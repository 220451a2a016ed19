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
import { ClarityRepository } from './repositories/clarity-repository.js';
import { ExperienceRepository } from './repositories/experience-repository.js';
import { ExplainerRepository } from './repositories/explainer-repository.js';
import { FollowUpRepository } from './repositories/follow-up-repository.js';
import { LogRepository } from './repositories/log-repository.js';
import { RateRepository } from './repositories/rate-repository.js';
import { SignalRepository } from './repositories/signal-repository.js';
import { TimelineRepository } from './repositories/timeline-repository.js';
import { TopicRepository } from './repositories/topic-repository.js';
import { TrailRepository } from './repositories/trail-repository.js';
import { clarityRoutes } from './routes/clarity.js';
import { experienceRoutes } from './routes/experiences.js';
import { explainerRoutes } from './routes/explainers.js';
import { followUpRoutes } from './routes/follow-up.js';
import { openApiRoutes } from './routes/openapi.js';
import { signalRoutes } from './routes/signals.js';
import { staffExplainerRoutes } from './routes/staff-explainers.js';
import { staffReadingRoutes } from './routes/staff-reading.js';
import { staffRecordingRoutes } from './routes/staff-recording.js';
import { tellRoutes } from './routes/tell.js';
import { timelineRoutes } from './routes/timeline.js';
import { topicRoutes } from './routes/topics.js';
import { siteRoutes } from './site.js';
import { createAuthenticate } from './staff/authenticate.js';
import { addStaff } from './staff-access.js';
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

  const { db } = database;
  const rates = new RateRepository(db);
  const sendPolicy = { name: 'sends', quota: settings.rateLimitSends, seconds: settings.rateWindowSeconds };
  const services = {
    now,
    publicUrl: settings.publicUrl,
    publicPageUrl: settings.publicPageUrl,
    authenticate: createAuthenticate(db, settings, now),
    rates,
    topics: new TopicRepository(db),
    experiences: new ExperienceRepository(db, rates, sendPolicy),
    followUps: new FollowUpRepository(db),
    log: new LogRepository(db),
    signals: new SignalRepository(db),
    timeline: new TimelineRepository(db),
    trail: new TrailRepository(db),
    explainers: new ExplainerRepository(db),
    clarity: new ClarityRepository(db),
  };

  addStaff(app);
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
  topicRoutes(app, services);
  timelineRoutes(app, services);
  signalRoutes(app, services);
  experienceRoutes(app, services);
  followUpRoutes(app, services);
  explainerRoutes(app, services);
  clarityRoutes(app, services);
  staffReadingRoutes(app, services);
  staffRecordingRoutes(app, services);
  staffExplainerRoutes(app, services);
  await app.register(tellRoutes, services);
  await siteRoutes(app);
  refuseOtherMethods();
  return app;
}
