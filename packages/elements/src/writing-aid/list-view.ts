import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderBadge } from '../parts/badge.js';
import type { AidView } from './aid-view.js';
import { beginning } from './beginning.js';
import { fresh } from './fresh.js';

/** How many points are in the list at first, and how many more at a time. */
export const PORTION = 30;

/** All points in order of place. Pressing one goes to its words in the text. */
export function listView({ text, review, most }: AidView): TemplateResult {
  const { own: t } = text;
  const { shown, current } = review;
  const rest = Math.min(shown.length - most, PORTION);
  return html`
    <ol class="plain list" part="list">
      ${shown.slice(0, most).map(
        (finding, index) => html`
          <li>
            <button
              class="finding"
              type="button"
              name="go"
              value=${index}
              part="finding"
              aria-current=${index === current ? 'true' : 'false'}
            >
              <span lang="nl" dir="ltr" translate="no">${fresh(beginning(finding))}</span>
              <span class="what">
                ${fresh(t.rules[finding.rule])}
                ${finding.severity === 'error' ? html`<span class="visually-hidden">, </span>${renderBadge({ words: t.important })}` : nothing}
              </span>
            </button>
          </li>
        `,
      )}
      ${
        rest > 0
          ? keyed(
              rest,
              html`<li>
                <button class="secondary" type="button" name="more">${text.count(t.more, rest)}</button>
              </li>`,
            )
          : nothing
      }
    </ol>
  `;
}
