import { html, nothing, type TemplateResult } from 'lit';

export { stepLineStyles, stepNumberStyles } from './step-marker.styles.js';

export interface StepMarkerOptions {
  /** Their names, in order. */
  steps: readonly string[];
  /** Which one it is at now, from 0. */
  current: number;
  /** `numbers` in circles (`stepNumberStyles`), or dots on a `line` (`stepLineStyles`). */
  look: 'numbers' | 'line';
  /** What goes through these steps; left out when a heading says so. */
  label?: string;
  /** Said with the current step, such as "hier zijn we nu". */
  here?: string;
}

/**
 * Where something is in a few known steps: what is done, where it is now, what is still to come. A list, so it says
 * how many there are; the current one is marked as such (`aria-current="step"`). It cannot be pressed.
 */
export const renderStepMarker = ({
  steps,
  current,
  look,
  label,
  here,
}: StepMarkerOptions): TemplateResult => html`
  <ol class="plain ${look === 'line' ? 'line' : 'steps'}" aria-label=${label ?? nothing}>
    ${steps.map(
      (name, index) => html`
        <li
          class="step ${index < current ? 'past' : ''}"
          aria-current=${index === current ? 'step' : nothing}
        >
          ${look === 'line' ? nothing : html`<span class="number">${index + 1}</span>`}
          <span class="name"
            >${name}${here && index === current ? html`<br /><span class="hint">${here}</span>` : nothing}</span
          >
        </li>
      `,
    )}
  </ol>
`;
