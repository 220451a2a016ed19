import type { html as Html, TemplateResult } from 'lit';
import { findPersonalData, type PersonalData } from '@lus/contract/personal-data.js';
import type { nl } from '../parts/parts.texts.js';

/** More than this at once is no help. */
const MOST = 3;

/** Remembers, by field, which personal data was found in it and which of that its writer wants to keep. */
export class PersonalDataFinder {
  readonly #found = new Map<string, readonly PersonalData[]>();
  readonly #left = new Set<string>();

  /** Looks at the text of a field. Gives whether there is more in it than before. */
  look(field: string, text: string): boolean {
    const before = this.#in(field).length;
    const found = findPersonalData(text)
      .filter(({ match }) => !this.#left.has(match))
      .slice(0, MOST);
    this.#found.set(field, found);
    return found.length > before;
  }

  /** The writer wants to keep this passage. */
  leave(field: string, index: number): void {
    const item = this.#in(field)[index];
    if (item) this.#left.add(item.match);
    this.#found.set(
      field,
      this.#in(field).filter(({ match }) => match !== item?.match),
    );
  }

  /** The text without the passage, with a mark in its place. */
  without(field: string, index: number, text: string, mark: string): string {
    const item = this.#in(field)[index];
    return item ? text.split(item.match).join(mark) : text;
  }

  /** What is said under a field; nothing when nothing was found. */
  render(html: typeof Html, field: string, parts: typeof nl): TemplateResult | undefined {
    const found = this.#in(field);
    return found.length > 0 ? personalDataView(html, field, found, parts) : undefined;
  }

  #in(field: string): readonly PersonalData[] {
    return this.#found.get(field) ?? [];
  }
}

/**
 * What was found, each with a button each way. Clicks bubble as `name="take-out"` and `name="leave"`.
 * @param html - That of the widget: Lit itself is not fetched a second time.
 */
export const personalDataView = (
  html: typeof Html,
  field: string,
  found: readonly PersonalData[],
  parts: typeof nl,
): TemplateResult => html`
  <div class="stack notice measure" part="personal-data">
    <p class="notice-title">${parts.personalDataTitle}</p>
    <ul class="stack plain">
      ${found.map(({ kind, certainty, match }, index) => {
        const what = parts.personalData[kind];
        const says = certainty === 'certain' ? parts.personalDataCertain : parts.personalDataMaybe;
        return html`
          <li class="stack">
            <p><q>${match}</q> – ${says(what)}.</p>
            <div class="buttons">
              <button class="secondary" type="button" name="take-out" value="${field} ${index}">
                ${parts.takeOut}<span class="visually-hidden">: ${match}</span>
              </button>
              <button class="quiet" type="button" name="leave" value="${field} ${index}">
                ${parts.leaveIt}<span class="visually-hidden">: ${match}</span>
              </button>
            </div>
          </li>
        `;
      })}
    </ul>
    <p>${parts.personalDataWhy}</p>
  </div>
`;
