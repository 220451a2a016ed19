import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderToggletip } from '@lus/elements/parts/toggletip.js';
import { part, type PartHost } from './part-host.js';

export default { title: 'Parts/Toggletip', tags: ['!autodocs'] } satisfies Meta;

const render = () =>
  part(
    () =>
      html`<p class="lead">
          De gemeente stuurt u
          ${renderToggletip({
            id: 'beschikking',
            text: 'een beschikking',
            after: '.',
            word: 'beschikking',
            meaning: 'een brief met het besluit van de gemeente over uw aanvraag',
            describedBy: 'uitleg',
          })}
          Daarin staat ook hoe u bezwaar maakt.
        </p>
        <span id="uitleg" hidden>Druk om te lezen wat dit woord betekent.</span>`,
  );

/** A difficult word in a sentence, with dots under it. */
export const Usual: StoryObj = { render };

/** Pressed: what it means, near the word. Escape, or a press elsewhere, closes it. */
export const Open: StoryObj = {
  render,
  async play({ canvasElement }) {
    const { shadowRoot } = canvasElement.querySelector<PartHost>('story-part')!;
    shadowRoot!.querySelector<HTMLElement>('.term')!.click();
    await expect(shadowRoot!.querySelector('.tip')!.matches(':popover-open')).toBe(true);
  },
};

/** A long word in a narrow column breaks like the words around it. */
export const LongText: StoryObj = {
  render: () =>
    part(
      () =>
        html`<p style="max-inline-size: 14rem">
          Vraag naar de
          ${renderToggletip({
            id: 'lang',
            text: 'cliëntondersteuningsovereenkomst',
            after: '.',
            word: 'cliëntondersteuningsovereenkomst',
            meaning: 'de afspraak tussen de gemeente en wie u gratis helpt',
          })}
        </p>`,
    ),
};
