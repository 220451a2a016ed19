import { MemoryAdapter } from '@lus/adapter';
import {
  createQuote,
  dayOf,
  hashReceiptCode,
  publicCount,
  type Block,
  type Explainer,
  type NewEvent,
  type NewExplainer,
  type NewNote,
  type Role,
  type Signal,
  type Topic,
  type TrailEvent,
} from '@lus/contract';
import { aBundle } from '../support/trail.js';
import type { OpenWorld } from './world.js';

/** A world that is nothing but memory. */
export const openMemory: OpenWorld = ([topic, ...others], start) => {
  let now = new Date(start);
  const adapter = new MemoryAdapter({ topics: [topic, ...others], now: () => now });
  const { id: topicId, threshold } = topic;
  const record = (role: Role, event: TrailEvent, signalId?: string) =>
    // In a promise, so that it rejects as everything else does.
    Promise.resolve().then(() =>
      adapter.record({ topicId, role, event, ...(signalId !== undefined && { signalId }) }),
    );
  return Promise.resolve({
    adapter,
    setNow: (moment) => {
      now = new Date(moment);
    },
    async bundle(signalId, codes, words = []) {
      const quotes = await Promise.all(words.map(createQuote));
      const event = aBundle({
        experienceCount: publicCount(codes.length + 5, threshold),
        quotes: quotes.map(({ commitment }) => commitment),
      });
      const carries = await Promise.all(codes.map(hashReceiptCode));
      adapter.record({ topicId, signalId, role: 'translator', event }, carries, quotes);
    },
    step: (role, signalId, event) => record(role, counted(event), signalId),
    note: (role, event) => record(role, rounded(event, topic, adapter)),
    begin: (phase, round) => record('guardian', { type: 'begun', phase, round }),
    async explain(id, text) {
      const { items } = await adapter.listSignals(topicId);
      const own = await adapter.getExplainer(id).catch(() => undefined);
      const before = await adapter.getExplainer(id, text.language).catch(() => undefined);
      const version = before?.language === text.language ? before.version + 1 : 1;
      adapter.explain(editionOf(id, text, { topic, version, changedOn: dayOf(now), items, own }));
    },
    close: () => Promise.resolve(),
  });
};

/** What a server counts itself; too few, here. */
function counted(event: NewEvent): TrailEvent {
  if (event.type === 'recognised') return { ...event, yes: null, no: null };
  return event.type === 'checked' ? { ...event, better: null, partly: null, not: null } : event;
}

/** Numbers of people as everybody may see them. */
function rounded(event: NewNote, { id, threshold }: Topic, { sent }: MemoryAdapter): TrailEvent {
  if (event.type !== 'counted') return event;
  const told = sent.filter(({ topicId }) => topicId === id).length;
  const heard = event.heard.map(({ name, count }) => ({ name, count: publicCount(count, threshold) }));
  return { ...event, experienceCount: publicCount(told, threshold), heard };
}

/** What a server makes of a text. */
function editionOf(
  id: string,
  { topicId: _, passages, ...text }: NewExplainer,
  given: Pick<Explainer, 'version' | 'changedOn'> & {
    topic: Topic;
    items: Signal[];
    own: Explainer | undefined;
  },
): Explainer {
  const { topic, version, changedOn, items, own } = given;
  const { id: topicId, language, title, municipality, council, help } = topic;
  const edition = { language: text.language, version, changedOn, outdated: false };
  return {
    id,
    topic: { id: topicId, language, title, municipality, council, help },
    ...text,
    ...edition,
    by: 'translator',
    passages: passages.map(({ plain, original, signalIds = [], ...passage }) => ({
      ...passage,
      plain: plain as Block[],
      original: original as Block[],
      signals: items
        .filter((signal) => signalIds.includes(signal.id))
        .map((signal) => ({ id: signal.id, title: signal.title })),
    })),
    languages: [...(own?.languages ?? []).filter((other) => other.language !== text.language), edition],
  };
}
