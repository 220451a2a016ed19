import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../parts/field.js';
import { pageHeading } from '../shared/heading.js';
import { renderFailure } from '../parts/notice.js';
import { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';

/** The page that asks for the code, at one moment. */
export interface CodeView {
  text: TextController<'followUp'>;
  headingLevel: number;
  typed: string;
  /** Why the code was not taken. */
  fault: 'codeMissing' | 'codeWrong' | 'codeUnknown' | undefined;
  failure: unknown;
  waiting: boolean;
}

/** Where everybody begins: the code is all there is to know. */
export function codeView(view: CodeView): TemplateResult {
  const { text, fault, waiting } = view;
  const { own: t, parts } = text;
  return html`
    ${pageHeading(view.headingLevel, t.title)}
    <p class="lead">${t.lead}</p>
    <form novalidate autocomplete="off">
      ${renderField(
        {
          field: { name: 'code', kind: 'short', label: t.code, hint: t.codeHint, required: true },
          value: view.typed,
          fault: fault && t[fault],
        },
        text,
      )}
      ${
        view.failure
          ? renderFailure({
              title: parts.failed,
              message: `${explain(view.failure, text)} ${t.lookFailed}`,
            })
          : nothing
      }
      <div class="buttons">
        <button class="primary" type="submit">${t.show}</button>
        ${waiting ? html`<p class="hint">${t.looking}</p>` : nothing}
      </div>
    </form>
  `;
}
