import { dayOf, type FileExplainer, type LogEvent, type Signal, type TopicFile } from '@lus/contract';
import { checkSchema } from '../validation.js';
import { WrongInput } from '../wrong-input.js';
import { readExplainers, type WholeExplainer } from './explainers.js';
import { chain, checkChain, checkLines, checkNumbers, isChained, tell } from './log.js';
import { checkReferences } from './references.js';
import { unless } from './unless.js';

/** A topic that holds together: its log is whole, no line breaks a rule, and every reference leads somewhere. */
export interface WholeTopic {
  readonly file: TopicFile;
  readonly lines: readonly LogEvent[];
  readonly signals: readonly Signal[];
  readonly explainers: readonly WholeExplainer[];
}

/** Reads a file that was exported or written by hand. Throws a `WrongInput` that names all that is wrong. */
export async function readTopicFile(text: string, now: Date): Promise<WholeTopic> {
  const file = parse(text);
  const wrong = checkSchema('TopicFile', file);
  if (wrong.length > 0) throw new WrongInput(wrong);
  return wholeTopic(file as TopicFile, now);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongInput(unless(false, '', 'json', 'Is not JSON'));
  }
}

/** Tells the story of a file again, and chains its lines where they are not yet. Throws a `WrongInput`. */
export async function wholeTopic(file: TopicFile, now: Date): Promise<WholeTopic> {
  const { signals, faults } = tell(file);
  const kept = keepOnly(file, now);
  const { explainers, wrong: inTexts } = readExplainers(kept, signals, now);
  const wrong = [
    ...checkLines(file, now),
    ...checkNumbers(file),
    ...(await checkChain(file)),
    ...faults,
    ...(await checkReferences(file, signals)),
    ...inTexts,
  ];
  if (wrong.length > 0) throw new WrongInput(wrong);
  const lines = isChained(file) ? (file.events as LogEvent[]) : await chain(file);
  return { file: kept, signals, lines, explainers };
}

/** A topic without what may no longer be kept: after its day only the log and the explainers are left. */
export function keepOnly(file: TopicFile, now: Date): TopicFile {
  if (file.topic.keptUntil >= dayOf(now)) return file;
  const empty = { quotes: [], experiences: [], bundles: [], answers: [], contacts: [] };
  const { explainers } = file;
  return { ...file, ...empty, ...(explainers && { explainers: explainers.map(withoutWords) }) };
}

/** How many readers found a text clear stays; what they wrote does not. */
const withoutWords = ({ feedback, ...explainer }: FileExplainer): FileExplainer => ({
  ...explainer,
  ...(feedback && { feedback: feedback.map(({ words: _, ...said }) => said) }),
});
