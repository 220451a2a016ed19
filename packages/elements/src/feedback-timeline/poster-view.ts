import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, type Timeline, type TimelineEntry, type Topic } from '@lus/contract';
import { titleOf, type Telling } from './entry-view.js';
import { newsView } from './news-view.js';
import { phasesView } from './phases-view.js';

/** How much news fits on one sheet in large type. */
const NEWS = 3;

/** A sheet for a counter or a window; on screen it is not there. */
export function posterView(
  topic: Topic,
  timeline: Timeline,
  news: readonly TimelineEntry[],
  { text, language }: Telling,
  shortUrl: string,
): TemplateResult {
  const { own: t } = text;
  const foreign = language ?? nothing;
  const { phone } = topic.help.contact;
  return html`
    <div class="poster" part="poster">
      <div>
        <p class="hint" lang=${foreign}>${topic.council}</p>
        <p class="title">${t.title}</p>
        <p class="lead" lang=${foreign}>${topic.title}</p>
      </div>
      ${phasesView(topic, t)} ${newsView(topic, timeline, text)}
      <ul class="plain">
        ${news.slice(0, NEWS).map(
          ({ signal, ...entry }) =>
            html`<li>
              <span class="hint">${text.day(entry.on)}</span><br />
              <strong>${titleOf(entry, t)}</strong>
              ${signal ? html`<br /><span lang=${foreign}>${signal.title}</span>` : nothing}
            </li>`,
        )}
      </ul>
      <div class="read">
        ${
          shortUrl
            ? html`<p class="lead">${t.posterRead}</p>
                <p class="address" dir="ltr" translate="no">${shortUrl}</p>`
            : nothing
        }
        ${phone ? html`<p class="lead">${t.posterCall(phone)}</p>` : nothing}
        <p class="hint">${t.posterDay(text.day(dayOf(new Date())))}</p>
      </div>
    </div>
  `;
}
