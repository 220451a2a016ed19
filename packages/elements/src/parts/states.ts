import { html, nothing, type TemplateResult } from 'lit';
import { AdapterError } from '@lus/contract';
import type { FieldTexts } from './field.js';

/** Shown while data is on its way. Keeps the height of what comes, so that nothing shifts. */
export const busy = (message: string | undefined): TemplateResult =>
  html`<p class="busy hint" part="busy" role="status">${message ?? nothing}</p>`;

/** What went wrong, in the words of somebody who can do something about it. */
export function explain(error: unknown, texts: FieldTexts): string {
  const { parts } = texts;
  if (!(error instanceof AdapterError)) return parts.unavailable;
  switch (error.kind) {
    case 'offline':
      // A server that is down looks the same as no internet; only the browser knows the difference.
      return navigator.onLine ? parts.unreachable : parts.offline;
    case 'timeout':
    case 'refused':
      return parts[error.kind];
    case 'limited': {
      const { retryAfter } = error;
      return parts.limited(retryAfter ? texts.count(parts.minutes, Math.ceil(retryAfter / 60)) : parts.later);
    }
    default:
      return parts.unavailable;
  }
}

interface Failure {
  title: unknown;
  /** What happened, that nothing was lost, what to do. */
  message: unknown;
  /** Label of the button that tries once more; the form hears of it as a click on `name="retry"`. */
  retry?: string | undefined;
}

/** Something failed: what happened, what was kept, and a way on. Announced when it appears. */
export const failure = ({ title, message, retry }: Failure): TemplateResult => html`
  <div class="stack notice failure measure" part="failure" role="alert">
    <p class="notice-title">${title}</p>
    <p>${message}</p>
    ${retry ? html`<button class="secondary" type="button" name="retry">${retry}</button>` : nothing}
  </div>
`;

/** What to read after a second try: what came, or that it failed again. */
export const RETRIED = '[part="heading"], [name="retry"]';

interface LoadTexts {
  /** Which widget this is, for a page that has more of them. */
  title?: string;
  /** Said when what was asked for is not there. */
  missing: string;
  /** That nothing was lost. */
  loadFailed: string;
}

/** The data of a widget could not be fetched. What the page put inside stays in sight, for another way. */
export function loadFailure(
  error: unknown,
  texts: FieldTexts,
  { title, missing, loadFailed }: LoadTexts,
): TemplateResult {
  const { failed, tryAgain } = texts.parts;
  const gone = error instanceof AdapterError && error.kind === 'gone';
  return html`
    ${failure({
      title: html`${title} ${failed}`,
      message: gone ? missing : html`${explain(error, texts)} ${loadFailed}`,
      retry: gone ? undefined : tryAgain,
    })}
    <slot></slot>
    <slot name="help"></slot>
  `;
}
