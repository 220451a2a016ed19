import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, type Advice, type Change, type Check, type Response, type Signal } from '@lus/contract';
import { clock } from '../shared/day-count.js';
import { renderNotice } from '../parts/notice.js';
import { fact } from '../shared/fact.js';
import { heading } from '../shared/heading.js';
import { renderQuote } from '../parts/quote.js';
import { levelView, people, words, type TrackerView } from './tracker-view.js';

/** Which line of the log says so, and since when. */
type Source = Signal['bundled'];

/** One step of the trail: what the log says of it, and how it is told. */
interface Piece {
  readonly title: string;
  readonly source: Source;
  /** Said only when there was more than one. */
  readonly round: number | undefined;
  readonly content: unknown;
}

/** All that happened to a signal, in the order of the trail, round after round. */
export function trailView(signal: Signal, view: TrackerView): TemplateResult {
  const { text } = view;
  const { own: t } = text;
  const { recognition } = signal;
  const piece = (station: keyof typeof t.stations, source: Source, content: unknown, round?: number) =>
    pieceView({ title: t.stations[station], source, round, content }, signal, view);
  return html`
    <ol class="plain trail">
      ${piece('bundled', signal.bundled, bundle(signal, view))}
      ${recognition && piece('recognised', recognition, recognised(recognition, view))}
      ${signal.rounds.map(({ round, advice, response, changes, checks }) => [
        advice && piece('advised', advice, advised(advice, view), round),
        response && piece('answered', response, answered(response, advice, view), round),
        changes.map((change) => piece('changed', change, changed(change, view), round)),
        checks.map((check) => piece('checked', check, checked(check, view), round)),
      ])}
    </ol>
    ${signal.lesson ? html`<div class="panel stack">${label(t.lesson)} ${words(signal.lesson, view)}</div>` : nothing}
  `;
}

function pieceView({ title, source, round, content }: Piece, signal: Signal, view: TrackerView) {
  const { text } = view;
  const { own: t } = text;
  const inRound = round && signal.rounds.length > 1 ? `, ${t.round(text.number(round))}` : nothing;
  return html`
    <li class="stack">
      ${heading(view.headingLevel + 2, title)}
      <p class="hint">${text.day(source.recordedOn)}${inRound}</p>
      ${content}
      ${signal.corrections
        .filter(({ corrects }) => corrects === source.sequence)
        .map(
          ({ recordedOn, why }) =>
            html`<p><strong>${`${t.corrected(text.day(recordedOn))} `}</strong>${words(why, view)}</p>`,
        )}
    </li>
  `;
}

const label = (content: unknown) => html`<p class="label">${content}</p>`;

const facts = (...content: unknown[]) => html`<dl class="plain facts">${content}</dl>`;

const maybe = (term: string, content: string | undefined, view: TrackerView) =>
  content ? fact(term, words(content, view)) : nothing;

function bundle(signal: Signal, view: TrackerView) {
  const { own: t } = view.text;
  const { quotes, exceptions } = signal;
  return html`
    <div class="sides">
      <div class="panel stack">${label(t.ours)} ${words(signal.ourWords, view)}</div>
      <div class="panel stack">${label(t.policy)} ${words(signal.policyWords, view)}</div>
    </div>
    ${
      quotes.length
        ? html`${label(t.quotes)}
          ${quotes.map((quote) =>
            renderQuote({ text: quote.text, withdrawn: t.trail.withdrawn, language: view.language }),
          )}`
        : nothing
    }
    ${facts(
      fact(t.stations.bundled, people(signal.experienceCount, view)),
      maybe(t.whyFewer, signal.whyFewer, view),
      fact(t.kind, t.trail.kinds[signal.kind]),
      fact(t.scope, t.trail.scopes[signal.scope]),
      fact(t.sender, words(signal.sender.name, view)),
    )}
    ${
      exceptions.length
        ? html`${label(t.exceptions)}
          ${facts(exceptions.map(({ group, text }) => fact(words(group, view), words(text, view))))}`
        : nothing
    }
  `;
}

function recognised({ outcome, objections, yes, no }: NonNullable<Signal['recognition']>, view: TrackerView) {
  const { own: t } = view.text;
  return html`
    <p><strong>${t.recognised[outcome]}</strong></p>
    ${facts(fact(t.yes, people(yes, view)), fact(t.no, people(no, view)))}
    ${
      objections.length
        ? html`${label(t.objections)}
            <ul>
              ${objections.map((objection) => html`<li>${words(objection, view)}</li>`)}
            </ul>`
        : nothing
    }
  `;
}

function advised(advice: Advice, view: TrackerView) {
  const { text } = view;
  const { own: t } = text;
  return html`
    <p>${words(advice.text, view)}</p>
    <p>${advice.requested ? t.requested : t.notRequested}</p>
    ${facts(
      fact(t.addressees, ...advice.addressees.map((name) => words(name, view))),
      fact(t.columns.level, t.level(levelView(advice.level, view), text.number(advice.level))),
      maybe(t.whyNotCloser, advice.whyNotCloser, view),
      fact(t.policyStage, t.policyStages[advice.policyStage]),
      fact(t.answerBy, text.day(advice.answerBy)),
    )}
  `;
}

function answered(response: Response, advice: Advice | undefined, view: TrackerView) {
  const { text } = view;
  const { own: t } = text;
  const { outcome, reasonClass, reason, possibleInstead, heardOn, changeBy } = response;
  const late = advice ? daysBetween(response.recordedOn, advice.answerBy) : 0;
  return html`
    <p>
      <strong>${t.trail.outcomes[outcome]}</strong>
      ${late < 0 ? html`(${clock(late, t.trail, text)})` : nothing}
    </p>
    <p>${words(response.text, view)}</p>
    ${
      outcome !== 'adopted' && reasonClass && reason && possibleInstead
        ? renderNotice({
            title: `${t.why[outcome]}: ${t.trail.reasons[reasonClass]}`,
            content: html`<p>${words(reason, view)}</p>
              ${label(t.instead)}
              <p>${words(possibleInstead, view)}</p>`,
            part: 'reason',
          })
        : nothing
    }
    ${facts(
      fact(t.heard, heardOn ? t.heardOn(text.day(heardOn)) : t.notHeard),
      changeBy ? fact(t.changeBy, text.day(changeBy)) : nothing,
    )}
  `;
}

function changed(change: Change, view: TrackerView) {
  const { text } = view;
  const { own: t } = text;
  return html`
    <p><strong>${t.where[change.where]}</strong></p>
    <p>${words(change.text, view)}</p>
    ${facts(
      fact(t.before, words(change.startingPoint, view)),
      fact(
        t.owners,
        ...change.owners.map(({ name, resident }) => words(resident ? t.resident(name) : name, view)),
      ),
      fact(t.since, text.day(change.on)),
      fact(t.checkOn, text.day(change.checkOn)),
    )}
  `;
}

function checked(check: Check, view: TrackerView) {
  const { own: t } = view.text;
  return html`
    <p><strong>${t.trail.results[check.result]}</strong></p>
    ${label(t.said)}
    <p>${words(check.said, view)}</p>
    ${facts((['better', 'partly', 'not'] as const).map((result) => fact(t.trail.results[result], people(check[result], view))))}
  `;
}
