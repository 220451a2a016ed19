import { html, type TemplateResult } from 'lit';
import type { Influence } from '@lus/contract';
import type { TrackerView } from './tracker-view.js';

/** What came of the stories, in plain words; and that nothing came of them, when so. */
export function summaryView(figures: Influence, { text }: TrackerView): TemplateResult {
  const { own: t } = text;
  const told = (n: number, some: (n: string) => string, none: string) => (n ? some(text.number(n)) : none);
  return html`
    <p class="lead">
      ${[
        text.count(t.made, figures.signals),
        told(figures.advised, t.advised, ''),
        told(figures.answered, t.answered, t.answeredNone),
        told(figures.late, t.late, ''),
        told(figures.changed, t.changed, t.changedNone),
        told(figures.better, t.better, t.betterNone),
      ].join(' ')}
    </p>
    <p class="hint">${t.signal}</p>
  `;
}
