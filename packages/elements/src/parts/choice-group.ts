import { html, nothing, type TemplateResult } from 'lit';
import { asHeading, describedBy, fault, hint, label, type FieldState, type FieldTexts } from './field.js';

export { choiceGroupStyles, optionStyles, selectStyles } from './choice-group.styles.js';

export interface ChoiceGroupState extends FieldState {
  /** Drawn with the options, in their order; their words say the same. */
  drawings?: readonly TemplateResult[] | undefined;
}

/**
 * A question with answers to choose from: one (radio buttons), several (boxes), or a scale, side by side where there is
 * room (WCAG 1.3.1, 3.3.1). A choice that is not required can be undone. It has no listeners: `change` bubbles to the
 * widget, which knows the group by `name`, and undoing as a click on `name="clear"`.
 */
export function renderChoiceGroup(state: ChoiceGroupState, texts: FieldTexts): TemplateResult {
  const { field, value, fault: wrong, drawings } = state;
  const several = field.kind === 'choices';
  const chosen = (option: string) => (Array.isArray(value) ? value.includes(option) : value === option);
  return html`
    <fieldset
      class="stack field ${wrong ? 'wrong' : ''}"
      role=${several ? nothing : 'radiogroup'}
      aria-required=${field.required && !several ? 'true' : nothing}
      aria-invalid=${wrong && !several ? 'true' : nothing}
      aria-describedby=${describedBy(state, false)}
    >
      <legend class="label">${asHeading(state, label(state, texts))}</legend>
      ${hint(state)} ${fault(state, texts)}
      <div class="stack options measure ${/^(faces|scale)$/.test(field.kind) ? 'row' : ''}">
        ${field.options?.map(
          (option, index) => html`
            <label class="option" part="choice">
              ${drawings?.[index]}
              <input
                type=${several ? 'checkbox' : 'radio'}
                id=${index === 0 ? field.name : nothing}
                name=${field.name}
                value=${option.value}
                .checked=${chosen(option.value)}
              />
              <span lang=${field.language ?? nothing}>${option.label}</span>
            </label>
          `,
        )}
      </div>
      ${
        !several && !field.required && value
          ? html`<button class="quiet" type="button" name="clear" value=${field.name}>
              ${texts.parts.clearChoice}
            </button>`
          : nothing
      }
      ${state.after ?? nothing}
    </fieldset>
  `;
}

/** One of a few ways to look at a list. `change` bubbles to the widget, which knows the control by `name`. */
export interface SelectOptions {
  name: string;
  label: string;
  /** Values and their words; the value of the first is usually empty: everything. */
  options: readonly (readonly [value: string, words: string])[];
  value: string;
}

/** A native list to choose from, with its label, for what is long or filters. Needs `selectStyles`. */
export const renderSelect = ({ name, label, options, value }: SelectOptions): TemplateResult => html`
  <div class="choose">
    <label class="label" for=${name}>${label}</label>
    <select id=${name} name=${name} part="choice">
      ${options.map(
        ([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`,
      )}
    </select>
  </div>
`;
