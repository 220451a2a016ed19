import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '@lus/contract';
import { renderBadge } from '../parts/badge.js';
import { fact } from '../shared/fact.js';
import { heading } from '../shared/heading.js';
import { pageUrl } from '../shared/page-url.js';
import { renderQuote } from '../parts/quote.js';
import type { TextController } from '../shared/text-controller.js';
import type { nl } from './feedback-timeline.texts.js';
import { mark } from './mark.js';

/** What every entry needs to be told. */
export interface Telling {
  text: TextController<'feedbackTimeline'>;
  /** Language of the topic, when it is not that of the widget. */
  language: string | undefined;
  /** Level of the headings of entries. */
  headingLevel: number;
  /** All entries, by their line of the log. */
  all: ReadonlyMap<number, TimelineEntry>;
  /** The entry that was asked for by its address. */
  opened: number;
  /** Signals that carry the experience of whoever looks. */
  mine: ReadonlySet<string> | undefined;
  /** Address of the page about one entry; empty when there is none. */
  pageUrl: string;
}

/** Words in the language of the topic, in whatever direction they are written. */
const own = (words: string, { language }: Telling) =>
  html`<span lang=${language ?? nothing} dir="auto">${words}</span>`;

const paragraph = (words: string, { language }: Telling) =>
  html`<p class="words" lang=${language ?? nothing} dir="auto">${words}</p>`;

/** Words of the trail in the middle of a sentence. */
const within = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What happened, composed in the language of the widget; the title of a note is somebody's own. */
export function titleOf({ type, outcome, phase, by, title }: TimelineEntry, t: typeof nl): string {
  const { types, trail } = t;
  switch (type) {
    case 'begun':
      return types.begun[phase];
    case 'recognised':
      return types.recognised[outcome as 'yes' | 'no'];
    case 'answered':
      return types.answered(within(trail.outcomes[outcome as keyof typeof trail.outcomes]));
    case 'checked':
      return types.checked(within(trail.results[outcome as keyof typeof trail.results]));
    case 'corrected':
      return by === 'municipality' ? types.amended : types.corrected;
    case 'noted':
      return title ?? '';
    default:
      return types[type];
  }
}

/** One thing that happened: when, what, about which signal, in whose words, and what comes next. */
export function entryView(entry: TimelineEntry, telling: Telling): TemplateResult {
  const { text, headingLevel, all, opened, mine } = telling;
  const { own: t } = text;
  const { sequence, on, type, signal, outcome, correctedBy, why } = entry;
  const words = titleOf(entry, t);
  const title = type === 'noted' ? own(words, telling) : words;
  const url = pageUrl(telling.pageUrl, sequence);
  const isMine = signal && mine?.has(signal.id);
  const original = all.get(entry.corrects ?? 0);
  /** An entry, or of a correction: as the original should have been. */
  const told = original ? { ...original, ...entry, type: original.type } : entry;
  return html`
    <article class="entry ${sequence === opened ? 'opened' : ''} ${isMine ? 'mine' : ''}" part="entry">
      ${mark(entry)}
      <p class="hint when">
        <time datetime=${on}>${text.day(on)}</time>
        ${type === 'noted' ? renderBadge({ words: t.notes[outcome as keyof typeof t.notes] }) : nothing}
        ${isMine ? renderBadge({ words: t.mark, isStrong: true, part: 'mine' }) : nothing}
      </p>
      ${heading(headingLevel, html`<span id="lus-${sequence}" tabindex="-1">${title}</span>`)}
      ${signal ? html`<p>${t.about} <strong>${own(signal.title, telling)}</strong></p>` : nothing}
      ${
        correctedBy
          ? html`<div class="panel">
              <p>${t.isCorrected}</p>
              ${jump(correctedBy, (day) => t.correction(day), telling)}
            </div>`
          : nothing
      }
      ${why ? paragraph(why, telling) : nothing}
      ${
        original
          ? html`${jump(original.sequence, (day) => t.original(day), telling)}
              <p class="label">${titleOf(told, t)}</p>`
          : nothing
      }
      ${details(told, telling)}
      ${
        url
          ? html`<p class="hint">
              <a class="target" href=${url}
                >${t.link}<span class="visually-hidden">: ${title}, ${text.day(on)}</span></a
              >
            </p>`
          : nothing
      }
    </article>
  `;
}

/** To the other end of a correction. */
function jump(sequence: number, words: (day: string) => string, { all, text }: Telling) {
  const entry = all.get(sequence);
  return entry
    ? html`<button class="quiet" type="button" name="open" value=${sequence}>
        ${words(text.day(entry.on))}
      </button>`
    : nothing;
}

/** What was said and done, and what is left of it for whoever sees it differently. */
function details(entry: TimelineEntry, telling: Telling) {
  const { text, language } = telling;
  const { own: t } = text;
  const { trail } = t;
  const { type, due, experienceCount, reasonClass, reason, possibleInstead } = entry;
  const { quotes = [], objections = [], exceptions = [], heard = [], missing = [] } = entry;
  const people = (count: number | null) =>
    count === null ? trail.tooFew : trail.atLeast(text.number(count));
  const facts = [
    ...exceptions.map((each) => fact(own(each.group, telling), own(each.text, telling))),
    ...(reasonClass && reason ? [fact(trail.reasons[reasonClass], own(reason, telling))] : []),
    ...(possibleInstead ? [fact(t.instead, own(possibleInstead, telling))] : []),
    ...heard.map(({ name, count }) => fact(own(name, telling), people(count))),
    ...missing.map(({ name, reason: why, action }) =>
      fact(
        own(name, telling),
        html`${`${t.missingWhy} `}${own(why, telling)}`,
        html`${`${t.missingAction} `}${own(action, telling)}`,
      ),
    ),
  ];
  return html`
    ${entry.text ? paragraph(entry.text, telling) : nothing}
    ${quotes.map(({ text }) => renderQuote({ text, withdrawn: trail.withdrawn, language }))}
    ${experienceCount === undefined ? nothing : html`<p>${`${t.stories} ${people(experienceCount)}`}</p>`}
    ${
      objections.length > 0
        ? html`<p class="label">${t.objections}</p>
            <ul>
              ${objections.map((words) => html`<li lang=${language ?? nothing} dir="auto">${words}</li>`)}
            </ul>`
        : nothing
    }
    ${exceptions.length > 0 ? html`<p class="label">${t.exceptions}</p>` : nothing}
    ${facts.length > 0 ? html`<dl class="facts">${facts}</dl>` : nothing}
    ${due && type in t.due ? html`<p class="hint">${t.due[type as keyof typeof t.due](text.day(due))}</p>` : nothing}
  `;
}
