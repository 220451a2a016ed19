import { html, nothing, type TemplateResult } from 'lit';

/** A native heading of a settable level, 2 to 6: the host page owns its outline, and its only h1 (WCAG 1.3.1). */
export function heading(level: number, content: unknown, main = false): TemplateResult {
  const part = main ? 'heading' : nothing;
  const tabindex = main ? '-1' : nothing;
  switch (Math.min(Math.max(level, 2), 6)) {
    case 2:
      return html`<h2 part=${part} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 part=${part} tabindex=${tabindex}>${content}</h6>`;
  }
}

/** The heading of the page that is shown: it takes focus when that page appears. */
export const pageHeading = (level: number, content: unknown): TemplateResult => heading(level, content, true);
