import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { renderContactBlock } from '@lus/elements/parts/contact-block.js';
import { aContactPoint, aTopic } from '../../tests/support/samples.js';
import { part, type PartHost } from './part-host.js';

export default { title: 'Parts/Contact block', tags: ['!autodocs'] } satisfies Meta;

const { help } = aTopic();
const complaints = aContactPoint({ name: 'Klachtenmeldpunt' });
const topic = aTopic({ help: { ...help, complaints } });
const render = () => part(({ parts }) => renderContactBlock({ topic, texts: parts }));

/** In every widget, folded: where to go with a question about one's own case. */
export const Folded: StoryObj = { render };

/** Unfolded: free independent support first, then the office, then the way to complain. */
export const Open: StoryObj = {
  render,
  // On a page of docs it is opened too: folded it would look like the story before it.
  parameters: { docs: { story: { autoplay: true } } },
  async play({ canvasElement }) {
    const { shadowRoot } = canvasElement.querySelector<PartHost>('story-part')!;
    shadowRoot!.querySelector('summary')!.click();
    await expect(shadowRoot!.querySelector('details')).toHaveAttribute('open');
  },
};

/** Open from the start, where people come with questions. */
export const OpenFromTheStart: StoryObj = {
  render: () => part(({ parts }) => renderContactBlock({ topic: aTopic(), texts: parts, isOpen: true })),
};

/** Names that are longer than a phone is wide. */
export const LongText: StoryObj = {
  render: () =>
    part(({ parts }) =>
      renderContactBlock({
        topic: aTopic({
          help: {
            ...help,
            contact: aContactPoint({
              name: 'Wijkteam Maatschappelijke Ondersteuning Noord-Oost',
              email: 'maatschappelijke-ondersteuning-noord-oost@gemeente.example',
            }),
          },
        }),
        texts: parts,
        isOpen: true,
      }),
    ),
};
