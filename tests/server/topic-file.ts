import assert from 'node:assert/strict';
import type { ProblemDetail, TopicFile } from '@lus/contract';
import { WrongInput } from '@lus/server/wrong-input.js';
import { anExperience, aTopic } from '../support/samples.js';
import { aClosedLoop, aLog } from '../support/trail.js';
import { TODAY } from './telling.js';

/** A file by hand: one loop, closed, and nobody's words. */
export const aFile = (other: Partial<TopicFile> = {}): TopicFile => ({
  format: 'lus-topic',
  version: 1,
  topic: aTopic(),
  events: aLog(TODAY, aClosedLoop()),
  quotes: [],
  experiences: [],
  bundles: [],
  answers: [],
  contacts: [],
  ...other,
});

/** The name of an experience in a file. */
export const idOf = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** What somebody told, as a file has it. */
export function anExperienceInFile(place: number, other: Partial<TopicFile['experiences'][number]> = {}) {
  const { language, story, mayQuote } = anExperience();
  const receiptHash = String(place).padStart(64, '0');
  return {
    id: idOf(place),
    receiptHash,
    receivedOn: '2026-10-01',
    language,
    story,
    mayQuote,
    answers: [],
    ...other,
  };
}

/** Where a file is wrong and why: `/topic/id exists`. */
export async function refusal(importing: Promise<unknown>): Promise<string[]> {
  const found: unknown = await importing.then(
    () => assert.fail('it was imported'),
    (error: unknown) => error,
  );
  assert.ok(found instanceof WrongInput, String(found));
  return found.errors.map(({ pointer, code }: ProblemDetail) => `${pointer} ${code}`);
}
