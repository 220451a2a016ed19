import { html, type TemplateResult } from 'lit';

export { lemniscateStyles } from './lemniscate.styles.js';

/** One line, drawn without lifting the pen: the loop that closes. 100 units long by `pathLength`. */
const LOOP =
  'M48 16C40 5 30 3 21 3a13 13 0 1 0 0 26c9 0 19-2 27-13s18-13 27-13a13 13 0 1 1 0 26c-9 0-19-2-27-13z';

/**
 * The loop, drawn as far as one has come.
 * @param done - How far, from 0 to 1. A drawing only: the words beside it say the same (WCAG 1.1.1).
 */
export function renderLemniscate(done: number): TemplateResult {
  return html`
    <svg class="loop" part="loop" viewBox="0 0 96 32" aria-hidden="true">
      <path class="track" d=${LOOP}></path>
      <path
        class="drawn"
        d=${done ? LOOP : ''}
        pathLength="100"
        stroke-dasharray="${Math.round(done * 100)} 200"
      ></path>
    </svg>
  `;
}
