import { html, nothing, type TemplateResult } from 'lit';
import { AdapterError, dayOf, type Topic } from '@lus/contract';
import { renderErrorSummary } from '../parts/error-summary.js';
import type { FaultController } from '../shared/fault-controller.js';
import { renderChoiceGroup } from '../parts/choice-group.js';
import { faces } from '../parts/faces.js';
import { renderField, type Field } from '../parts/field.js';
import { pageHeading } from '../shared/heading.js';
import { renderLemniscate } from '../parts/lemniscate.js';
import type { PersonalDataController } from '../shared/personal-data-controller.js';
import { renderFailure, renderNotice } from '../parts/notice.js';
import { renderProgressText } from '../parts/progress-text.js';
import { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';
import { isAnswered } from './answers.js';
import { checkView } from './check-view.js';
import type { DraftController } from './draft-controller.js';
import type { nl } from './experience-form.texts.js';
import { expectationsView } from './expectations-view.js';
import type { Step } from './steps.js';

/** The form at one moment. */
export interface FormView {
  topic: Topic;
  headingLevel: number;
  text: TextController<'experienceForm'>;
  /** Language of the topic, when it is not that of the form. */
  language: string | undefined;
  /** Whether everything is on one page. */
  single: boolean;
  /** Which page is shown. */
  step: string;
  returnToCheck: boolean;
  questions: readonly Step[];
  draft: DraftController;
  personal: PersonalDataController;
  faults: FaultController;
  sending: boolean;
  failure: unknown;
}

/** How far one is: the loop, and the same in words. */
export function progressView(
  pages: readonly string[],
  step: string,
  layout: string,
  t: typeof nl,
): TemplateResult {
  const number = pages.indexOf(step);
  const last = pages.length - 1;
  return html`
    <div class="progress hint">
      ${renderLemniscate(step === 'sent' ? 1 : Math.max(number, 0) / (last + 1))}
      ${number > 0 && layout === 'steps' ? renderProgressText(t.step(number, last)) : nothing}
    </div>
  `;
}

/** What stands inside the form: expectations, one question or all of them, the overview, and the buttons. */
export function pageView(view: FormView): TemplateResult {
  const { single, step, questions, text, headingLevel } = view;
  const { own: t, parts } = text;
  const before = single || step === 'before';
  const shown = single ? questions : questions.filter(({ id }) => id === step);
  return html`
    ${view.faults.summary ? renderErrorSummary({ faults: view.faults.shown, texts: parts }) : nothing}
    ${before ? beforeView(view) : nothing}
    ${shown.map((question) => questionView(view, question, headingLevel))}
    ${
      step === 'check' && !single
        ? html`${pageHeading(headingLevel, t.check)} ${checkView(questions, view.draft.answers, t)}`
        : nothing
    }
    <div class="visually-hidden" aria-hidden="true">
      <label>${t.trap}<input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${single ? html`<p>${t.checkLead}</p>` : nothing} ${view.failure ? failureView(view) : nothing}
    ${buttonsView(view)}
  `;
}

function beforeView({ topic, text, language, headingLevel, draft }: FormView) {
  const { own: t } = text;
  const { restoredFrom } = draft;
  return html`
    <div class="stack">
      <p class="question" lang=${language ?? nothing} dir="auto">${topic.centralQuestion}</p>
      ${pageHeading(headingLevel, t.before)}
    </div>
    ${
      restoredFrom === undefined
        ? nothing
        : renderNotice({
            content: html`<p>${t.restored(text.day(dayOf(new Date(restoredFrom))))}</p>
              <button class="secondary" type="button" name="wipe">${t.wipe}</button>`,
          })
    }
    <slot name="intro"></slot>
    ${expectationsView(topic, text, language)}
  `;
}

function questionView(view: FormView, { title, fields }: Step, level: number) {
  // A page with one question has that question as its heading; a page with several has a heading of its own.
  const alone = fields[0]?.label === title;
  return html`
    <div class="stack fields">
      ${alone ? nothing : pageHeading(level, title)}
      ${fields.map((field, index) =>
        (field.options ? renderChoiceGroup : renderField)(
          {
            field: asAsked(field, view.draft),
            value: view.draft.answers[field.name],
            fault: view.faults.shown.find((fault) => fault.field === field.name)?.message,
            headingLevel: alone && index === 0 ? level : undefined,
            drawings: field.kind === 'faces' ? faces : undefined,
            after: afterField(view, field),
          },
          view.text,
        ),
      )}
    </div>
  `;
}

/** Who wants to think along has to say how to be reached. */
const asAsked = (field: Field, { answers }: DraftController): Field =>
  field.name === 'contactReach' && isAnswered(answers['contactWishes'])
    ? { ...field, required: true }
    : field;

function afterField({ personal, text, draft }: FormView, field: Field) {
  const { own: t, parts } = text;
  const hint = personal.render(field.name, parts);
  if (field.name !== 'story') return hint;
  return html`
    ${hint}
    <div class="stack keep">
      <label class="option">
        <input type="checkbox" name="keep" .checked=${draft.kept} aria-describedby="keep-hint" />
        <span>${t.keep}</span>
      </label>
      <p class="hint" id="keep-hint">${t.keepHint}</p>
    </div>
  `;
}

function failureView({ failure: error, text }: FormView) {
  const { own: t, parts } = text;
  const { kind, problem } = error instanceof AdapterError ? error : ({} as Partial<AdapterError>);
  const closed = problem?.type === 'urn:lus:problem:topic-closed';
  const final = closed ? t.sendClosed : kind === 'invalid' ? t.sendInvalid : undefined;
  return renderFailure({
    title: t.sendFailed,
    message: final ?? `${explain(error, text)} ${t.sendKept}`,
    retry: final ? undefined : parts.tryAgain,
  });
}

function buttonsView({ single, step, returnToCheck, sending, text }: FormView) {
  const { own: t } = text;
  const next = step === 'before' ? t.start : returnToCheck ? t.backToCheck : t.next;
  return html`
    <div class="buttons">
      <button class="primary" type="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${single || step === 'check' ? t.send : next}
      </button>
      ${
        single || step === 'before' || returnToCheck
          ? nothing
          : html`<button class="quiet" type="button" name="back">${t.back}</button>`
      }
      ${sending ? html`<p class="hint">${t.sending}</p>` : nothing}
    </div>
  `;
}
