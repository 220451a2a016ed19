import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp } from '@lus/contract';
import { fact } from '../shared/fact.js';
import { pageHeading } from '../shared/heading.js';
import { renderLemniscate } from '../parts/lemniscate.js';
import { renderQuote } from '../parts/quote.js';
import type { QuestionsView } from './question-view.js';
import { signalView } from './signal-view.js';

/** What became of a story, at one moment. */
export interface StatusView extends QuestionsView {
  status: FollowUp;
  headingLevel: number;
  /** Address of the page about a signal, with `{id}` in it. */
  pageUrl: string;
}

/** How much of the loop is drawn when a phase is under way. */
const DRAWN = { collect: 0.25, translate: 0.5, adapt: 0.75, evaluate: 1 };

/** What became of a story: first what is done with it and what is asked, then what was agreed about it. */
export function statusView(view: StatusView): TemplateResult {
  const { status, text, headingLevel } = view;
  const { own: t } = text;
  const foreign = status.topicLanguage === text.language ? undefined : status.topicLanguage;
  return html`
    ${renderLemniscate(DRAWN[status.phase])} ${pageHeading(headingLevel, t.status)}
    <p class="lead">${t[said(status)]}</p>
    ${status.signals.map((signal) => signalView(view, signal, foreign))}
    <dl class="plain facts">
      ${fact(t.about, html`<span lang=${foreign ?? nothing}>${status.topicTitle}</span>`)}
      ${fact(t.phase, t.trail.phases[status.phase], t.round(text.number(status.round)))}
      ${fact(t.receivedOn, text.day(status.receivedOn))} ${fact(t.hearBack, text.day(status.hearBackBy))}
      ${fact(t.kept, text.day(status.keptUntil))} ${fact(t.quote, status.mayQuote ? t.quoteYes : t.quoteNo)}
    </dl>
    <details>
      <summary>${t.read}</summary>
      ${renderQuote({ text: status.story, withdrawn: t.trail.withdrawn })}
    </details>
    <div class="buttons">
      <button class="secondary" type="button" name="other">${t.other}</button>
      <button class="quiet" type="button" name="withdraw">${t.withdraw}</button>
    </div>
  `;
}

/** The status in words. A story that the council did not use is told so, and never left in silence (R4). */
function said({ status, phase }: FollowUp) {
  if (status === 'bundled') return status;
  return phase === 'collect' || phase === 'translate' ? 'received' : 'unused';
}
