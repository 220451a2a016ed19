import { fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import type { Topic } from '@lus/contract';
import type { ExperienceForm } from '@lus/elements';
import '@lus/elements/experience-form/experience-form.js';
import { anOpenTopic } from './open-topic.js';
import { fill, headingOf, press, reads } from './page.js';

/** What somebody tells in these tests. */
export const STORY = 'Ik belde drie keer. Niemand wist dat er gratis hulp is.';

/** The form on a page, with a data source of its own. */
export async function show(
  adapter: MemoryAdapter,
  attributes: Partial<ExperienceForm> = {},
): Promise<ExperienceForm> {
  const form = await fixture<ExperienceForm>(html`
    <lus-experience-form topic="onafhankelijke-clientondersteuning" .adapter=${adapter}></lus-experience-form>
  `);
  Object.assign(form, attributes);
  await form.updateComplete;
  return form;
}

/** A data source with one topic, on which can be told. */
export const withTopic = (overrides: Partial<Topic> = {}) =>
  new MemoryAdapter({ topics: [anOpenTopic(overrides)] });

/** From the expectations to the overview, with only the story told. */
export async function toOverview(form: ExperienceForm, story = STORY) {
  await reads(form, 'Voordat u begint');
  await press(form, 'Beginnen');
  await fill(form, 'Wat hebt u meegemaakt?', story);
  while (headingOf(form) !== 'Kloppen uw antwoorden?') await press(form, 'Verder');
}
