import { html, nothing, type TemplateResult } from 'lit';
import { formatReceiptCode, type Receipt, type Topic } from '@lus/contract';
import { heading, pageHeading } from '../shared/heading.js';
import { safeUrl } from '../shared/safe-url.js';
import type { TextController } from '../shared/text-controller.js';

interface Sent {
  topic: Topic;
  receipt: Receipt;
  code: string;
  /** What copying came to, in words. */
  notice?: string;
  headingLevel: number;
  /** Where the code can be used; shown when it leads to a page. */
  followUrl: string;
}

/**
 * It arrived: the code, what happens next and when, and how to take it back. A screen reader gets the code spelled
 * out, because it would read a group as a word.
 */
export function sentView(sent: Sent, text: TextController<'experienceForm'>): TemplateResult {
  const { own: t } = text;
  const { topic, receipt, headingLevel } = sent;
  const groups = formatReceiptCode(sent.code).split('-');
  return html`
    ${pageHeading(headingLevel, t.sent)}
    <p class="lead">${t.sentLead}</p>
    <div class="stack panel receipt" part="receipt">
      <p>${t.code}</p>
      <p class="code" part="code" aria-hidden="true" translate="no">
        ${groups.map((group, index) => html`${index ? html`<i>-</i>` : nothing}<span>${group}</span>`)}
      </p>
      <p class="visually-hidden" translate="no">
        ${groups.map((group) => Array.from(group).join(' ')).join(', ')}
      </p>
      <div class="buttons">
        <button class="primary" type="button" name="copy">${t.copy}</button>
        <button class="secondary" type="button" name="print">${t.print}</button>
      </div>
      <p class="hint">${sent.notice || t.codeOnce}</p>
      ${safeUrl(sent.followUrl) ? html`<a href=${sent.followUrl}>${t.follow}</a>` : nothing}
    </div>
    <div class="stack">
      ${heading(headingLevel + 1, t.whatNext)}
      <ol class="stack">
        <li>${t.next1(topic.council)}</li>
        <li>${t.next2}</li>
        <li>${t.next3(text.day(receipt.hearBackBy))}</li>
      </ol>
      <p>${t.withdraw}</p>
    </div>
    <slot name="thanks"></slot>
    <button class="secondary" type="button" name="again">${t.again}</button>
  `;
}
