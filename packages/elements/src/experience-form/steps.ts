import { LIMITS, REPLACEABLE_STEPS, type Option, type Question, type Topic } from '@lus/contract';
import type { Field } from '../parts/field.js';
import type { nl } from './experience-form.texts.js';

/** One page of the form, or one part of it when all is on one page. */
export interface Step {
  /** `before`, `story`, `impact`, `wishes`, the id of a question of the topic, `teller`, `consent`, `contact`, `check` or `sent`. */
  id: string;
  title: string;
  hint?: string | undefined;
  /** A single field whose label is the title, or several with labels of their own. */
  fields: readonly Field[];
}

/** Marks the fields that hold answers to a topic's own questions. */
const OWN = 'question-';

/** The name of the field for a question of the topic. */
export const fieldOf = (question: Question): string =>
  question.id === 'story' ? 'story' : `${OWN}${question.id}`;

const options = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** From 1 to 5, with the words that the topic has for it. */
const scaleOf = ({ options: words }: Question): Option[] =>
  ['1', '2', '3', '4', '5'].map((value, index) => ({ value, label: words?.[index]?.label ?? value }));

/** Asks a question of the topic as a field. */
function asField(question: Question, language: string | undefined): Field {
  return {
    name: fieldOf(question),
    kind: question.id === 'story' ? 'story' : question.kind,
    label: question.label,
    hint: question.hint,
    prompts: question.prompts,
    options: question.kind === 'scale' ? scaleOf(question) : question.options,
    required: question.id === 'story' || question.required,
    maxLength: Math.min(
      question.maxLength ?? Infinity,
      question.kind === 'short' ? LIMITS.note : LIMITS.story,
    ),
    language,
  };
}

/**
 * The questions of a topic in their order: the open story first, no category before it (R1), then what it did,
 * what should change, the topic's own questions, who tells, consent, and contact.
 * @param language - Language of the topic, when it is not that of the form.
 */
export function questionSteps(topic: Topic, t: typeof nl, language: string | undefined): Step[] {
  const replacing = (id: string) => {
    const question = topic.questions.find((candidate) => candidate.id === id);
    return question && [asField(question, language)];
  };
  const step = (id: string, title: string, fields: Field[], hint?: string): Step => {
    const own = replacing(id);
    return own ? { id, title: own[0]?.label ?? title, fields: own } : { id, title, fields, hint };
  };
  const note = (name: string, label: string): Field => ({
    name,
    kind: 'story',
    label,
    maxLength: LIMITS.note,
  });

  return [
    step('story', t.story, [
      {
        name: 'story',
        kind: 'story',
        label: t.story,
        hint: t.storyHint,
        prompts: t.storyPrompts,
        required: true,
        maxLength: LIMITS.story,
      },
    ]),
    step('impact', t.impact, [
      {
        name: 'impact',
        kind: 'faces',
        label: t.impact,
        options: t.impactWords.map((label, index) => ({ value: String(index + 1), label })),
      },
      note('impactNote', t.impactNote),
    ]),
    step('wishes', t.wishes, [note('wentWell', t.wentWell), note('shouldChange', t.shouldChange)]),
    ...topic.questions
      .filter(({ id }) => !(REPLACEABLE_STEPS as readonly string[]).includes(id))
      .map((question) => ({ id: question.id, title: question.label, fields: [asField(question, language)] })),
    step('teller', t.teller, [
      { name: 'teller', kind: 'choice', label: t.teller, options: options(t.tellers) },
      { name: 'helper', kind: 'choice', label: t.helper, options: options(t.helpers) },
    ]),
    {
      id: 'consent',
      title: t.consent,
      fields: [
        {
          name: 'mayQuote',
          kind: 'choice',
          label: t.consent,
          hint: t.consentHint,
          options: options(t.consents),
        },
      ],
    },
    {
      id: 'contact',
      title: t.contact,
      fields: [
        {
          name: 'contactWishes',
          kind: 'choices',
          label: t.contact,
          hint: t.contactHint,
          options: options(t.contactWishes),
        },
        {
          name: 'contactName',
          kind: 'short',
          label: t.contactName,
          maxLength: LIMITS.name,
          autocomplete: 'name',
        },
        {
          name: 'contactReach',
          kind: 'short',
          label: t.contactReach,
          hint: t.contactReachHint,
          maxLength: LIMITS.contact,
          autocomplete: 'email',
        },
      ],
    },
  ];
}
