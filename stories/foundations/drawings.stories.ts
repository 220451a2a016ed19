import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TimelineEntry } from '@lus/contract';
import { mark } from '@lus/elements/feedback-timeline/mark.js';
import { faces } from '@lus/elements/parts/faces.js';
import { renderLemniscate } from '@lus/elements/parts/lemniscate.js';
import { part } from '../parts/part-host.js';
import './foundations.css';

export default { title: 'Foundations/Drawings' } satisfies Meta;

/** Five faces in the colour of the text round them. They never stand without words. */
export const Faces: StoryObj = {
  render: () =>
    part(({ own }) =>
      own.impactWords.map((words, index) => html`<p class="buttons">${faces[index]} ${words}</p>`),
    ),
};

/** The loop that gives Lus its name: one line, drawn without lifting the pen. */
export const Loop: StoryObj = {
  render: () =>
    part(
      () =>
        html`${renderLemniscate(0.75)}
          <p>Stap 6 van 7</p>`,
    ),
};

const marks: readonly [Pick<TimelineEntry, 'type' | 'outcome'>, words: string][] = [
  [{ type: 'begun' }, 'A round begins'],
  [{ type: 'counted' }, 'Stories were counted'],
  [{ type: 'bundled' }, 'Stories became one signal'],
  [{ type: 'advised' }, 'The council gave advice'],
  [{ type: 'answered', outcome: 'adopted' }, 'Adopted, better, it worked'],
  [{ type: 'answered', outcome: 'partly' }, 'In part'],
  [{ type: 'answered', outcome: 'not-adopted' }, 'Not adopted, not better, it failed'],
  [{ type: 'changed' }, 'Something changed'],
  [{ type: 'parked' }, 'Parked for later'],
  [{ type: 'resumed' }, 'Taken up again'],
  [{ type: 'corrected' }, 'Words put right'],
  [{ type: 'noted' }, 'Something else that happened'],
];

/** The marks beside the news of a timeline. Good news and bad news get a mark of the same size. */
export const Marks: StoryObj = {
  render: () => html`
    <div class="foundation lus-theme" lang="en">
      <ul class="marks">
        ${marks.map(([entry, words]) => html`<li>${mark(entry as TimelineEntry)} <span>${words}</span></li>`)}
      </ul>
    </div>
  `,
};
