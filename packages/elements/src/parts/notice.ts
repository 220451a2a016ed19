import { html, nothing, type TemplateResult } from 'lit';

export { noticeStyles } from './notice.styles.js';

export interface NoticeOptions {
  /** In a few words; left out when the message is one sentence. */
  title?: unknown;
  /** Paragraphs, a list, a button. */
  content: unknown;
  /** Something to know; something to look out for; something that went wrong. */
  tone?: 'info' | 'warning' | 'failure';
  /** Name for `::part()`. */
  part?: string;
  /** `alert` when it appears by itself and cannot wait (WCAG 4.1.3). */
  role?: 'alert' | 'status';
}

/** A message set apart from the text around it. Its tone is also in its words, never in its colour alone (WCAG 1.4.1). */
export const renderNotice = ({ title, content, tone, part, role }: NoticeOptions): TemplateResult => html`
  <div class="stack notice measure ${tone}" part=${part ?? nothing} role=${role ?? nothing}>
    ${title ? html`<p class="notice-title">${title}</p>` : nothing} ${content}
  </div>
`;

export interface FailureOptions {
  title: unknown;
  /** What happened, that nothing was lost, what to do. */
  message: unknown;
  /** Label of the button that tries once more; the widget hears of it as a click on `name="retry"`. */
  retry?: string | undefined;
}

/** Something failed: what happened, what was kept, and a way on. Announced when it appears. */
export const renderFailure = ({ title, message, retry }: FailureOptions): TemplateResult =>
  renderNotice({
    title,
    content: html`<p>${message}</p>
      ${retry ? html`<button class="secondary" type="button" name="retry">${retry}</button>` : nothing}`,
    tone: 'failure',
    part: 'failure',
    role: 'alert',
  });
