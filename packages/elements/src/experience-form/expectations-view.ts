import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '@lus/contract';
import type { TextController } from '../shared/text-controller.js';

/**
 * What somebody has to know before the first question (R3; seeds 001 c.2, 004 h3): three facts to take in at a
 * glance, then everything else in full.
 * @param language - Language of the topic, when it is not that of the form.
 */
export function expectationsView(
  topic: Topic,
  text: TextController<'experienceForm'>,
  language: string | undefined,
): TemplateResult {
  const { own: t } = text;
  const { expectations: e } = topic;
  const item = (term: string, ...descriptions: unknown[]) => html`
    <div>
      <dt>${term}</dt>
      ${descriptions.map((description) => html`<dd>${description}</dd>`)}
    </div>
  `;
  const words = (content: unknown) => html`<span lang=${language ?? nothing}>${content}</span>`;
  return html`
    <p class="lead">${t.beforeLead}</p>
    <ul class="stack plain facts">
      <li class="panel"><strong>${t.noName}</strong> ${t.noNameText}</li>
      <li class="panel"><strong>${text.count(t.duration, e.minutes)}</strong> ${t.durationText}</li>
      <li class="panel"><strong>${t.hearBackOn(text.day(e.hearBackBy))}</strong> ${t.hearBackText}</li>
    </ul>
    <dl class="plain expectations">
      ${item(t.goal, words(e.goal))} ${item(t.decidedBy, words(e.decidedBy))} ${item(t.open, words(e.open))}
      ${item(
        t.fixed,
        ...e.fixed.map(({ kind, text: what }) => html`<b>${t.frames[kind]}: </b>${words(what)}`),
      )}
      ${item(t.notPromised, words(e.notPromised), t.notEvery)} ${item(t.readBy, words(e.readBy))}
      ${item(t.hearBack, words(e.hearBack))} ${item(t.kept, t.keptText(text.day(topic.keptUntil)))}
    </dl>
  `;
}
