import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderChoiceGroup, renderSelect, type ChoiceGroupState } from '@lus/elements/parts/choice-group.js';
import { faces } from '@lus/elements/parts/faces.js';
import type { Field } from '@lus/elements/parts/field.js';
import { aQuestion } from '../../tests/support/samples.js';
import { part } from './part-host.js';

export default { title: 'Parts/Choice group', tags: ['!autodocs'] } satisfies Meta;

const { label, options } = aQuestion();

const choices = (rest: Partial<Field>, state: Partial<ChoiceGroupState> = {}): StoryObj => ({
  render: () =>
    part((texts) =>
      renderChoiceGroup(
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

const ask = (value?: string): StoryObj => ({
  render: () =>
    part((texts) =>
      renderChoiceGroup(
        {
          value,
          field: {
            name: 'impact',
            kind: 'faces',
            label: texts.own.impact,
            options: texts.own.impactWords.map((label, index) => ({ value: String(index + 1), label })),
          },
          drawings: faces,
        },
        texts,
      ),
    ),
});

/** Five faces, each with its words: nobody has to read a face. */
export const Faces: StoryObj = ask();

/** One of the faces chosen. */
export const FacesChosen: StoryObj = ask('2');

/** Answers of more than a line. */
export const LongText: StoryObj = choices({
  label: 'Wat hielp u het meest?',
  options: [
    { value: 'een', label: 'Iemand die met mij meeging naar het gesprek en daarna nog een keer belde' },
    { value: 'twee', label: 'Een brief in gewone taal' },
    {
      value: 'drie',
      label: 'Informatie over onafhankelijke cliëntondersteuningsorganisaties in mijn gemeente',
    },
  ],
});

/** Many answers, or a filter above a list: the browser's own list. */
export const List: StoryObj = {
  render: () =>
    part(
      () =>
        html`<div class="choices">
          ${renderSelect({
            name: 'fase',
            label: 'Wat wilt u zien?',
            options: [
              ['', 'Alles'],
              ['ophalen', 'Verhalen ophalen'],
              ['aanpassen', 'De gemeente past aan'],
            ],
            value: '',
          })}
          ${renderSelect({
            name: 'volgorde',
            label: 'Volgorde',
            options: [
              ['nieuw', 'Nieuwste eerst'],
              ['oud', 'Oudste eerst'],
            ],
            value: 'nieuw',
          })}
        </div>`,
    ),
};

/** One box: all of it can be pressed. */
export const OneBox: StoryObj = {
  render: () =>
    part(
      ({ own }) =>
        html`<label class="option">
          <input type="checkbox" name="bewaren" />
          <span>${own.keep}</span>
        </label>`,
    ),
};
