import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '@lus/contract';
import type { nl } from '../shared/trail.texts.js';

/**
 * Words of a teller, to the letter (R2); or that they were taken back. Needs `quoteStyles`.
 * @param language - Of the words, when it differs from that of the widget around them.
 */
export const quoteBlock = (
  { text }: Pick<Quote, 'text'>,
  trail: typeof nl,
  language?: string,
): TemplateResult => {
  if (text === undefined) return html`<p class="hint quote">${trail.withdrawn}</p>`;
  const lang = language ?? nothing;
  // On one line: white space of ours would be shown as theirs.
  return html`<blockquote class="quote" part="quote" lang=${lang} dir="auto">${text}</blockquote>`;
};
