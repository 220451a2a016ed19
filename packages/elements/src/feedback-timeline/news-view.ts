import { html, nothing, type TemplateResult } from 'lit';
import { silence, type Timeline, type Topic } from '@lus/contract';
import { renderBadge } from '../parts/badge.js';
import { renderNotice } from '../parts/notice.js';
import { daysAgo } from '../shared/day-count.js';
import { safeUrl } from '../shared/safe-url.js';
import type { TextController } from '../shared/text-controller.js';
import type { nl } from './feedback-timeline.texts.js';

/** In which round, and how long ago the last news is; said aloud when that is too long (R18). */
export function newsView(
  topic: Topic,
  { lastNewsOn }: Timeline,
  text: TextController<'feedbackTimeline'>,
): TemplateResult {
  const { own: t } = text;
  const round = renderBadge({ words: t.round(text.number(topic.round)) });
  if (!lastNewsOn) return html`<p class="news">${round} ${t.empty}</p>`;
  const { days, tooLong } = silence(topic, lastNewsOn, new Date());
  return html`
    <div class="stack">
      <p class="news">${round} ${tooLong ? nothing : t.lastNews(daysAgo(days, t.trail, text))}</p>
      ${
        tooLong
          ? renderNotice({
              title: text.count(t.silent, days),
              content: html`<p>${t.ask}</p>`,
              tone: 'warning',
              part: 'silence',
            })
          : nothing
      }
    </div>
  `;
}

/** The same news in other ways: a sheet of paper, a feed. */
export function elsewhereView({ items, links }: Timeline, t: typeof nl): TemplateResult {
  const feeds = Object.entries({ Atom: links.atom, 'JSON Feed': links.jsonFeed }).flatMap(([name, link]) => {
    const href = link && safeUrl(link);
    return href ? html`<a class="target" href=${href}>${name}</a> ` : [];
  });
  return html`
    <div class="buttons">
      ${items.length > 0 ? html`<button class="secondary" type="button" name="poster">${t.poster}</button>` : nothing}
      ${feeds.length > 0 ? html`<p>${`${t.feeds} `}${feeds}</p>` : nothing}
    </div>
  `;
}
