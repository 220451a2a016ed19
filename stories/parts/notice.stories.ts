import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { AdapterError, type AdapterErrorKind } from '@lus/contract';
import { renderFailure, renderNotice } from '@lus/elements/parts/notice.js';
import { explain } from '@lus/elements/shared/failures.js';
import { part } from './part-host.js';

export default { title: 'Parts/Notice', tags: ['!autodocs'] } satisfies Meta;

/** Good to know, with something that can be done about it. */
export const Usual: StoryObj = {
  render: () =>
    part(({ own }) =>
      renderNotice({
        content: html`<p>${own.restored('21 november 2026')}</p>
          <button class="secondary" type="button">${own.wipe}</button>`,
      }),
    ),
};

/** With a title, when there is more to read. */
export const WithTitle: StoryObj = {
  render: () =>
    part(({ parts }) =>
      renderNotice({ title: parts.personalDataTitle, content: html`<p>${parts.personalDataWhy}</p>` }),
    ),
};

/** Something to look out for, said before anybody asks. */
export const Warning: StoryObj = {
  render: () =>
    part(() =>
      renderNotice({
        title: 'Er is al 68 dagen geen nieuws',
        content: html`<p>Dat is te lang. Vraag de cliëntenraad hoe het staat.</p>`,
        tone: 'warning',
      }),
    ),
};

const failed = (kind: AdapterErrorKind): StoryObj => ({
  render: () =>
    part((texts) =>
      renderFailure({
        title: texts.own.sendFailed,
        message: `${explain(new AdapterError(kind, kind), texts)} ${texts.own.sendKept}`,
        retry: texts.parts.tryAgain,
      }),
    ),
});

/** It failed and it is our fault, and we say so. */
export const Failure: StoryObj = failed('unavailable');

/** The reader has no connection: what they can look at themselves. */
export const Offline: StoryObj = failed('offline');

/** There is nothing to try again. */
export const FinalFailure: StoryObj = {
  render: () => part(({ own }) => renderFailure({ title: own.sendFailed, message: own.sendClosed })),
};

/** Much to say, with a word that is wider than a phone. */
export const LongText: StoryObj = {
  render: () =>
    part(() =>
      renderNotice({
        title: 'Deels overgenomen: het past niet in de cliëntondersteuningsovereenkomst',
        content: html`<p>
            De gemeente mag de wachttijd niet zelf korter maken. Daarover gaat het zorgkantoor. Wel belt de
            gemeente u nu binnen vijf dagen terug.
          </p>
          <p>Bent u het hier niet mee eens? Zeg dit tegen de cliëntenraad.</p>`,
      }),
    ),
};
