import { html, type TemplateResult } from 'lit';
import type { Groups } from '@lus/contract';
import { fact } from '../shared/fact.js';
import { heading } from '../shared/heading.js';
import { people, words, type TrackerView } from './tracker-view.js';

/** Who was heard; and who not yet, why, and what is done about it (R16). */
export function groupsView(groups: Groups | null, view: TrackerView): TemplateResult {
  const { text } = view;
  const { own: t } = text;
  return html`
    <section class="stack" part="groups">
      ${heading(view.headingLevel + 1, t.groups)}
      ${
        groups
          ? html`
              <p class="hint">${t.counted(text.day(groups.recordedOn))}</p>
              <dl class="plain facts">
                ${groups.heard.map(({ name, count }) => fact(words(name, view), people(count, view)))}
              </dl>
              <ul class="plain sides">
                ${groups.missing.map(
                  ({ name, reason, action }) => html`
                    <li class="panel stack">
                      <p class="label">${words(name, view)}</p>
                      <p>${`${t.missingWhy} `}${words(reason, view)}</p>
                      <p>${`${t.missingAction} `}${words(action, view)}</p>
                    </li>
                  `,
                )}
              </ul>
            `
          : html`<p>${t.notCounted}</p>`
      }
    </section>
  `;
}
