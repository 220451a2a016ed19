import type { Answer, NewExperience } from './experience.js';
import { LIMITS } from './limits.js';
import type { ProblemDetail } from './problem.js';
import type { Question } from './question.js';
import type { REPLACEABLE_STEPS } from './steps.js';
import { countCharacters } from './text.js';
import type { Topic } from './topic.js';

/** Everything that is wrong with the answers to a topic's own questions; the schema knows no topic. */
export function checkAnswers(topic: Topic, experience: NewExperience): ProblemDetail[] {
  const answers = experience.answers ?? [];
  const asked = new Map(topic.questions.map((question) => [question.id, question]));
  const wrong = answers.flatMap((answer, index) => {
    const question = asked.get(answer.questionId);
    if (!question) return [problem(index, 'questionId', 'unknown', 'The topic asks no such question')];
    const first = answers.findIndex(({ questionId }) => questionId === answer.questionId);
    if (first !== index)
      return [problem(index, 'questionId', 'duplicate', 'This question is answered twice')];
    return checkValue(question, answer.value, index);
  });
  const missing = topic.questions
    .filter((question) => question.required && !isAnswered(question, experience))
    .map(({ id }) => ({
      pointer: '/answers',
      detail: `The question "${id}" needs an answer`,
      code: 'required',
    }));
  return [...wrong, ...missing];
}

const problem = (index: number, field: string, code: string, detail: string): ProblemDetail => ({
  pointer: `/answers/${index}/${field}`,
  detail,
  code,
});

function checkValue(question: Question, value: Answer['value'], index: number): ProblemDetail[] {
  const wrongType = (wanted: string) => [problem(index, 'value', 'type', `This question wants ${wanted}`)];
  const offered = new Set(question.options?.map((option) => option.value));
  const unknownOption = problem(index, 'value', 'option', 'The question offers no such option');
  switch (question.kind) {
    case 'story':
    case 'short': {
      if (typeof value !== 'string') return wrongType('text');
      const most = question.maxLength ?? (question.kind === 'story' ? LIMITS.story : LIMITS.note);
      if (countCharacters(value) <= most) return [];
      return [problem(index, 'value', 'maxLength', `At most ${most} characters`)];
    }
    case 'choice':
      if (typeof value !== 'string') return wrongType('one option');
      return value === '' || offered.has(value) ? [] : [unknownOption];
    case 'choices':
      if (!Array.isArray(value)) return wrongType('a list of options');
      return value.every((option) => offered.has(option)) ? [] : [unknownOption];
    case 'scale':
      return typeof value === 'number' ? [] : wrongType('a number from 1 to 5');
  }
}

/** A question that takes the place of a usual step may also be answered in the field of that step. */
function isAnswered({ id }: Question, experience: NewExperience): boolean {
  const answer = experience.answers?.find(({ questionId }) => questionId === id)?.value;
  if (saysSomething(answer)) return true;
  const { story, impact, impactNote, wentWell, shouldChange, teller } = experience;
  const usual: Record<(typeof REPLACEABLE_STEPS)[number], Given[]> = {
    story: [story],
    impact: [impact, impactNote],
    wishes: [wentWell, shouldChange],
    teller: [teller],
  };
  return Object.hasOwn(usual, id) && usual[id as keyof typeof usual].some(saysSomething);
}

type Given = Answer['value'] | undefined;

/** Nothing chosen, nothing typed and only spaces are no answer. */
const saysSomething = (value: Given): boolean =>
  Boolean(typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.length : value);
