import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  /** Whether the heading takes focus when its page appears. */
  focusable?: boolean;
  part?: string;
}

/** A native heading of a settable level, 2 to 6: the host page owns its outline, and its only h1 (WCAG 1.3.1). */
export function heading(
  level: number,
  content: unknown,
  { focusable, part }: HeadingOptions = {},
): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  const name = part ?? nothing;
  switch (Math.min(Math.max(level, 2), 6)) {
    case 2:
      return html`<h2 part=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 part=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
