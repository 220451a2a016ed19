import {
  cleanText,
  countCharacters,
  LIMITS,
  type Answer,
  type NewExperience,
  type Question,
  type Topic,
} from '@lus/contract';
import { checkAnswers } from '../answers.js';
import { checkExperience } from '../validation.js';
import { answerField, extraQuestions, type FieldError, type Filled } from './tell-form.js';

/** The fields of a form post, without the characters that the wire refuses. */
export function readForm(text: string): Filled {
  const filled: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(text)) (filled[name] ??= []).push(cleanText(value));
  return filled;
}

/** What was filled in, as the contract names it. It may still be wrong. */
export function readExperience(topic: Topic, filled: Filled, receiptHash: string): NewExperience {
  const answers = extraQuestions(topic).flatMap((question) =>
    readAnswer(question, filled[answerField(question.id)]),
  );
  const teller = filled['teller']?.[0] as NonNullable<NewExperience['teller']> | undefined;
  const website = filled['website']?.[0];
  return {
    receiptHash,
    language: 'nl',
    story: filled['story']?.[0] ?? '',
    mayQuote: filled['mayQuote']?.[0] === 'yes',
    ...(teller && { teller }),
    ...(answers.length > 0 && { answers }),
    ...(website && { website: website.slice(0, 100) }),
  };
}

function readAnswer({ id, kind }: Question, values: readonly string[] = []): Answer[] {
  const given = values.filter((value) => value.trim());
  const [first] = given;
  if (first === undefined) return [];
  if (kind === 'choices') return [{ questionId: id, value: given }];
  return [{ questionId: id, value: kind === 'scale' ? Number(first) : first }];
}

/** What has to be put right before it can be sent, in words for the teller. */
export function findErrors(topic: Topic, experience: NewExperience): FieldError[] {
  const errors: FieldError[] = [];
  const length = countCharacters(experience.story);
  if (!experience.story.trim()) {
    errors.push({ field: 'story', text: 'Vertel eerst wat u meemaakte.' });
  } else if (length > LIMITS.story) {
    errors.push({ field: 'story', text: `Uw verhaal is te lang. Haal ${length - LIMITS.story} tekens weg.` });
  }
  const wrong = checkAnswers(topic, experience);
  for (const question of extraQuestions(topic)) {
    const index = experience.answers?.findIndex(({ questionId }) => questionId === question.id) ?? -1;
    if (index >= 0 && wrong.some(({ pointer }) => pointer.startsWith(`/answers/${index}/`))) {
      errors.push({
        field: answerField(question.id),
        text: `Kijk nog eens naar uw antwoord: ${question.label}`,
      });
    } else if (index < 0 && question.required) {
      errors.push({
        field: answerField(question.id),
        text: `Geef nog antwoord op de vraag: ${question.label}`,
      });
    }
  }
  if (errors.length === 0 && checkExperience(experience).length > 0) {
    errors.push({ field: 'story', text: 'Er ging iets mis met het formulier. Vul het nog een keer in.' });
  }
  return errors;
}
