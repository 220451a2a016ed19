import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Finding } from '@lus/readability';
import type { AidView } from './aid-view.js';
import { beginning } from './beginning.js';
import { fresh } from './fresh.js';

const suggestionView = (words: string, { text: { own: t } }: AidView): TemplateResult => html`
  <button class="secondary suggestion" type="button" name="replace" value=${words} part="suggestion">
    ${words ? html`<span>${t.replace}</span> <span lang="nl" dir="ltr">${words}</span>` : t.remove}
  </button>
`;

const findingView = (finding: Finding, view: AidView): TemplateResult => {
  const { rule, message, suggestions } = finding;
  const { text, review } = view;
  const { own: t } = text;
  const place = t.place(text.number(review.current + 1), text.number(review.shown.length));
  return html`
    <div class="stack panel current" part="current" role="group" aria-labelledby="current">
      <p id="current" tabindex="-1">
        <span class="hint">${fresh(place)}</span> <span class="label">${t.rules[rule]}</span>
      </p>
      <p class="excerpt" lang="nl" dir="ltr" translate="no">${beginning(finding)}</p>
      <p lang="nl" dir="ltr">${fresh(message)}</p>
      <div class="buttons">
        ${suggestions.map((words) => suggestionView(words, view))}
        <button class="quiet" type="button" name="leave">${t.leave}</button>
      </div>
    </div>
  `;
};

/** The buttons that walk along the points, and the one point that is looked at now, with what can be done about it. */
export function currentView(view: AidView): TemplateResult {
  const { text, review } = view;
  const { own: t } = text;
  const finding = review.shown[review.current];
  return html`
    <div class="stack">
      <div class="buttons walk">
        <button class="secondary" type="button" name="previous">${t.previous}</button>
        <button class="secondary" type="button" name="next">${t.next}</button>
      </div>
      ${finding ? keyed(`${finding.rule} ${finding.start}`, findingView(finding, view)) : nothing}
    </div>
  `;
}
