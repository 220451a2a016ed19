import type { Topic } from '@lus/contract';
import { aTopic } from './samples.js';

/** A topic on which can be told whenever the tests run. */
export const anOpenTopic = (overrides: Partial<Topic> = {}): Topic =>
  aTopic({ period: { from: '2020-01-01', until: '2099-12-31' }, keptUntil: '2100-06-30', ...overrides });
