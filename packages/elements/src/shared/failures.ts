import { html, type TemplateResult } from 'lit';
import { AdapterError } from '@lus/contract';
import type { FieldTexts } from '../parts/field.js';
import { renderFailure } from '../parts/notice.js';

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
    ${renderFailure({
      title: `${title ?? ''} ${failed}`,
      message: gone ? missing : `${explain(error, texts)} ${loadFailed}`,
      retry: gone ? undefined : tryAgain,
    })}
    <slot></slot>
    <slot name="help"></slot>
  `;
}
