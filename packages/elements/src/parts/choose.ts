import { html, type TemplateResult } from 'lit';

/** One of a few ways to look at a list. `change` bubbles to the widget, which knows the control by `name`. */
export interface Choice {
  name: string;
  label: string;
  /** Values and their words; the value of the first is usually empty: everything. */
  options: readonly (readonly [value: string, words: string])[];
  value: string;
}

/** A native list to choose from, with its label. Needs `chooseStyles`. */
export const chooseFrom = ({ name, label, options, value }: Choice): TemplateResult => html`
  <label class="choose">
    <span class="label">${label}</span>
    <select name=${name} part="choice">
      ${options.map(
        ([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`,
      )}
    </select>
  </label>
`;
