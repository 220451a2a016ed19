import { html, nothing, type TemplateResult } from 'lit';
import { pageHeading } from '../shared/heading.js';
import { renderFailure } from '../parts/notice.js';
import { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';

/** The page that asks once more, at one moment. */
export interface SureView {
  text: TextController<'followUp'>;
  headingLevel: number;
  failure: unknown;
  waiting: boolean;
}

/** Taking a story back is asked twice. Clicks bubble as `name="keep"` and `name="sure"`. */
export function sureView({ text, headingLevel, failure: error, waiting }: SureView): TemplateResult {
  const { own: t } = text;
  return html`
    ${pageHeading(headingLevel, t.sure)}
    <p>${t.sureText}</p>
    ${error ? renderFailure({ title: t.withdrawFailed, message: explain(error, text) }) : nothing}
    <div class="buttons">
      <button class="primary" type="button" name="keep">${t.sureNo}</button>
      <button class="secondary" type="button" name="sure">${t.sureYes}</button>
      ${waiting ? html`<p class="hint">${t.withdrawing}</p>` : nothing}
    </div>
  `;
}

/** It is gone. */
export const withdrawnView = ({
  text,
  headingLevel,
}: Pick<SureView, 'text' | 'headingLevel'>): TemplateResult => html`
  ${pageHeading(headingLevel, text.own.withdrawn)}
  <p>${text.own.withdrawnText}</p>
  <div class="buttons"><button class="secondary" type="button" name="other">${text.own.other}</button></div>
`;
