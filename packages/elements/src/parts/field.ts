import { html, nothing, type TemplateResult } from 'lit';
import { countCharacters, type Option } from '@lus/contract';
import { pageHeading } from '../shared/heading.js';
import type { nl } from './parts.texts.js';
import type { Plural } from '../shared/text-controller.js';

export { fieldStyles } from './field.styles.js';

/** What somebody filled in: text, or for several choices their values. */
export type Value = string | readonly string[];

/** One question, as data: what to ask and how it may be answered. */
export interface Field {
  /** Name of the field, unique within its form; also its id. */
  name: string;
  kind: 'story' | 'short' | 'choice' | 'choices' | 'faces' | 'scale';
  label: string;
  hint?: string | undefined;
  prompts?: readonly string[] | undefined;
  options?: readonly Option[] | undefined;
  required?: boolean | undefined;
  /** The most characters (code points). */
  maxLength?: number | undefined;
  /** Language of the label, hint and options when it differs from that of the form. */
  language?: string | undefined;
  /** What a browser may fill in (WCAG 1.3.5). */
  autocomplete?: 'name' | 'email' | 'off' | undefined;
}

/** A field at one moment: what stands in it, and what is wrong with it. */
export interface FieldState {
  field: Field;
  value: Value | undefined;
  fault?: string | undefined;
  /** Set when the label is the heading of its page. */
  headingLevel?: number | undefined;
  /** Shown straight under the control. */
  after?: unknown;
}

/** A control that a field renders. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What stands in the field of a control; of boxes, all that are checked. */
export function readValue({ name, type, value, form }: Control): Value {
  if (type !== 'checkbox') return value;
  const checked = form?.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`) ?? [];
  return Array.from(checked, (box) => box.value);
}

/** What the field needs of a widget's texts. */
export interface FieldTexts {
  parts: typeof nl;
  count(forms: Plural, n: number): string;
}

/** How near the limit the rest is counted: the last tenth, and at most this many characters. */
const COUNTED = 300;

export const label = ({ field }: FieldState, { parts }: FieldTexts) =>
  html`<span lang=${field.language ?? nothing}>${field.label}</span
    >${field.required ? nothing : html`<span class="optional">${` ${parts.optional}`}</span>`}`;

/** As the heading of its page when it is that. */
export const asHeading = ({ headingLevel }: FieldState, content: TemplateResult) =>
  headingLevel ? pageHeading(headingLevel, content) : content;

export const hint = ({ field }: FieldState) =>
  field.hint
    ? html`<p class="hint" id="${field.name}-hint" lang=${field.language ?? nothing}>${field.hint}</p>`
    : nothing;

export const fault = ({ field, fault }: FieldState, { parts }: FieldTexts) =>
  fault
    ? html`<p class="fault" part="error" id="${field.name}-fault">
        <span class="visually-hidden">${parts.error}</span> ${fault}
      </p>`
    : nothing;

/** Ids of everything that describes the control, in reading order. */
export const describedBy = ({ field, fault }: FieldState, counted: boolean) =>
  [field.hint && `${field.name}-hint`, fault && `${field.name}-fault`, counted && `${field.name}-count`]
    .filter(Boolean)
    .join(' ') || nothing;

/**
 * A field for text with its label, hint, error and count, tied together for assistive technology (WCAG 1.3.1, 3.3.1).
 * It has no listeners: `input` and `change` bubble to the widget, which knows the field by `name`.
 */
export function renderField(state: FieldState, texts: FieldTexts): TemplateResult {
  const { field, fault: wrong } = state;
  const value = typeof state.value === 'string' ? state.value : '';
  const most = field.maxLength ?? Infinity;
  const left = most - countCharacters(value);
  const counted = !wrong && left <= Math.min(COUNTED, most / 10);
  const described = describedBy(state, counted);
  const invalid = wrong ? 'true' : nothing;
  const required = field.required ? 'true' : nothing;
  return html`
    <div class="stack field ${wrong ? 'wrong' : ''}">
      ${asHeading(state, html`<label class="label" for=${field.name}>${label(state, texts)}</label>`)}
      ${hint(state)}
      ${
        field.prompts?.length
          ? html`<div class="panel measure">
              <p>${texts.parts.prompts}</p>
              <ul>
                ${field.prompts.map((prompt) => html`<li lang=${field.language ?? nothing}>${prompt}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${fault(state, texts)}
      ${
        field.kind === 'story'
          ? html`<textarea
              id=${field.name}
              name=${field.name}
              part="control"
              dir="auto"
              rows="4"
              class=${field.required ? 'long' : ''}
              .value=${value}
              aria-required=${required}
              aria-invalid=${invalid}
              aria-describedby=${described}
            ></textarea>`
          : html`<input
              id=${field.name}
              name=${field.name}
              part="control"
              type="text"
              dir="auto"
              autocomplete=${field.autocomplete ?? 'off'}
              .value=${value}
              aria-required=${required}
              aria-invalid=${invalid}
              aria-describedby=${described}
            />`
      }
      ${
        counted
          ? html`<p class="hint" id="${field.name}-count">
              ${left < 0 ? texts.count(texts.parts.tooMany, -left) : texts.count(texts.parts.characters, left)}
            </p>`
          : nothing
      }
      ${state.after ?? nothing}
    </div>
  `;
}
