import { RestAdapter } from '@lus/adapter';
import { createSend } from '@lus/adapter/http.js';
import { hashReceiptCode, type Role } from '@lus/contract';
import { TokenRepository } from '@lus/server/repositories/token-repository.js';
import { injectFetch } from '../support/inject-fetch.js';
import { startApp, type StartOptions } from '../support/server.js';
import { aBundle } from '../support/trail.js';
import type { OpenWorld } from './world.js';

const baseUrl = 'http://lus.example/v1/';

/** A world behind the real app, on a real database. */
export const openRest =
  (open: NonNullable<StartOptions['open']>): OpenWorld =>
  async (topics, start) => {
    let now = new Date(start);
    const { app, database, close } = await startApp({ open, topics, now: () => now });
    const fetch = injectFetch(app);
    const send = createSend({ baseUrl, fetch });
    const tokens = new TokenRepository(database.db);
    const [{ id: topicId }] = topics;

    const bearer = async (role: Role) => {
      const { token } = await tokens.create({ role, topicId, label: 'Voor een test' }, now);
      return { Authorization: `Bearer ${token}` };
    };
    const post = async (role: Role, path: string, body: object): Promise<void> => {
      await send(path, { method: 'POST', headers: await bearer(role), body });
    };

    return {
      adapter: new RestAdapter({ baseUrl, fetch }),
      setNow: (moment) => {
        now = new Date(moment);
      },
      async bundle(id, codes, words = []) {
        const hashes = await Promise.all(codes.map(hashReceiptCode));
        const told = await database.db
          .selectFrom('experiences')
          .select(['id', 'story'])
          .where('receipt_hash', 'in', hashes)
          .execute();
        const { type: _type, experienceCount: _count, round: _round, ...signal } = aBundle();
        await post('translator', `/topics/${topicId}/signals`, {
          ...signal,
          id,
          experienceIds: told.map((experience) => experience.id),
          heardElsewhere: 5,
          quotes: words.map((text) => ({
            experienceId: told.find(({ story }) => story.includes(text))?.id,
            text,
          })),
        });
      },
      step: (role, signalId, event) => post(role, `/signals/${signalId}/events`, event),
      note: (role, event) => post(role, `/topics/${topicId}/timeline`, event),
      async begin(phase, round) {
        await app.inject({
          method: 'PUT',
          url: `/v1/topics/${topicId}`,
          headers: await bearer('guardian'),
          payload: { ...topics[0], phase, round },
        });
      },
      async explain(explainerId, text) {
        await app.inject({
          method: 'PUT',
          url: `/v1/explainers/${explainerId}`,
          headers: await bearer('translator'),
          payload: text,
        });
      },
      close,
    };
  };
