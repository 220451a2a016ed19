import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../parts/field.js';
import { isAnswered, type Answers } from './answers.js';
import type { nl } from './experience-form.texts.js';
import type { Step } from './steps.js';

/** An answer as its writer would recognise it: their own words, or the words of what they chose. */
function inWords({ name, options }: Field, answers: Answers): string {
  const value = answers[name];
  const label = (chosen: string) => options?.find((option) => option.value === chosen)?.label ?? chosen;
  if (typeof value === 'string') return options ? label(value) : value;
  return (value ?? []).map(label).join(', ');
}

/**
 * Every answer once more, each with a way back to it. Clicks bubble as `name="change"`
 * (NL Design System, richtlijnen formulieren, "multistep": the last step is a summary).
 */
export const checkView = (steps: readonly Step[], answers: Answers, t: typeof nl): TemplateResult => html`
  <p class="lead">${t.checkLead}</p>
  <dl class="plain answers">
    ${steps.map(({ id, title, fields }) => {
      const given = fields.filter(({ name }) => isAnswered(answers[name]));
      return html`
        <div class="answer" part="answer">
          ${given.map(
            (field) => html`
              <dt lang=${field.language ?? nothing}>${field.label}</dt>
              <dd><span class="words" dir="auto">${inWords(field, answers)}</span></dd>
            `,
          )}
          ${
            given.length
              ? nothing
              : html`
                  <dt lang=${fields[0]?.language ?? nothing}>${title}</dt>
                  <dd class="hint">${t.nothing}</dd>
                `
          }
          <dd class="change">
            <button class="quiet" type="button" name="change" value=${id}>
              ${t.change}<span class="visually-hidden">: ${title}</span>
            </button>
          </dd>
        </div>
      `;
    })}
  </dl>
`;
