import { html, nothing, type TemplateResult } from 'lit';

export { quoteStyles } from './quote.styles.js';

export interface QuoteOptions {
  /** Words of a teller, to the letter (R2); nothing when they were taken back. */
  text: string | undefined;
  /** Said in the place of words that were taken back. */
  withdrawn: string;
  /** Of the words, when it differs from that of the text around them (WCAG 3.1.2). */
  language?: string | undefined;
}

/** Words of a teller, set apart from ours; or that they were taken back. */
export const renderQuote = ({ text, withdrawn, language }: QuoteOptions): TemplateResult => {
  if (text === undefined) return html`<p class="hint quote">${withdrawn}</p>`;
  const lang = language ?? nothing;
  // On one line: white space of ours would be shown as theirs.
  return html`<blockquote class="quote" part="quote" lang=${lang} dir="auto">${text}</blockquote>`;
};
