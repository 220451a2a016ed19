import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TopicFileRepository } from '../repositories/topic-file-repository.js';
import { readTopicFile } from '../topic-file/whole-topic.js';
import type { Command } from './command.js';
import { Failure, noTopic } from './errors.js';
import { readArguments } from './read-arguments.js';

/** Imports a topic with all that belongs to it, or nothing at all. */
export const importTopic: Command = async (args, { folder, now, say }) => {
  const [name] = readArguments(args, [], ['FILE']).words;
  const path = resolve(folder, name);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Failure(`Cannot read "${path}" (${codeOf(error)}).`);
  });
  const whole = await readTopicFile(text, now);
  const { lines, signals, file, explainers } = whole;
  const { id } = file.topic;
  return async ({ db }) => {
    if (!(await new TopicFileRepository(db).add(whole))) {
      throw new Failure(`Nothing was imported: the topic "${id}" is here already.`);
    }
    const { experiences } = file;
    const counts = { Log: lines, signals, experiences, explainers };
    const counted = Object.entries(counts).map(([name, { length }]) => `${name}: ${length}`);
    say(`Imported "${id}". ${counted.join(', ')}.`);
  };
};

/** Writes a topic with all that belongs to it into a new file that only its owner can read. */
export const exportTopic: Command = (args, { folder, now, say }) => {
  const { options, words } = readArguments(args, ['out'], ['TOPIC']);
  const [topicId] = words;
  return async ({ db }) => {
    const file = await new TopicFileRepository(db).read(topicId, now);
    if (!file) throw noTopic(topicId);
    const path = resolve(folder, options.out ?? `${topicId}.json`);
    await writeNew(path, `${JSON.stringify(file, null, 2)}\n`);
    say(
      `Wrote "${path}". It holds people's stories and how to reach them. Only you can read it: ` +
        'keep it that way, and delete it when you no longer need it.',
    );
  };
};

/** Never over a file that is there: that would keep its rights, and others might read it. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw new Failure(`"${path}" is there already: name another file with --out.`);
    }
    await rm(path, { force: true });
    throw new Failure(`Cannot write "${path}" (${codeOf(error)}).`);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown reason';
