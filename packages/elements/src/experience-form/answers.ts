import {
  cleanText,
  countCharacters,
  type Answer,
  type ContactRequest,
  type Helper,
  type NewExperience,
  type Teller,
  type Topic,
  type Wish,
} from '@lus/contract';
import type { Fault } from '../shared/error-summary.js';
import type { Field, Value } from '../shared/field.js';
import type { nl } from './experience-form.texts.js';
import { fieldOf, type Step } from './steps.js';

/** What somebody filled in, by field. An empty text is the same as no answer. */
export type Answers = Readonly<Record<string, Value | undefined>>;

/** The text of an answer; empty when there is none. */
export const textOf = (answers: Answers, name: string): string => {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
};

const listOf = (answers: Answers, name: string): readonly string[] => {
  const value = answers[name];
  return Array.isArray(value) ? value : [];
};

/** Whether anything was filled in at all. */
export const isAnswered = (value: Value | undefined): boolean =>
  typeof value === 'string' ? value.trim() !== '' : (value?.length ?? 0) > 0;

/** An address or a number somebody can be reached at; forgiving, because only a person can tell. */
const canReach = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim()) || text.replace(/\D/g, '').length >= 8;

/** What is wrong with one field, in words, or nothing. */
function faultOf(field: Field, answers: Answers, t: typeof nl, tooLong: (over: number) => string) {
  const value = answers[field.name];
  if (field.required && !isAnswered(value)) return field.name === 'story' ? t.storyMissing : t.answerMissing;
  const over = typeof value === 'string' ? countCharacters(value) - (field.maxLength ?? Infinity) : 0;
  if (over > 0) return tooLong(over);
  if (field.name !== 'contactReach') return undefined;
  if (isAnswered(value)) return canReach(textOf(answers, field.name)) ? undefined : t.contactWrong;
  return isAnswered(answers['contactWishes']) || isAnswered(answers['contactName'])
    ? t.contactMissing
    : undefined;
}

/** Everything that has to be put right on these steps, in the order of the page. */
export function faultsOf(
  steps: readonly Step[],
  answers: Answers,
  t: typeof nl,
  tooLong: (over: number) => string,
): Fault[] {
  return steps.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const message = faultOf(field, answers, t, tooLong);
      return message ? [{ field: field.name, message }] : [];
    }),
  );
}

/** What a teller does not write: who they are not, how long it took, whether a trap was filled. */
interface Sending {
  receiptHash: string;
  language: string;
  secondsTaken: number;
  trap: string;
}

/** The answers as they go over the wire. Only what was answered is sent. */
export function toExperience(topic: Topic, answers: Answers, sending: Sending): NewExperience {
  const text = (name: string) => cleanText(textOf(answers, name)).trim() || undefined;
  const impact = Number(textOf(answers, 'impact')) || undefined;
  return withoutGaps({
    receiptHash: sending.receiptHash,
    language: sending.language,
    // The story itself stays as it was typed, spaces and all (R2).
    story: cleanText(textOf(answers, 'story')),
    impact,
    impactNote: text('impactNote'),
    wentWell: text('wentWell'),
    shouldChange: text('shouldChange'),
    teller: text('teller') as Teller | undefined,
    helper: text('helper') as Helper | undefined,
    mayQuote: answers['mayQuote'] === 'yes',
    contact: toContact(answers),
    answers: toAnswers(topic, answers),
    website: sending.trap || undefined,
    secondsTaken: sending.secondsTaken,
  });
}

function toContact(answers: Answers): ContactRequest | undefined {
  const reach = cleanText(textOf(answers, 'contactReach')).trim();
  if (!reach) return undefined;
  const name = cleanText(textOf(answers, 'contactName')).trim();
  return { reach, wishes: [...listOf(answers, 'contactWishes')] as Wish[], ...(name && { name }) };
}

function toAnswers(topic: Topic, answers: Answers): Answer[] | undefined {
  const given = topic.questions
    .filter((question) => question.id !== 'story' && isAnswered(answers[fieldOf(question)]))
    .map((question): Answer => {
      const value = answers[fieldOf(question)];
      if (Array.isArray(value)) return { questionId: question.id, value: [...value] };
      const text = cleanText(String(value)).trim();
      return { questionId: question.id, value: question.kind === 'scale' ? Number(text) : text };
    });
  return given.length ? given : undefined;
}

/** The same without properties that are undefined: on the wire, absent means not answered. */
function withoutGaps<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
