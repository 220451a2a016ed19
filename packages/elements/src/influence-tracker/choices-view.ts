import { html, type TemplateResult } from 'lit';
import type { Signal } from '@lus/contract';
import { renderSelect } from '../parts/choice-group.js';
import { renderProgressText } from '../parts/progress-text.js';
import { FILTERS, filters, orders, type Filter, type Selection } from './selection.js';
import { levelView, type TrackerView } from './tracker-view.js';

/** In which way the signals are shown. */
export type Look = 'list' | 'table';
const LOOKS = ['list', 'table'] as const;

/**
 * What can be chosen: filters, order, list or table; and how many signals that gives. It has no listeners: clicks and changes bubble to the widget,
 * which knows them by `name`.
 */
export function choicesView(
  signals: readonly Signal[],
  selection: Selection,
  look: Look,
  count: string,
  view: TrackerView,
): TemplateResult {
  const { own: t } = view.text;
  const said = (name: Filter, value: string) => {
    const { outcomes, stages } = t.trail;
    if (name === 'level') return levelView(Number(value), view);
    if (name === 'outcome') return outcomes[value as keyof typeof outcomes];
    return value === 'parked' ? t.parked : stages[value as keyof typeof stages];
  };
  return html`
    <div class="choices" part="choices">
      ${filters.map((name) => {
        const { values, of } = FILTERS[name];
        const there = new Set(signals.map(of));
        const offered = values.filter((value) => there.has(value)).map(String);
        return renderSelect({
          name,
          label: t.columns[name],
          options: [['', t.all], ...offered.map((value) => [value, said(name, value)] as const)],
          value: selection[name],
        });
      })}
      ${renderSelect({
        name: 'by',
        label: t.order,
        options: orders.map((name) => [name, t.columns[name]]),
        value: selection.by,
      })}
    </div>
    <div class="found">
      <p class="count" id="count">${renderProgressText(count)}</p>
      <div class="buttons" role="group" aria-label=${t.show}>
        ${LOOKS.map(
          (name) => html`
            <button
              class="secondary"
              type="button"
              name="look"
              value=${name}
              aria-pressed=${name === look ? 'true' : 'false'}
            >
              ${t.views[name]}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}
