import { html, nothing, type TemplateResult } from 'lit';
import type { Signal, Stage } from '@lus/contract';
import { renderBadge } from '../parts/badge.js';
import { renderStepMarker } from '../parts/step-marker.js';
import { byWhen } from '../shared/day-count.js';
import { heading } from '../shared/heading.js';
import { pageUrl } from '../shared/page-url.js';
import { placeOf } from './selection.js';
import { words, type TrackerView } from './tracker-view.js';
import { trailView } from './trail-view.js';

/** The stations of the trail. One that is not better yet stands at the last, and so does one that is done. */
const STATIONS = ['bundled', 'recognised', 'advised', 'answered', 'changed', 'checked'] as const;

const stationOf = (stage: Stage) => (stage === 'reopened' || stage === 'closed' ? 'checked' : stage);

/** The id of the heading of a signal within the widget. */
const anchorOf = (id: string): string => `signal-${id}`;

/** Its heading, which names it and takes focus. */
export const headingOf = (id: string): string => `[id="${anchorOf(id)}"]`;

/** Where a signal is, in words. */
export function whereView(signal: Signal, { text }: TrackerView): string {
  const { own: t } = text;
  const place = placeOf(signal);
  return place === 'parked' ? t.parked : t.trail.stages[place];
}

/** How the municipality answered last, in words; and in which round, when that has passed. */
export function outcomeView({ round, rounds }: Signal, { text }: TrackerView): string | undefined {
  const { own: t } = text;
  const last = rounds.findLast(({ response }) => response);
  if (!last?.response) return undefined;
  const outcome = t.trail.outcomes[last.response.outcome];
  return last.round === round ? outcome : `${outcome} (${t.round(text.number(last.round))})`;
}

/** One signal: its name, where it is on its trail, who is next; and all that happened, once opened. */
export function signalView(signal: Signal, isOpen: boolean, view: TrackerView): TemplateResult {
  const { text, headingLevel } = view;
  const { own: t } = text;
  const { id, title, next, parked, round, rounds } = signal;
  const url = pageUrl(view.pageUrl, id);
  const about = html`<span class="visually-hidden">: ${words(title, view)}</span>`;
  const outcome = outcomeView(signal, view);
  return html`
    <article class="signal" part="signal" aria-labelledby=${anchorOf(id)}>
      ${heading(headingLevel + 1, html`<span id=${anchorOf(id)} tabindex="-1">${words(title, view)}</span>`)}
      ${stationsView(signal, view)}
      <p class="state">
        <strong>${whereView(signal, view)}</strong>
        ${outcome ? renderBadge({ words: outcome }) : nothing}
        ${rounds.length > 1 ? renderBadge({ words: t.round(text.number(round)) }) : nothing}
      </p>
      ${parked ? html`<p>${words(parked.reason, view)}</p>` : nothing}
      ${
        next
          ? html`<p>
              <span class="hint">${t.trail.upNext}: </span
              >${`${t.trail.next[next.what]} `}${byWhen(next, view.today, t.trail, text)}
            </p>`
          : nothing
      }
      ${explainedView(id, view)}
      <details data-signal=${id} ?open=${isOpen}>
        <summary>${t.read}${about}</summary>
        ${isOpen ? trailView(signal, view) : nothing}
        ${url ? html`<p><a href=${url}>${t.link}${about}</a></p>` : nothing}
      </details>
    </article>
  `;
}

/** What it changed in explainers. */
const explainedView = (id: string, view: TrackerView) =>
  view.passages
    .filter(({ signalId }) => signalId === id)
    .map(({ explainerId, passageId, title }) => {
      const url = pageUrl(view.explainerUrl.replace('{passage}', encodeURIComponent(passageId)), explainerId);
      const name = words(title, view);
      return html`<p>${`${view.text.own.explained} `}${url ? html`<a href=${url}>${name}</a>` : name}</p>`;
    });

const stationsView = ({ stage }: Signal, { text: { own: t } }: TrackerView) =>
  renderStepMarker({
    steps: STATIONS.map((station) => t.stations[station]),
    current: STATIONS.indexOf(stationOf(stage)),
    look: 'line',
    label: t.way,
  });
