import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { daysBetween, type Signal } from '@lus/contract';
import { clock, isPromised } from '../shared/day-count.js';
import { lastAdvice, orders, type Selection } from './selection.js';
import { outcomeView, whereView } from './signal-view.js';
import { levelView, words, type TrackerView } from './tracker-view.js';

/** The same signals in columns, one a row. Every head puts them in order; a name opens its signal. */
export function tableView(
  signals: readonly Signal[],
  { by, descending }: Selection,
  view: TrackerView,
): TemplateResult {
  const { own: t } = view.text;
  return html`
    <div class="scroll" role="region" aria-labelledby="count" tabindex="0">
      <table part="table" aria-labelledby="count">
        <thead>
          <tr>
            ${orders.map(
              (name) => html`
                <th scope="col" aria-sort=${name !== by ? nothing : descending ? 'descending' : 'ascending'}>
                  <button class="quiet" type="button" name="order" value=${name}>${t.columns[name]}</button>
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${signals.map((signal) => keyed(signal.id, rowView(signal, view)))}
        </tbody>
      </table>
    </div>
  `;
}

function rowView(signal: Signal, view: TrackerView) {
  const { text, today } = view;
  const { id, title, next, updatedOn } = signal;
  const level = lastAdvice(signal)?.level;
  return html`
    <tr>
      <th scope="row">
        <button class="quiet" type="button" name="open" value=${id}>${words(title, view)}</button>
      </th>
      <td>${whereView(signal, view)}</td>
      <td>
        ${
          next?.by
            ? html`${text.day(next.by)}
              ${isPromised(next) ? html`<br />${clock(daysBetween(today, next.by), text.own.trail, text)}` : nothing}`
            : nothing
        }
      </td>
      <td>${outcomeView(signal, view)}</td>
      <td>${level ? levelView(level, view) : nothing}</td>
      <td>${text.day(updatedOn)}</td>
    </tr>
  `;
}
