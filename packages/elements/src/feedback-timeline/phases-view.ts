import { html, type TemplateResult } from 'lit';
import type { Topic } from '@lus/contract';
import { renderStepMarker } from '../parts/step-marker.js';
import { PHASES } from './arrange.js';
import type { nl } from './feedback-timeline.texts.js';

/** The loop, begun in the middle: left over residents, then right over the municipality, and back. */
const LOOP =
  'M240 70C216 36 180 0 120 0C52 0 8 30 8 70S52 140 120 140C180 140 216 104 240 70S300 0 360 0C428 0 472 30 472 70S428 140 360 140C300 140 264 104 240 70z';

/** Each phase is halfway its quarter of the line, where the loop is highest or lowest. */
const reached = (phase: number) => phase * 25 + 12.5;

/**
 * The four phases as stations on a drawn loop, and where we are now. The list says all that the drawing does; the
 * drawing has no words.
 */
export function phasesView({ phase }: Pick<Topic, 'phase'>, t: typeof nl): TemplateResult {
  const now = PHASES.indexOf(phase);
  return html`
    <div class="phases" part="phases">
      <svg class="lemniscate" part="loop" viewBox="0 0 480 140" aria-hidden="true">
        <path class="track" d=${LOOP}></path>
        <path class="drawn" d=${LOOP} pathLength="100" stroke-dasharray="${reached(now)} 200"></path>
        <path class="gap" d=${LOOP} pathLength="100" stroke-dasharray="0 46.5 7 200"></path>
        <path
          class=${now > 1 ? 'over drawn' : 'over track'}
          d=${LOOP}
          pathLength="100"
          stroke-dasharray="0 45 10 200"
        ></path>
      </svg>
      ${renderStepMarker({
        steps: PHASES.map((each) => t.trail.phases[each]),
        current: now,
        look: 'numbers',
        here: t.here,
      })}
    </div>
  `;
}
