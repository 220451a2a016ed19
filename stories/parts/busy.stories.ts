import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { busy } from '@lus/elements/parts/states.js';
import { part } from './part-host.js';

export default { title: 'Parts/Busy' } satisfies Meta;

/** While data is on its way. It keeps the height of what comes, so that nothing shifts. */
export const Usual: StoryObj = { render: () => part(({ parts }) => busy(parts.waiting)) };
