import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderQuote, type QuoteOptions } from '@lus/elements/parts/quote.js';
import { part } from './part-host.js';

export default { title: 'Parts/Quote', tags: ['!autodocs'] } satisfies Meta;

const withdrawn = 'Deze woorden zijn teruggenomen door wie ze schreef.';
const quote = (text: QuoteOptions['text'], language?: string): StoryObj => ({
  render: () => part(() => renderQuote({ text, withdrawn, language })),
});

/** Words of somebody who told something, to the letter. */
export const Usual: StoryObj = quote(
  'Ik moest drie keer hetzelfde vertellen. Niemand wist dat ik al gebeld had.',
);

/** White lines, spelling and capitals stay as they were written. */
export const AsWritten: StoryObj = quote(
  'ze zeiden BEL MAAR TERUG\n\nmaar ik had geen beltegoed meer.\nen toen was het te laat',
);

/** Words that were taken back leave an empty place, so that the count stays honest. */
export const TakenBack: StoryObj = quote(undefined);

/** In another language: it is marked as such, and runs in its own direction. */
export const OtherLanguage: StoryObj = quote('لم يخبرني أحد أن المساعدة مجانية.', 'ar');

/** Several of them, one under another. */
export const Many: StoryObj = {
  render: () =>
    part(
      () =>
        html`<div class="stack">
          ${[
            'Ik wist niet dat het gratis was.',
            undefined,
            'De mevrouw aan de telefoon nam de tijd. Dat deed me goed.',
          ].map((text) => renderQuote({ text, withdrawn }))}
        </div>`,
    ),
};
