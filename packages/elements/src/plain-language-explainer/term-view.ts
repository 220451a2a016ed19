import { html, type TemplateResult } from 'lit';
import type { Term } from '@lus/contract';
import { renderToggletip } from '../parts/toggletip.js';
import { heading } from '../shared/heading.js';
import type { ExplainerView } from './explainer-view.js';
import type { Found } from './terms.js';

/** The id of what describes the button of every difficult word. */
export const TERM_HINT = 'term-hint';

/** A difficult word that tells what it means when it is pressed. */
export const termView = ({ term, ...found }: Found, id: string): TemplateResult =>
  renderToggletip({ ...found, ...term, id, describedBy: TERM_HINT });

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
