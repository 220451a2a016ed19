import { dayOf, type NewEvent, type NewSignal, type Role } from '@lus/contract';
import { TokenRepository } from '@lus/server/repositories/token-repository.js';
import { aTopic } from '../support/samples.js';
import type { Started } from '../support/server.js';
import { aBundle, type Day } from '../support/trail.js';
import { tell, TODAY } from './telling.js';

export const ROLES: readonly Role[] = ['collector', 'translator', 'guardian', 'municipality'];

/** The signal that tests are about, unless they say otherwise. */
export const SIGNAL = 'hulp-is-gratis';

const topicPath = `/v1/topics/${aTopic().id}`;

/** The addresses of the sample topic. */
export const paths = {
  topic: topicPath,
  experiences: `${topicPath}/experiences`,
  signals: `${topicPath}/signals`,
  timeline: `${topicPath}/timeline`,
  events: `${topicPath}/events`,
  signal: `/v1/signals/${SIGNAL}`,
  steps: `/v1/signals/${SIGNAL}/events`,
  answers: `/v1/signals/${SIGNAL}/answers`,
  explainers: `${topicPath}/explainers`,
  explainer: '/v1/explainers/gratis-hulp',
  feedback: '/v1/explainers/gratis-hulp/feedback',
};

/** A calendar day, counted from the day on which the tests play. */
export const day: Day = (days) => dayOf(new Date(TODAY.getTime() + days * 86_400_000));

/** Later than the day on which the tests play, in days. */
export const later = (days: number): Date => new Date(TODAY.getTime() + days * 86_400_000);

/** A signal of nothing but paper, told by fifteen people. */
export function aSignal(overrides: Partial<NewSignal> = {}): NewSignal {
  const { type: _, experienceCount: __, quotes: ___, round: ____, ...words } = aBundle();
  return { id: SIGNAL, ...words, experienceIds: [], heardElsewhere: 15, quotes: [], ...overrides };
}

/** People recognise it, as the council concludes. */
export const recognise: NewEvent = { type: 'recognised', outcome: 'yes', objections: [] };

/** It is better, as the council concludes. */
export const better: NewEvent = { type: 'checked', result: 'better', said: 'Ik wist het nu vooraf.' };

/** Everybody who records, with a token of their own. */
export async function gather({ app, database }: Started, topicId: string | null = null) {
  const tokens = new TokenRepository(database.db);
  const bearer = new Map<Role, string>();
  for (const role of ROLES) {
    const { token } = await tokens.create({ role, topicId, label: 'voor een test' }, TODAY);
    bearer.set(role, `Bearer ${token}`);
  }
  const send = (role: Role, method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) =>
    app.inject({
      method,
      url,
      headers: { authorization: bearer.get(role) },
      ...(payload && { payload }),
    });
  return {
    send,
    get: (role: Role, url: string) => send(role, 'GET', url),
    bundle: (overrides?: Partial<NewSignal>, role: Role = 'translator') =>
      send(role, 'POST', paths.signals, aSignal(overrides)),
    step: (role: Role, event: object, url = paths.steps) => send(role, 'POST', url, event),
    note: (role: Role, event: object) => send(role, 'POST', paths.timeline, event),
  };
}

/** So many people tell something; gives their codes, and the ids of what they told in the same order. */
export async function tellers({ app, database }: Started, count: number, story = 'Ik wist van niets.') {
  const codes: string[] = [];
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const { code } = await tell(app, { story: `${story} (${index})` });
    const { id } = await database.db
      .selectFrom('experiences')
      .select('id')
      .where('story', '=', `${story} (${index})`)
      .executeTakeFirstOrThrow();
    codes.push(code);
    ids.push(id);
  }
  return { codes, ids };
}

/** The names of the rules that a refusal gives, and where. */
export const rulesOf = (response: { json(): unknown }): string[] =>
  ((response.json() as { errors?: { code: string; pointer: string }[] }).errors ?? []).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
