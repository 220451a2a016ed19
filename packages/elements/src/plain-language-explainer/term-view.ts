import { html, type TemplateResult } from 'lit';
import type { Term } from '@lus/contract';
import { heading } from '../shared/heading.js';
import type { ExplainerView } from './explainer-view.js';
import type { Found } from './terms.js';

/** The id of what describes the button of every difficult word. */
export const TERM_HINT = 'term-hint';

/**
 * A difficult word that tells what it means when it is pressed (toggletip; WCAG 1.4.13). The browser opens and closes
 * it, at Escape and a press elsewhere too, and leaves focus at the word. What it says is the next thing in the
 * document, so that is what a screen reader comes to. On one line: white space of ours would stand in the sentence.
 */
export const termView = ({ before, text, after, term }: Found, id: string): TemplateResult =>
  // prettier-ignore
  html`<span class="word">${before}<button class="term" part="term" type="button" popovertarget=${id} aria-describedby=${TERM_HINT}>${text}</button><span class="tip" part="tip" popover id=${id} role="note"><strong>${term.word}</strong>: <span class="meaning">${term.meaning}</span></span>${after}</span>`;

/** All difficult words with what they mean (WCAG 3.1.3, technique G55). */
export function termsView(
  terms: readonly Term[],
  { text, headingLevel, plain }: ExplainerView,
): TemplateResult {
  const { lang, dir } = plain;
  return html`
    <div class="stack terms" part="terms">
      ${heading(headingLevel + 1, text.own.terms)}
      <dl class="facts text" lang=${lang} dir=${dir}>
        ${terms.map(
          ({ word, meaning }) =>
            html`<div>
              <dt><dfn>${word}</dfn></dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
    </div>
  `;
}
