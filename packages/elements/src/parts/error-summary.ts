import { html, type TemplateResult } from 'lit';
import type { nl } from './parts.texts.js';

/** One thing to put right. */
export interface Fault {
  /** Name, and so id, of the field. */
  field: string;
  /** What is wrong and what to do (WCAG 3.3.1, 3.3.3). */
  message: string;
}

/**
 * All that has to be put right, on top of the page, each with a link to its field. Takes focus when it appears
 * (NL Design System, richtlijnen formulieren, "error summary").
 */
export const errorSummary = (faults: readonly Fault[], parts: typeof nl): TemplateResult => html`
  <div
    class="stack notice failure measure"
    part="error-summary"
    role="group"
    aria-labelledby="faults-title"
    tabindex="-1"
  >
    <p class="notice-title" id="faults-title">${parts.faultsTitle}</p>
    <p>${parts.faultsIntro}</p>
    <ul>
      ${faults.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>
`;
