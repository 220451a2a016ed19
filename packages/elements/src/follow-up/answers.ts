import { countCharacters, LIMITS, type FollowUpAnswer } from '@lus/contract';

export type Question = FollowUpAnswer['question'];

/** The answers to choose from, most hopeful first. */
export const CHOICES = { recognise: ['yes', 'no'], better: ['better', 'partly', 'not'] } as const;

/** What is chosen and typed, and not sent yet. */
export interface AnswerDraft {
  readonly answer: string;
  readonly note: string;
  /** Sending was tried: from now on what is wrong is said. */
  readonly tried?: boolean;
}

/** The name of a question's form and field, `better.late-letters`; its note has `.note` behind it. */
export const keyOf = (question: Question, signalId: string): string => `${question}.${signalId}`;

/** The name of the field for the note of a question. */
export const noteOf = (key: string): string => `${key}.note`;

/** What the name of a field says. */
export function readName(field: string) {
  const [question, signalId, note] = field.split('.') as [Question, string, 'note'?];
  return { question, signalId, key: keyOf(question, signalId), isNote: note !== undefined };
}

/** How many characters a note is too long. */
export const overLimit = ({ note }: AnswerDraft): number => Math.max(countCharacters(note) - LIMITS.note, 0);

/** The answer as it is sent. */
export function toAnswer(key: string, { answer, note }: AnswerDraft): FollowUpAnswer {
  const { question, signalId } = readName(key);
  const words = note.trim();
  return {
    signalId,
    question,
    answer: answer as FollowUpAnswer['answer'],
    ...(words && { note: words }),
  };
}
