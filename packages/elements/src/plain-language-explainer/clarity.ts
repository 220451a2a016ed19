import type { html } from 'lit';
import { countCharacters, LIMITS, type Clear, type Explainer, type NewClarity } from '@lus/contract';
import type { renderSelect } from '../parts/choice-group.js';
import type { Control, renderField } from '../parts/field.js';
import type { heading } from '../shared/heading.js';
import type { PersonalDataController } from '../shared/personal-data-controller.js';
import type { renderFailure } from '../parts/notice.js';
import type { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';
import type { nameOfPassage } from './passage-view.js';

/** What somebody says; the widget adds of which text. */
export type Answer = Pick<NewClarity, 'clear' | 'passageId' | 'words'>;

/** What the question needs of the widget. It brings no Lit of its own: that would want a Trusted Types policy again. */
export interface ClarityOptions {
  lit: { html: typeof html };
  parts: {
    renderSelect: typeof renderSelect;
    explain: typeof explain;
    renderFailure: typeof renderFailure;
    heading: typeof heading;
    nameOfPassage: typeof nameOfPassage;
    renderField: typeof renderField;
  };
  text: TextController<'plainLanguageExplainer'>;
  personal: PersonalDataController;
  send: (answer: Answer) => Promise<void>;
  /** Renders it again. */
  changed: () => void;
  /** Says something to who cannot see it. */
  say: (words: string) => void;
  point: (selector: string) => void;
}

const ANSWERS = ['yes', 'partly', 'no'] as const;
const WORDS = 'words';

/**
 * "Was this clear?" Yes is one press; after partly or no somebody can tell which passage, and why. Nobody has to, what
 * they wrote stays when sending fails, and it is asked once.
 */
export class Clarity {
  readonly #options: ClarityOptions;
  #clear: Clear | undefined;
  #passageId = '';
  #words = '';
  #state: 'asked' | 'sending' | 'sent' = 'asked';
  #isTooLong = false;
  #failure: unknown;

  constructor(options: ClarityOptions) {
    this.#options = options;
  }

  render(explainer: Explainer, headingLevel: number): unknown {
    const { lit, parts: shared, text } = this.#options;
    const { html } = lit;
    const { own: t } = text;
    const isSending = this.#state === 'sending';
    return html`
      <div class="stack panel clarity" part="clarity">
        ${shared.heading(headingLevel + 1, t.clear)}
        ${
          this.#state === 'sent'
            ? html`<p id="thanks" tabindex="-1">
                ${this.#clear === 'yes' ? t.thanks : `${t.thanks} ${t.thanksMore}`}
              </p>`
            : html`
                <div class="buttons" role="group" aria-label=${t.clear}>
                  ${ANSWERS.map(
                    (answer) =>
                      html`<button
                        class="secondary"
                        type="button"
                        name="clear"
                        value=${answer}
                        aria-pressed=${this.#clear === answer}
                        aria-disabled=${isSending}
                      >
                        ${t.clearAnswers[answer]}
                      </button>`,
                  )}
                </div>
                ${this.#clear && this.#clear !== 'yes' ? this.#renderForm(explainer, isSending) : undefined}
                ${isSending ? html`<p class="hint" role="status">${t.sending}</p>` : undefined}
                ${this.#failure ? this.#renderFailure() : undefined}
              `
        }
      </div>
    `;
  }

  #renderForm(explainer: Explainer, isSending: boolean) {
    const { lit, parts: shared, text, personal } = this.#options;
    const { html } = lit;
    const { own: t, parts } = text;
    const over = countCharacters(this.#words) - LIMITS.note;
    return html`
      <form novalidate autocomplete="off">
        ${shared.renderSelect({
          name: 'where',
          label: t.where,
          options: [
            ['', t.whole],
            ...explainer.passages.map(
              (passage) => [passage.id, shared.nameOfPassage(passage, { explainer, text })] as const,
            ),
          ],
          value: this.#passageId,
        })}
        ${shared.renderField(
          {
            field: { name: WORDS, kind: 'story', label: t.words, hint: t.wordsHint, maxLength: LIMITS.note },
            value: this.#words,
            fault: this.#isTooLong && over > 0 ? text.count(parts.tooMany, over) : undefined,
            after: personal.render(WORDS, parts),
          },
          text,
        )}
        <button class="primary" type="submit" aria-disabled=${isSending}>${t.send}</button>
      </form>
    `;
  }

  #renderFailure() {
    const { parts: shared, text } = this.#options;
    return shared.renderFailure({
      title: text.own.sendFailed,
      message: `${shared.explain(this.#failure, text)} ${text.own.sendKept}`,
      retry: text.parts.tryAgain,
    });
  }

  /** One of its buttons was pressed. */
  press(name: string, value: string): void {
    const { personal, text, say, point, changed } = this.#options;
    if (this.#state !== 'asked') return;
    if (name === 'retry') {
      // The button goes, and this one stays.
      point('.clarity [aria-pressed="true"]');
      return this.submit();
    }
    if (name === 'clear') {
      this.#clear = value as Clear;
      this.#failure = undefined;
      if (value === 'yes') return this.submit();
      say(text.own.where);
    } else {
      const index = Number(value.split(' ')[1]);
      if (name === 'leave') personal.leave(WORDS, index);
      else {
        this.#words = personal.takeOut(WORDS, index, this.#words, text.parts.takenOutMark);
        say(text.parts.takenOut);
      }
      point(`#${WORDS}`);
    }
    changed();
  }

  /** Takes what is chosen or typed. */
  take({ name, value }: Control, isLeft: boolean): void {
    const { personal, changed } = this.#options;
    if (name === 'where') this.#passageId = value;
    if (name !== WORDS) return;
    this.#words = value;
    if (isLeft) void personal.checkNow(WORDS, value);
    else personal.check(WORDS, value);
    changed();
  }

  submit(): void {
    if (this.#state === 'asked') void this.#send();
  }

  async #send() {
    const { send, point, personal, changed } = this.#options;
    const clear = this.#clear;
    if (!clear) return;
    const words = this.#words.trim();
    const isMore = clear !== 'yes';
    this.#isTooLong = isMore && countCharacters(words) > LIMITS.note;
    if (this.#isTooLong) {
      point(`#${WORDS}`);
      return changed();
    }
    this.#state = 'sending';
    this.#failure = undefined;
    changed();
    try {
      await send({
        clear,
        ...(isMore && this.#passageId && { passageId: this.#passageId }),
        ...(isMore && words && { words }),
      });
      this.#state = 'sent';
      this.#words = '';
      personal.forget();
      point('#thanks');
    } catch (error) {
      this.#state = 'asked';
      this.#failure = error;
    }
    changed();
  }
}
