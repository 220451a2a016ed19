import type { Topic } from '@lus/contract';
import { dayInWords } from './day-in-words.js';
import { html, type Html } from './html.js';
import { texts as t } from './tell-texts.js';

/** What to know before the first question (R3), as the widget tells it. */
export function before({ expectations, keptUntil }: Topic): Html {
  const { goal, decidedBy, open, fixed, notPromised, hearBack, hearBackBy, readBy, minutes } = expectations;
  return html`<section class="before">
    <h2>${t.before}</h2>
    <p>${t.beforeLead}</p>
    <ul>
      <li><strong>${t.noName}.</strong> ${t.noNameText}</li>
      <li><strong>${t.duration(minutes)}.</strong> ${t.durationText}</li>
      <li><strong>${t.hearBackOn(dayInWords(hearBackBy))}.</strong> ${t.hearBackText}</li>
    </ul>
    <dl>
      <dt>${t.goal}</dt>
      <dd>${goal}</dd>
      <dt>${t.decidedBy}</dt>
      <dd>${decidedBy}</dd>
      <dt>${t.open}</dt>
      <dd>${open}</dd>
      <dt>${t.fixed}</dt>
      ${fixed.map(({ kind, text }) => html`<dd><b>${t.frames[kind]}:</b> ${text}</dd>`)}
      <dt>${t.notPromised}</dt>
      <dd>${notPromised}</dd>
      <dd>${t.notEvery}</dd>
      <dt>${t.readBy}</dt>
      <dd>${readBy}</dd>
      <dt>${t.hearBack}</dt>
      <dd>${hearBack}</dd>
      <dt>${t.kept}</dt>
      <dd>${t.keptText(dayInWords(keptUntil))}</dd>
    </dl>
  </section>`;
}
