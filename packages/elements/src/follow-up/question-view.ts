import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { AdapterError, dayOf, LIMITS, type FollowUpSignal } from '@lus/contract';
import { renderChoiceGroup } from '../parts/choice-group.js';
import { renderField } from '../parts/field.js';
import { renderQuote } from '../parts/quote.js';
import { renderFailure } from '../parts/notice.js';
import { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';
import type { AnswerController } from './answer-controller.js';
import { CHOICES, keyOf, noteOf, overLimit, type Question } from './answers.js';

/** What is asked about signals, at one moment. */
export interface QuestionsView {
  text: TextController<'followUp'>;
  answers: AnswerController;
  /** The question whose answer was sent last. */
  asked: string;
  failure: unknown;
  waiting: boolean;
}

/** "Herkent u dit?" or "Is het beter?": what was answered, a form, or when it will be asked (R7, R12). */
export function questionView(view: QuestionsView, signal: FollowUpSignal, question: Question): unknown {
  const key = keyOf(question, signal.id);
  const from = question === 'better' ? signal.better.askedFrom : '';
  if (from === null) return nothing;
  // Each state is built anew: the translator of a browser may have changed the words of the one before.
  if (from > dayOf(new Date())) return keyed(`${key} later`, laterView(view, from));
  return signal[question].answer !== null && !view.answers.isOpen(key)
    ? keyed(`${key} answered`, answeredView(view, signal, question))
    : keyed(`${key} asked`, formView(view, signal, question));
}

const laterView = ({ text }: QuestionsView, from: string) =>
  html`<div class="stack panel">
    <p class="label">${text.own.questions.better}</p>
    <p>${text.own.later(text.day(from))}</p>
  </div>`;

function answeredView({ text }: QuestionsView, signal: FollowUpSignal, question: Question) {
  const { own: t } = text;
  const { answer, note } = signal[question];
  const key = keyOf(question, signal.id);
  return html`
    <div class="stack panel" part="answer" id=${key} tabindex="-1">
      <p class="label">${t.questions[question]}</p>
      <p>${t.answered} <strong>${answer && t.answers[answer]}</strong></p>
      ${note ? renderQuote({ text: note, withdrawn: t.trail.withdrawn }) : nothing}
      <button class="quiet" type="button" name="change" value=${key}>
        ${t.change}<span class="visually-hidden">: ${`${t.questions[question]} ${signal.title}`}</span>
      </button>
    </div>
  `;
}

function formView(view: QuestionsView, signal: FollowUpSignal, question: Question) {
  const { text, answers } = view;
  const { own: t, parts } = text;
  const key = keyOf(question, signal.id);
  const draft = answers.draft(key);
  const over = overLimit(draft);
  const isSent = view.asked === key;
  return html`
    <form class="panel" name=${key} novalidate autocomplete="off">
      ${renderChoiceGroup(
        {
          field: {
            name: key,
            kind: 'choice',
            label: t.questions[question],
            hint: t.counts,
            required: true,
            options: CHOICES[question].map((value) => ({ value, label: t.answers[value] })),
          },
          value: draft.answer,
          fault: draft.tried && !draft.answer ? t.answerMissing : undefined,
        },
        text,
      )}
      ${
        draft.answer
          ? renderField(
              {
                field: {
                  name: noteOf(key),
                  kind: 'story',
                  label: t.note,
                  hint: t.noteHint,
                  maxLength: LIMITS.note,
                },
                value: draft.note,
                fault: draft.tried && over ? text.count(parts.tooMany, over) : undefined,
                after: answers.personal.render(noteOf(key), parts),
              },
              text,
            )
          : nothing
      }
      ${isSent && view.failure ? failureView(view) : nothing}
      <div class="buttons">
        <button class="primary" type="submit" aria-disabled=${view.waiting ? 'true' : nothing}>
          ${t.answer}<span class="visually-hidden">: ${`${t.questions[question]} ${signal.title}`}</span>
        </button>
        ${
          signal[question].answer === null
            ? nothing
            : html`<button class="quiet" type="button" name="leave-answer" value=${key}>${t.leave}</button>`
        }
        ${isSent && view.waiting ? html`<p class="hint">${t.sending}</p>` : nothing}
      </div>
    </form>
  `;
}

function failureView({ failure: error, text }: QuestionsView) {
  const { own: t } = text;
  // Only the server knows the rules; the one it can hold against an answer is that it comes too early.
  const early = error instanceof AdapterError && error.kind === 'conflict';
  return renderFailure({
    title: t.answerFailed,
    message: `${early ? t.tooEarly : explain(error, text)} ${t.answerKept}`,
  });
}
