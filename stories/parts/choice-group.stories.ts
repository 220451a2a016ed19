import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderField, type Field, type FieldState } from '@lus/elements/parts/field.js';
import { aQuestion } from '../../tests/support/samples.js';
import { part } from './part-host.js';

export default { title: 'Parts/Choice group' } satisfies Meta;

const { label, options } = aQuestion();

const choices = (rest: Partial<Field>, state: Partial<FieldState> = {}): StoryObj => ({
  render: () =>
    part((texts) =>
      renderField(
        { value: undefined, ...state, field: { name: 'keuze', kind: 'choice', label, options, ...rest } },
        texts,
      ),
    ),
});

/** One of several. */
export const One: StoryObj = choices({});

/** A choice can be undone, which radio buttons alone do not allow. */
export const OneChosen: StoryObj = choices({}, { value: 'nee' });

/** Several of several. */
export const Several: StoryObj = choices(
  { kind: 'choices', label: 'Waar zocht u hulp?', hint: 'U mag meer dan één antwoord kiezen.' },
  { value: ['ja', 'nee'] },
);

/** A scale from low to high, in words. */
export const Scale: StoryObj = choices(
  {
    kind: 'scale',
    label: 'Hoe makkelijk vond u de hulp?',
    options: ['Heel moeilijk', 'Moeilijk', 'Gewoon', 'Makkelijk', 'Heel makkelijk'].map((words, index) => ({
      value: String(index + 1),
      label: words,
    })),
  },
  { value: '4' },
);

/** A question that has to be answered, and was not. */
export const WithFault: StoryObj = choices(
  { required: true },
  { fault: 'Beantwoord de vraag: Wat past bij u?' },
);
