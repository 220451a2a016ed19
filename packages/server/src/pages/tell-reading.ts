import {
  checkAnswers,
  cleanText,
  countCharacters,
  LIMITS,
  type Answer,
  type ContactRequest,
  type NewExperience,
  type Question,
  type Topic,
  type Wish,
} from '@lus/contract';
import { checkExperience } from '../validation.js';
import { answerField, type FieldError, type Filled } from './fields.js';
import { texts as t } from './tell-texts.js';

/** The fields of a form post, without the characters that the wire refuses. */
export function readForm(text: string): Filled {
  const filled: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(text)) (filled[name] ??= []).push(cleanText(value));
  return filled;
}

/** What was filled in, as the contract names it. It may still be wrong. */
export function readExperience(topic: Topic, filled: Filled, receiptHash: string): NewExperience {
  const text = (name: string) => textOf(filled, name) || undefined;
  const answers = ownQuestions(topic).flatMap((question) =>
    readAnswer(question, filled[answerField(question.id)]),
  );
  const given = {
    impact: Number(textOf(filled, 'impact')) || undefined,
    impactNote: text('impactNote'),
    wentWell: text('wentWell'),
    shouldChange: text('shouldChange'),
    teller: text('teller'),
    helper: text('helper'),
    contact: readContact(filled),
    answers: answers.length > 0 ? answers : undefined,
    website: text('website')?.slice(0, 100),
  };
  const isGiven = ([, value]: [string, unknown]) => value !== undefined;
  return {
    receiptHash,
    language: 'nl',
    // The story itself stays as it was typed, spaces and all (R2).
    story: filled['story']?.[0] ?? '',
    mayQuote: filled['mayQuote']?.[0] === 'yes',
    ...Object.fromEntries(Object.entries(given).filter(isGiven)),
  };
}

/** The topic's own questions; its story question is asked in the field of the story. */
const ownQuestions = (topic: Topic): Question[] => topic.questions.filter(({ id }) => id !== 'story');

const textOf = (filled: Filled, name: string): string => filled[name]?.[0]?.trim() ?? '';

function readContact(filled: Filled): ContactRequest | undefined {
  const reach = textOf(filled, 'contactReach');
  if (!reach) return undefined;
  const name = textOf(filled, 'contactName');
  return { reach, wishes: [...(filled['contactWishes'] ?? [])] as Wish[], ...(name && { name }) };
}

function readAnswer({ id, kind }: Question, values: readonly string[] = []): Answer[] {
  const given = values.filter((value) => value.trim());
  const [first] = given;
  if (first === undefined) return [];
  if (kind === 'choices') return [{ questionId: id, value: given }];
  return [{ questionId: id, value: kind === 'scale' ? Number(first) : first }];
}

/** What has to be put right before it can be sent, in words for the teller and in the order of the form. */
export function findErrors(topic: Topic, filled: Filled, experience: NewExperience): FieldError[] {
  const errors = [
    ...(experience.story.trim() ? [] : [{ field: 'story', text: t.storyMissing }]),
    ...tooLong('story', 'Uw verhaal', experience.story, LIMITS.story),
    ...tooLong('impactNote', NOTE, experience.impactNote, LIMITS.note),
    ...tooLong('wentWell', NOTE, experience.wentWell, LIMITS.note),
    ...tooLong('shouldChange', NOTE, experience.shouldChange, LIMITS.note),
    ...wrongAnswers(topic, experience),
    ...wrongContact(filled),
  ];
  if (errors.length === 0 && checkExperience(experience).length > 0) {
    errors.push({ field: 'story', text: 'Er ging iets mis met het formulier. Vul het nog een keer in.' });
  }
  return errors;
}

const NOTE = 'Dit antwoord';

function tooLong(field: string, what: string, text = '', most: number): FieldError[] {
  const over = countCharacters(text) - most;
  if (over <= 0) return [];
  return [{ field, text: `${what} is te lang. Haal ${over} ${over === 1 ? 'teken' : 'tekens'} weg.` }];
}

function wrongAnswers(topic: Topic, experience: NewExperience): FieldError[] {
  const wrong = checkAnswers(topic, experience);
  return ownQuestions(topic).flatMap(({ id, label, required }) => {
    const field = answerField(id);
    const index = experience.answers?.findIndex(({ questionId }) => questionId === id) ?? -1;
    if (index >= 0 && wrong.some(({ pointer }) => pointer.startsWith(`/answers/${index}/`))) {
      return [{ field, text: `Kijk nog eens naar uw antwoord: ${label}` }];
    }
    return index < 0 && required ? [{ field, text: t.answerMissing(label) }] : [];
  });
}

/** Who wants to think along, or gives a name, has to say how to be reached: the same check as in the widget. */
function wrongContact(filled: Filled): FieldError[] {
  const reach = textOf(filled, 'contactReach');
  const name = textOf(filled, 'contactName');
  const errors = [
    ...tooLong('contactName', NOTE, name, LIMITS.name),
    ...tooLong('contactReach', NOTE, reach, LIMITS.contact),
  ];
  if (reach && !canReach(reach)) errors.push({ field: 'contactReach', text: t.contactWrong });
  if (!reach && (name || filled['contactWishes']?.length)) {
    errors.push({ field: 'contactReach', text: t.contactMissing });
  }
  return errors;
}

/** An address or a number somebody can be reached at; forgiving, because only a person can tell. */
const canReach = (text: string) => /^\S+@\S+\.\S+$/.test(text) || text.replace(/\D/g, '').length >= 8;
