import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MemoryAdapter } from '@lus/adapter';
import '@lus/elements/experience-form/experience-form.js';
import { anOpenTopic } from '../../tests/support/open-topic.js';
import { fill, headingOf, press } from '../../tests/support/page.js';
import { expect } from 'storybook/test';
import { begin, formIn } from '../experience-form.walk.js';
import './patterns.css';

export default { title: 'Patterns/Asking for an experience' } satisfies Meta;

/** A page that asks one thing, says who listens, and leaves the rest to the form. */
export const Page: StoryObj = {
  render: () => html`
    <div class="host-page">
      <h2 lang="nl">Vroeg u hulp aan de gemeente? Vertel hoe dat ging.</h2>
      <p lang="nl">
        De adviesraad leest mee. Met uw verhaal, en dat van anderen, vraagt de raad de gemeente om het beter
        te doen. Praat u liever? Elke dinsdag zitten wij in het buurthuis.
      </p>
      <lus-experience-form
        topic=${anOpenTopic().id}
        heading-level="3"
        exit-url="https://www.example.org/"
        .adapter=${new MemoryAdapter({ topics: [anOpenTopic()] })}
      ></lus-experience-form>
    </div>
  `,
};

/** The story comes first, and it is enough: everything after it may stay empty. */
export const StoryFirst: StoryObj = {
  ...Page,
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await begin(form);
    await fill(form, 'Wat hebt u meegemaakt?', 'Ik vroeg drie keer om hulp. Niemand belde terug.');
    await press(form, 'Verder');
    await expect(headingOf(form)).toContain('Wat deed dit met u?');
  },
};
