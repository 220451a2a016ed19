import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderStepMarker, type StepMarkerOptions } from '@lus/elements/parts/step-marker.js';
import { part } from './part-host.js';

export default { title: 'Parts/Step marker', tags: ['!autodocs'] } satisfies Meta;

const phases = ['Verhalen ophalen', 'Signalen maken', 'De gemeente past aan', 'Kijken of het beter is'];
const trail = ['Gebundeld', 'Herkend', 'Advies', 'Antwoord', 'Verandering', 'Controle'];

const steps = (options: Omit<StepMarkerOptions, 'here' | 'label'>, label?: string): StoryObj => ({
  render: () =>
    part(() => renderStepMarker({ ...options, here: 'hier zijn we nu', label: label ?? 'De ronde' })),
});

/** A few steps with a name worth reading. */
export const Numbers: StoryObj = steps({ steps: phases, current: 1, look: 'numbers' });

/** The first step: nothing is done yet. */
export const AtTheBegin: StoryObj = steps({ steps: phases, current: 0, look: 'numbers' });

/** The last step. */
export const AtTheEnd: StoryObj = steps({ steps: phases, current: 3, look: 'numbers' });

/** Many of them on a page: dots on a line. In a narrow column only the dots stay; say beside it where it is. */
export const Line: StoryObj = {
  render: () =>
    part(() => renderStepMarker({ steps: trail, current: 2, look: 'line', label: 'De weg van dit signaal' })),
};

/** All is done, but for the last check. */
export const LineAtTheEnd: StoryObj = {
  render: () =>
    part(() => renderStepMarker({ steps: trail, current: 5, look: 'line', label: 'De weg van dit signaal' })),
};
