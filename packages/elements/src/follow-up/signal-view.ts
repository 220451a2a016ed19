import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dayOf, type FollowUpSignal } from '@lus/contract';
import { byWhen } from '../shared/day-count.js';
import { fact } from '../shared/fact.js';
import { heading } from '../shared/heading.js';
import { pageUrl } from '../shared/page-url.js';
import { renderQuote } from '../parts/quote.js';
import { questionView } from './question-view.js';
import type { StatusView } from './status-view.js';

/**
 * A signal that carries the story: what it says, where it is, who is next, what changed, and what is asked.
 * @param language - Of the topic, when it differs from that of the widget.
 */
export function signalView(
  view: StatusView,
  signal: FollowUpSignal,
  language: string | undefined,
): TemplateResult {
  const { text, headingLevel } = view;
  const { trail, ...t } = text.own;
  const { id, title, ourWords, stage, round, next, quotes, changes } = signal;
  const lang = language ?? nothing;
  const url = pageUrl(view.pageUrl, id);
  return html`
    <article class="signal" part="signal">
      ${heading(headingLevel + 1, html`<span lang=${lang} dir="auto">${title}</span>`)}
      <p class="words" lang=${lang} dir="auto">${ourWords}</p>
      ${keyed(
        `${stage} ${round} ${next?.what}`,
        html`<dl class="plain facts">
          ${fact(t.where, trail.stages[stage], ...(round > 1 ? [t.round(text.number(round))] : []))}
          ${next ? fact(trail.upNext, trail.next[next.what], byWhen(next, dayOf(new Date()), trail, text)) : nothing}
        </dl>`,
      )}
      ${
        quotes.length
          ? html`<div class="stack">
              <p class="hint">${t.mine}</p>
              ${quotes.map((text) => renderQuote({ text, withdrawn: trail.withdrawn }))}
            </div>`
          : nothing
      }
      ${questionView(view, signal, 'recognise')}
      ${
        changes.length
          ? html`<div class="stack">
              <p class="label">${t.changes}</p>
              <ul lang=${lang}>
                ${changes.map((change) => html`<li class="words" dir="auto">${change}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${questionView(view, signal, 'better')}
      ${
        url
          ? html`<p>
              <a href=${url}>${t.more}<span class="visually-hidden" lang=${lang}>: ${title}</span></a>
            </p>`
          : nothing
      }
    </article>
  `;
}
