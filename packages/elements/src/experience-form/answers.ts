import {
  cleanText,
  countCharacters,
  type Answer,
  type ContactRequest,
  type NewExperience,
  type Topic,
  type Wish,
} from '@lus/contract';
import type { Fault } from '../parts/error-summary.js';
import type { Field, Value } from '../parts/field.js';
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
  return typeof value === 'object' ? value : [];
};

/** Whether anything was filled in at all. */
export const isAnswered = (value: Value | undefined): boolean =>
  typeof value === 'string' ? cleanText(value).trim() !== '' : (value?.length ?? 0) > 0;

/** An address or a number somebody can be reached at; forgiving, because only a person can tell. */
const canReach = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim()) || text.replace(/\D/g, '').length >= 8;

/** What is wrong with one field, in words, or nothing. */
function faultOf(field: Field, answers: Answers, t: typeof nl, tooLong: (over: number) => string) {
  const value = answers[field.name];
  if (field.required && !isAnswered(value))
    return field.name === 'story' ? t.storyMissing : t.answerMissing(field.label);
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

/** The answers as they go over the wire. What is undefined stays out of the JSON: absent means not answered. */
export function toExperience(topic: Topic, answers: Answers, sending: Sending): NewExperience {
  const text = (name: string) => tidy(answers, name) || undefined;
  const { trap, ...rest } = sending;
  return {
    ...rest,
    // The story itself stays as it was typed, spaces and all (R2).
    story: cleanText(textOf(answers, 'story')),
    impact: Number(textOf(answers, 'impact')) || undefined,
    impactNote: text('impactNote'),
    wentWell: text('wentWell'),
    shouldChange: text('shouldChange'),
    teller: text('teller'),
    helper: text('helper'),
    mayQuote: answers['mayQuote'] === 'yes',
    contact: toContact(answers),
    answers: toAnswers(topic, answers),
    website: trap || undefined,
  } as NewExperience;
}

const tidy = (answers: Answers, name: string) => cleanText(textOf(answers, name)).trim();

function toContact(answers: Answers): ContactRequest | undefined {
  const reach = tidy(answers, 'contactReach');
  if (!reach) return undefined;
  const name = tidy(answers, 'contactName');
  return { reach, wishes: [...listOf(answers, 'contactWishes')] as Wish[], ...(name && { name }) };
}

function toAnswers(topic: Topic, answers: Answers): Answer[] | undefined {
  const given = topic.questions.flatMap((question): Answer[] => {
    const name = fieldOf(question);
    const value = answers[name];
    if (question.id === 'story' || !isAnswered(value)) return [];
    if (typeof value === 'object') return [{ questionId: question.id, value: [...value] }];
    const text = tidy(answers, name);
    return [{ questionId: question.id, value: question.kind === 'scale' ? Number(text) : text }];
  });
  return given.length ? given : undefined;
}
