import { html, type TemplateResult } from 'lit';
import type { Report } from '@lus/readability';
import type { TextController } from '../shared/text-controller.js';
import { fresh } from './fresh.js';

/** The formulas in small print, with what they are worth. They never say that a text is clear, or of what level. */
export function scoresView(
  { wordsPerSentence, fleschDouma, leesindexA }: NonNullable<Report['scores']>,
  text: TextController<'writingAid'>,
): TemplateResult {
  const { own: t } = text;
  const whole = (score: number) => fresh(text.number(Math.round(score)));
  return html`
    <details class="scores" part="scores">
      <summary>${t.scores}</summary>
      <dl>
        <div>
          <dt>${t.meanSentence}</dt>
          <dd>${fresh(text.count(t.sentence, Math.round(wordsPerSentence)))}</dd>
        </div>
        <div>
          <dt>${t.fleschDouma}</dt>
          <dd>${whole(fleschDouma)}</dd>
        </div>
        <div>
          <dt>${t.leesindexA}</dt>
          <dd>${whole(leesindexA)}</dd>
        </div>
      </dl>
      <p>${t.worth}</p>
    </details>
  `;
}
