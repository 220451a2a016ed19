import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { helpBlock } from '@lus/elements/parts/help-block.js';
import { aContactPoint, aTopic } from '../../tests/support/samples.js';
import { part, type PartHost } from './part-host.js';

export default { title: 'Parts/Help block' } satisfies Meta;

const { help } = aTopic();
const topic = aTopic({ help: { ...help, complaints: aContactPoint({ name: 'Klachtenmeldpunt' }) } });
const render = () => part(({ parts }) => helpBlock(topic, parts));

/** In every widget, folded: where to go with a question about one's own case. */
export const Folded: StoryObj = { render };

/** Unfolded: free independent support first, then the office, then the way to complain. */
export const Open: StoryObj = {
  render,
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const { shadowRoot } = canvasElement.querySelector<PartHost>('story-part')!;
    shadowRoot!.querySelector('summary')!.click();
    await expect(shadowRoot!.querySelector('details')).toHaveAttribute('open');
  },
};
