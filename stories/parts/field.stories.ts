import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderField, type Field, type FieldState } from '@lus/elements/parts/field.js';
import { part } from './part-host.js';

export default { title: 'Parts/Field', tags: ['!autodocs'] } satisfies Meta;

const field = (kind: 'story' | 'short', rest: Partial<Field>, state: Partial<FieldState> = {}): StoryObj => ({
  render: () =>
    part((texts) =>
      renderField(
        { value: undefined, ...state, field: { name: 'veld', kind, label: 'Wat ging goed?', ...rest } },
        texts,
      ),
    ),
});

/** Open text that need not be filled in. It grows with its words. */
export const Story: StoryObj = field('story', {});

/** Open text that is asked for, with a hint and thoughts to start from. */
export const StoryWithPrompts: StoryObj = field('story', {
  label: 'Wat hebt u meegemaakt?',
  hint: 'Schrijf zoals u praat. Fouten zijn niet erg.',
  prompts: ['Wat gebeurde er?', 'Wie waren erbij?'],
  required: true,
});

/** One line. */
export const Short: StoryObj = field(
  'short',
  { label: 'Uw e-mailadres of telefoonnummer', hint: 'Alleen de raad gebruikt dit.' },
  { value: 'hulp@voorbeeld.example' },
);

/** What is wrong stands above the control, and stays until it is right. */
export const WithFault: StoryObj = field(
  'short',
  { label: 'Uw code', required: true },
  { value: '7K3M', fault: 'Deze code klopt niet. Een code heeft 16 letters en cijfers.' },
);

/** Near its limit a field says how much room is left; never before. */
export const NearLimit: StoryObj = field(
  'story',
  { maxLength: 60 },
  { value: 'De mevrouw aan de telefoon nam de tijd.' },
);

/** Over its limit the words stay, and the field says by how many. */
export const OverLimit: StoryObj = field(
  'story',
  { maxLength: 20 },
  { value: 'De mevrouw aan de telefoon nam de tijd.' },
);

/** A question of many words keeps its lines short. */
export const LongText: StoryObj = field('story', {
  label:
    'Wat had u nodig van de gemeente toen u voor het eerst vroeg om cliëntondersteuning, en wat kreeg u toen?',
  hint: 'U mag alles schrijven wat u wilt. Niemand keurt uw woorden. Schrijf liever geen namen van anderen op.',
});
