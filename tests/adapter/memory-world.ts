import { MemoryAdapter } from '@lus/adapter';
import {
  createQuote,
  hashReceiptCode,
  publicCount,
  type NewEvent,
  type NewNote,
  type Role,
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
