import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Report } from '@lus/readability';
import { heading } from '../shared/heading.js';
import type { TextController } from '../shared/text-controller.js';
import { MOST } from './check-controller.js';
import { currentView } from './current-view.js';
import { fresh } from './fresh.js';
import { listView } from './list-view.js';
import type { Review } from './review.js';
import { scoresView } from './scores-view.js';

/** What the parts of the aid need of the widget. */
export interface AidView {
  text: TextController<'writingAid'>;
  review: Review;
  report: Report | undefined;
  /** Whether the text is still to be checked. */
  isDue: boolean;
  headingLevel: number;
  /** At most how many points are in the list. */
  most: number;
}

/** What there is to say about the text as a whole. */
function summary({ text, review, isDue }: AidView): string {
  const { own: t } = text;
  if (!review.text.trim()) return t.empty;
  if (review.text.length > MOST) return t.tooLong(text.number(MOST));
  if (review.count) return text.count(t.points, review.count);
  return isDue ? t.busy : t.nothing;
}

/** Which kinds of points are shown, and how many there are of each. `change` bubbles as `name="kind"`. */
const kindsView = ({ text, review: { kinds } }: AidView): TemplateResult => html`
  <details class="kinds" part="kinds">
    <summary>${text.own.kinds}</summary>
    <div role="group" aria-label=${text.own.kinds}>
      <ul class="plain">
        ${kinds.map(({ rule, count, shown }) =>
          keyed(
            rule,
            html`<li>
              <label class="kind">
                <input type="checkbox" name="kind" value=${rule} .checked=${shown} />
                <span>${text.own.rules[rule]} <span class="number">${fresh(text.number(count))}</span></span>
              </label>
            </li>`,
          ),
        )}
      </ul>
    </div>
  </details>
`;

/** How many points the writer left alone, with a way back. */
const leftView = ({ text, review: { leftCount } }: AidView): TemplateResult => html`
  <p>
    ${fresh(text.count(text.own.left, leftCount))}
    <button class="quiet" type="button" name="restore">${text.own.restore}</button>
  </p>
`;

/** Everything beside the text. It has no listeners: clicks and changes bubble to the widget, which knows them by `name`. */
export function aidView(view: AidView): TemplateResult {
  const { text, review, report, headingLevel } = view;
  const { own: t } = text;
  const { count, kinds, leftCount, shown } = review;
  return html`
    <div class="aid" part="aid">
      <div class="stack">
        ${heading(headingLevel, t.title, true)}
        <p class=${count ? 'count' : ''} part="summary">${fresh(summary(view))}</p>
      </div>
      ${shown.length ? currentView(view) : nothing} ${leftCount ? leftView(view) : nothing}
      ${kinds.length > 1 || count > shown.length ? kindsView(view) : nothing}
      ${shown.length ? listView(view) : count ? html`<p>${t.noneShown}</p>` : nothing}
      ${report?.scores ? scoresView(report.scores, text) : nothing}
    </div>
  `;
}
