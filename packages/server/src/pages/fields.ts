import type { Question } from '@lus/contract';
import { html, type Html } from './html.js';
import { texts } from './tell-texts.js';

/** A sentence about something that has to be put right, and the field it is about. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** What somebody filled in; a choice of several has several values. */
export type Filled = Readonly<Record<string, readonly string[]>>;

type Choice = readonly [value: string, label: string];

interface FieldOptions {
  hint?: string | undefined;
  required?: boolean | undefined;
}

interface TextOptions extends FieldOptions {
  /** Lines of a text of several; a text of one line has none. */
  rows?: number;
  /** What a browser may fill in by itself (WCAG 1.3.5). */
  autocomplete?: string;
}

interface ChoiceOptions extends FieldOptions {
  several?: boolean;
}

const SCALE = ['1 (heel slecht)', '2', '3', '4', '5 (heel goed)'];

/** The name of the field of a topic's own question. */
export const answerField = (questionId: string): string => `answer-${questionId}`;

const asLabel = (label: string, required = false) => (required ? label : `${label} ${texts.optional}`);

/** The fields of a form, each with its error beside it. */
export class Fields {
  readonly #filled: Filled;
  readonly #errors: readonly FieldError[];

  constructor(filled: Filled, errors: readonly FieldError[]) {
    this.#filled = filled;
    this.#errors = errors;
  }

  text(name: string, label: string, { hint, rows, autocomplete, required }: TextOptions = {}): Html {
    const value = this.#filled[name]?.[0] ?? '';
    const attributes = html`id="${name}" name="${name}"
    ${autocomplete && html`autocomplete="${autocomplete}"`} ${this.#described(name, hint)}
    ${this.#invalid(name)}`;
    // A browser drops the first line end of a textarea, and that must not be one of the teller.
    return html`<div class="field">
      <label for="${name}">${asLabel(label, required)}</label>
      ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${this.#error(name)}
      ${
        rows
          ? html`<textarea ${attributes} rows="${rows}">${`\n${value}`}</textarea>`
          : html`<input ${attributes} value="${value}" />`
      }
    </div>`;
  }

  choice(
    name: string,
    legend: string,
    options: readonly Choice[],
    { several = false, hint, required }: ChoiceOptions = {},
  ): Html {
    return html`<fieldset class="field" ${this.#described(name, hint)}>
      <legend>${asLabel(legend, required)}</legend>
      ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${this.#error(name)}
      ${options.map(([value, label], index) => {
        const id = index === 0 ? name : `${name}-${index}`;
        return html`<label class="option" for="${id}">
          <input
            type="${several ? 'checkbox' : 'radio'}"
            id="${id}"
            name="${name}"
            value="${value}"
            ${this.#filled[name]?.includes(value) && 'checked'}
          />
          ${label}
        </label>`;
      })}
    </fieldset>`;
  }

  question(question: Question): Html {
    const { id, kind, label, hint, required, options = [] } = question;
    const name = answerField(id);
    switch (kind) {
      case 'story':
        return this.text(name, label, { hint, required, rows: 6 });
      case 'short':
        return this.text(name, label, { hint, required });
      case 'choice':
      case 'choices': {
        const choices = options.map((option) => [option.value, option.label] as const);
        return this.choice(name, label, choices, { several: kind === 'choices', hint, required });
      }
      case 'scale': {
        const steps = SCALE.map((step, index) => [String(index + 1), options[index]?.label ?? step] as const);
        return this.choice(name, label, steps, { hint, required });
      }
    }
  }

  #error(name: string): Html | undefined {
    const error = this.#errors.find(({ field }) => field === name);
    return error && html`<p class="error" id="${name}-error"><span>Fout:</span> ${error.text}</p>`;
  }

  #invalid(name: string): Html | undefined {
    return this.#error(name) && html`aria-invalid="true"`;
  }

  #described(name: string, hint: string | undefined): Html | undefined {
    const ids = [hint && `${name}-hint`, this.#error(name) && `${name}-error`].filter(Boolean);
    return ids.length > 0 ? html`aria-describedby="${ids.join(' ')}"` : undefined;
  }
}
