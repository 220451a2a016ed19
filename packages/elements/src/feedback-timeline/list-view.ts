import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { TimelineEntry } from '@lus/contract';
import { renderSelect } from '../parts/choice-group.js';
import { renderProgressText } from '../parts/progress-text.js';
import { heading } from '../shared/heading.js';
import { chapters, PHASES } from './arrange.js';
import { entryView, type Telling } from './entry-view.js';

/** How many entries are shown at first, and added each time. */
export const PORTION = 20;

/** The entries, as the reader wants to see them. */
export interface ListView {
  /** All that match, in the order asked for. */
  found: readonly TimelineEntry[];
  /** How many of them are shown at most. */
  most: number;
  order: string;
  phase: string;
  headingLevel: number;
  telling: Telling;
}

/** What to show, and then the entries: phase by phase, round by round. */
export function listView({ found, most, order, phase, headingLevel, telling }: ListView): TemplateResult {
  const { text, language, opened, mine, pageUrl } = telling;
  const { own: t } = text;
  /** All that an entry is told by, besides itself: with hundreds on the page, only what changed is told again. */
  const known = [t, headingLevel, language, opened, mine, pageUrl];
  const shown = found.slice(0, most);
  const messages = found.length > 0 ? text.count(t.messages, found.length) : t.none;
  const counted = shown.length < found.length ? t.place(text.number(shown.length), messages) : messages;
  let place = 0;
  let last = 0;
  const isNew = (round: number) => round !== last && !!(last = round);
  return html`
    <div class="choices">
      ${renderSelect({
        name: 'phase',
        label: t.show,
        value: phase,
        options: [['', t.all], ...PHASES.map((each) => [each, t.trail.phases[each]] as const)],
      })}
      ${renderSelect({ name: 'order', label: t.order, value: order, options: Object.entries(t.orders) })}
    </div>
    <div class="stack rounds">
      ${keyed(
        order + phase,
        chapters(shown).map(
          (chapter) => html`
            ${isNew(chapter.round) ? heading(headingLevel + 1, t.round(text.number(chapter.round))) : nothing}
            <div class="phase">
              <span class="number" aria-hidden="true">${PHASES.indexOf(chapter.phase) + 1}</span>
              ${heading(headingLevel + 2, t.trail.phases[chapter.phase])}
            </div>
            <ol class="plain entries">
              ${chapter.entries.map(
                (entry) => html`
                  <li class=${place++ < PORTION ? '' : 'later'}>
                    ${keyed(
                      entry.sequence,
                      guard([entry, ...known], () => entryView(entry, telling)),
                    )}
                  </li>
                `,
              )}
            </ol>
          `,
        ),
      )}
    </div>
    <div class="buttons">
      ${
        found.length > shown.length
          ? html`<button class="secondary" type="button" name="more">${t.more}</button>`
          : nothing
      }
      <p class="hint" role="status">${renderProgressText(counted)}</p>
    </div>
  `;
}
