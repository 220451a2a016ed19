import { html, type TemplateResult } from 'lit';
import type { nl } from './parts.texts.js';

export { noticeStyles as errorSummaryStyles } from './notice.styles.js';

/** One thing to put right. */
export interface Fault {
  /** Name, and so id, of the field. */
  field: string;
  /** What is wrong and what to do (WCAG 3.3.1, 3.3.3). */
  message: string;
}

export interface ErrorSummaryOptions {
  /** In the order of the fields on the page. */
  faults: readonly Fault[];
  texts: Pick<typeof nl, 'faultsTitle' | 'faultsIntro'>;
}

/**
 * All that has to be put right, on top of the page, each with a link to its field. Takes focus when it appears
 * (NL Design System, richtlijnen formulieren, "error summary").
 */
export const renderErrorSummary = ({ faults, texts }: ErrorSummaryOptions): TemplateResult => html`
  <div
    class="stack notice failure measure"
    part="error-summary"
    role="group"
    aria-labelledby="faults-title"
    tabindex="-1"
  >
    <p class="notice-title" id="faults-title">${texts.faultsTitle}</p>
    <p>${texts.faultsIntro}</p>
    <ul>
      ${faults.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>
`;
