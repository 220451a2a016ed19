import {
  dayOf,
  type ExplainerText,
  type FileExplainer,
  type ProblemDetail,
  type Signal,
  type TopicFile,
} from '@lus/contract';
import { checkText, checkWriter } from '../explainers/check-text.js';
import { readText } from '../explainers/read-text.js';
import { unless } from './unless.js';

/** An explainer as it is stored. */
export interface WholeExplainer {
  readonly id: string;
  /** Its own language. */
  readonly language: string;
  readonly texts: readonly (Pick<FileExplainer['texts'][number], 'version' | 'changedOn' | 'role'> & {
    readonly text: ExplainerText;
  })[];
  readonly feedback: NonNullable<FileExplainer['feedback']>;
}

/** The explainers of a file, and everything that is wrong with them. */
export function readExplainers({ explainers = [] }: TopicFile, signals: readonly Signal[], now: Date) {
  const signalIds = new Set(signals.map(({ id }) => id));
  const today = dayOf(now);
  const wrong: ProblemDetail[] = [];
  const whole = explainers.map((explainer, index): WholeExplainer => {
    const at = `/explainers/${index}`;
    const { id, feedback = [] } = explainer;
    const language = explainer.texts[0]?.language ?? '';
    const texts = explainer.texts.map(({ version, changedOn, role, ...written }, place) => {
      const read = readText(written, `${at}/texts/${place}`);
      wrong.push(...read.wrong);
      return { version, changedOn, role, text: read.text };
    });
    const versions = texts
      .filter(({ text }) => text.language === language)
      .map(({ text }) => text.passages.map((passage) => passage.id));
    const isFirst = explainers.findIndex((other) => other.id === id) === index;
    wrong.push(
      ...unless(isFirst, `${at}/id`, 'duplicate', 'Is there already'),
      ...texts.flatMap(({ text, role }, place) => {
        const here = `${at}/texts/${place}`;
        const before = texts.slice(0, place).findLast((other) => other.text.language === text.language);
        return [
          ...checkText(text, { language, versions, signalIds, today }, here),
          ...checkWriter(text, role, before ? [before.role] : [], here).map(({ rule, why, pointer }) => ({
            pointer,
            detail: why,
            code: rule,
          })),
        ];
      }),
      ...checkVersions(texts, today, at),
      ...checkFeedback(texts, feedback, at),
    );
    return { id, language, texts, feedback };
  });
  return { explainers: whole, wrong };
}

/** The versions of a language are numbered from 1, without gaps, and never go back in time. */
function checkVersions(texts: WholeExplainer['texts'], today: string, at: string): ProblemDetail[] {
  return texts.flatMap(({ text, version, changedOn }, place) => {
    const here = `${at}/texts/${place}`;
    const before = texts.slice(0, place).filter((other) => other.text.language === text.language);
    const next = before.length + 1;
    return [
      ...unless(version === next, `${here}/version`, 'order', `Must be ${next}, its place in this language`),
      ...unless(
        (before.at(-1)?.changedOn ?? changedOn) <= changedOn,
        `${here}/changedOn`,
        'order',
        'Is earlier than the version before',
      ),
      ...unless(changedOn <= today, `${here}/changedOn`, 'future', 'Has not been yet'),
    ];
  });
}

function checkFeedback(
  texts: WholeExplainer['texts'],
  feedback: WholeExplainer['feedback'],
  at: string,
): ProblemDetail[] {
  const passages = new Map(
    texts.map(({ text, version }) => [
      `${text.language} ${version}`,
      new Set(text.passages.map(({ id }) => id)),
    ]),
  );
  return feedback.flatMap(({ language, version, passageId }, place) => {
    const here = `${at}/feedback/${place}`;
    const known = passages.get(`${language} ${version}`);
    const isThere = !known || passageId === undefined || known.has(passageId);
    return [
      ...unless(!!known, `${here}/version`, 'unknown', 'There is no such text'),
      ...unless(isThere, `${here}/passageId`, 'unknown', 'There is no such passage'),
    ];
  });
}
