import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, safeHref } from '@lus/contract';
import { fact } from '../shared/fact.js';
import { heading, pageHeading } from '../shared/heading.js';
import { stretch, type ExplainerView } from './explainer-view.js';

/** What this is, and by whom: only what somebody really did, with the day on which they did it. */
export function topView({ explainer, text, headingLevel, plain }: ExplainerView): TemplateResult {
  const { own: t } = text;
  const { title, source, topic, version, changedOn, checkedOn, readBy, by } = explainer;
  const url = safeHref(source.url);
  const name = html`<span lang=${source.language} dir="auto">${source.title}</span>`;
  const who = (words: string, whose: string) =>
    html`<li>${words} <span lang=${topic.language} dir="auto">${whose}</span></li>`;
  return html`
    <div class="stack">
      <div lang=${plain.lang} dir=${plain.dir}>
        ${pageHeading(headingLevel, html`<span data-read>${title}</span>`)}
      </div>
      <p>
        ${t.source}
        ${url ? html`<a href=${url}>${name}</a>` : name}${source.date ? html` (${text.day(source.date)})` : nothing}.
        ${t.counts}
      </p>
      <ul class="plain labels" part="labels">
        <li>${t.version(text.number(version), text.day(changedOn))}</li>
        ${
          by === 'municipality'
            ? who(t.by.municipality, topic.municipality)
            : who(t.by.council, topic.council)
        }
        ${checkedOn ? html`<li>${t.checked(text.day(checkedOn))}</li>` : nothing}
        ${readBy ? who(text.count(t.readBy, readBy), topic.council) : nothing}
      </ul>
    </div>
  `;
}

/** What matters first: what changes, for whom, who decides, and how to say something about it. */
export function summaryView({ explainer, text, headingLevel, plain, words }: ExplainerView): TemplateResult {
  const { own: t } = text;
  const { changes, forWhom, decidedBy, sayHow, sayBy } = explainer.summary;
  const within = stretch('summary');
  const own = (piece: string) =>
    html`<span class="text" lang=${plain.lang} dir=${plain.dir} data-read>${words(piece, within)}</span>`;
  return html`
    <div class="stack panel summary" part="summary" data-place="">
      ${heading(headingLevel + 1, t.summary)}
      <dl class="facts">
        ${fact(t.changes, own(changes))} ${fact(t.forWhom, own(forWhom))} ${fact(t.decidedBy, own(decidedBy))}
        ${fact(t.sayHow, own(sayHow))}
        ${fact(t.sayBy, html`<span class="text" ?data-read=${plain.lang === text.language}>${sayBy ? sayUntil(sayBy, text) : t.sayAlways}</span>`)}
      </dl>
    </div>
  `;
}

const sayUntil = (day: string, text: ExplainerView['text']) =>
  text.own[day < dayOf(new Date()) ? 'sayPast' : 'sayUntil'](text.day(day));
