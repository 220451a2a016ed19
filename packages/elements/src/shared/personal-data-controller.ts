import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { PersonalData } from '@lus/contract';
import type { nl } from '../parts/parts.texts.js';

/** How long somebody has to stop typing before they are spoken to, in milliseconds. */
const PAUSE = 1200;
/** More than this at once is no help. */
const MOST = 3;

/**
 * Points out personal data in what somebody types, after a pause, in words, and never stops them.
 * What they chose to leave is not mentioned again.
 */
export class PersonalDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #found = new Map<string, readonly PersonalData[]>();
  readonly #left = new Set<string>();
  readonly #onFound: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, onFound: () => void) {
    this.#host = host;
    this.#onFound = onFound;
    host.addController(this);
  }

  /** Looks at a text once its writer pauses. */
  check(field: string, text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.checkNow(field, text), PAUSE);
  }

  /** Looks at a text now, for instance when its writer leaves the field. */
  async checkNow(field: string, text: string): Promise<void> {
    clearTimeout(this.#timer);
    // Fetched for who writes, not for who only reads. Without it there is no hint, and nothing else is missing.
    const detector = await import('@lus/contract/personal-data.js').catch(() => undefined);
    if (!detector) return;
    const before = this.#found.get(field)?.length ?? 0;
    const found = detector
      .findPersonalData(text)
      .filter(({ match }) => !this.#left.has(match))
      .slice(0, MOST);
    this.#found.set(field, found);
    if (found.length > before) this.#onFound();
    this.#host.requestUpdate();
  }

  /** The writer wants to keep this passage. */
  leave(field: string, index: number): void {
    const item = this.#found.get(field)?.[index];
    if (item) this.#left.add(item.match);
    this.#found.set(field, this.#found.get(field)?.filter((other) => other.match !== item?.match) ?? []);
    this.#host.requestUpdate();
  }

  /** The text without the passage, with a mark in its place. */
  takeOut(field: string, index: number, text: string, mark: string): string {
    const item = this.#found.get(field)?.[index];
    const rest = item ? text.split(item.match).join(mark) : text;
    void this.checkNow(field, rest);
    return rest;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#found.clear();
    this.#left.clear();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The hint under a field, with a button each way. Clicks bubble as `name="take-out"` and `name="leave"`. */
  render(field: string, parts: typeof nl): TemplateResult | typeof nothing {
    const found = this.#found.get(field);
    if (!found?.length) return nothing;
    return html`
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
  }
}
