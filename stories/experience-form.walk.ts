import type { ExperienceForm } from '@lus/elements';
import { choose, fill, headingOf, press, reads } from '../tests/support/page.js';
import { anExperience } from '../tests/support/samples.js';

const { story, impactNote = '', wentWell = '', shouldChange = '' } = anExperience();

/** The form of a story, as a play function finds it. */
export const formIn = (canvas: HTMLElement): ExperienceForm =>
  canvas.querySelector<ExperienceForm>('lus-experience-form')!;

/** Presses "Beginnen", as everybody does first. */
export async function begin(form: ExperienceForm): Promise<void> {
  await reads(form, 'Voordat u begint');
  await press(form, 'Beginnen');
}

/** Goes on, with only the story told, until a page has this heading. */
export async function goTo(form: ExperienceForm, heading: string): Promise<void> {
  await begin(form);
  await fill(form, 'Wat hebt u meegemaakt?', story);
  while (!headingOf(form).startsWith(heading)) await press(form, 'Verder');
}

/** Answers every usual question and ends at the overview. */
export async function answerAll(form: ExperienceForm): Promise<void> {
  await begin(form);
  await fill(form, 'Wat hebt u meegemaakt?', story);
  await press(form, 'Verder');
  await choose(form, 'Vervelend');
  await fill(form, 'Wilt u daar iets over zeggen?', impactNote);
  await press(form, 'Verder');
  await fill(form, 'Wat ging goed?', wentWell);
  await fill(form, 'Wat moet anders?', shouldChange);
  await press(form, 'Verder');
  await choose(form, 'Ik zorg voor iemand');
  await choose(form, 'Ja, ik typte zelf');
  await press(form, 'Verder');
  await choose(form, 'Ja, dat mag');
  await press(form, 'Verder');
  await choose(form, 'Ik wil meedenken');
  await fill(form, 'Uw e-mailadres', 'hulp@voorbeeld.example');
  await press(form, 'Verder');
}
