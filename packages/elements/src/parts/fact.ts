import { html, type TemplateResult } from 'lit';

/** Something to know, in a `<dl>` of such; what is not there is not told. */
export const fact = (term: unknown, ...facts: unknown[]): TemplateResult =>
  html`<div>
    <dt class="hint">${term}</dt>
    ${facts.map((words) => words && html`<dd>${words}</dd>`)}
  </div>`;
