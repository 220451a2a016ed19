import { html, type ReactiveElement } from 'lit';
import type { Adapter, Explainer } from '@lus/contract';
import { renderSelect } from '../parts/choice-group.js';
import { renderField, type Control } from '../parts/field.js';
import type { FocusController } from '../shared/focus-controller.js';
import { heading } from '../shared/heading.js';
import { PersonalDataController } from '../shared/personal-data-controller.js';
import { PressController } from '../shared/press-controller.js';
import { renderFailure } from '../parts/notice.js';
import { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';
import type { Answer, Clarity } from './clarity.js';
import { nameOfPassage } from './passage-view.js';

/** What the question needs of the widget. */
interface Options {
  text: TextController<'plainLanguageExplainer'>;
  focus: FocusController;
  /** What is read now. */
  explainer: () => Explainer | undefined;
  adapter: () => Pick<Adapter, 'sendClarity'> | undefined;
  /** Says something to who cannot see it. */
  say: (words: string) => void;
  onError: (error: unknown) => void;
}

/** How long a text waits for the question about it, in milliseconds. */
const PATIENCE = 1000;

/** "Was this clear?": fetched with the text that it is about, and without it there is still the text. */
export class ClarityController {
  readonly #host: ReactiveElement;
  readonly #options: Options;
  readonly #personal: PersonalDataController;
  readonly #press = new PressController();
  #question: Clarity | undefined;

  /** Listens to `pointerdown` of the widget. */
  readonly handleDown = this.#press.handleDown;

  constructor(host: ReactiveElement, options: Options) {
    this.#host = host;
    this.#options = options;
    const { say, text } = options;
    this.#personal = new PersonalDataController(host, () => say(text.parts.personalDataFound));
  }

  /** Fetches the question, anew for each explainer. Seldom late; then it appears under a text that is there already. */
  async fetch(): Promise<void> {
    this.#question = undefined;
    const fetched = import('./clarity.js').then(({ Clarity }) => {
      this.#question = this.#make(Clarity);
      this.#host.requestUpdate();
    });
    await Promise.race([
      fetched.catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, PATIENCE)),
    ]);
  }

  render(explainer: Explainer, headingLevel: number): unknown {
    return this.#question?.render(explainer, headingLevel);
  }

  /** One of its buttons was pressed. */
  press({ name, value }: HTMLButtonElement): void {
    this.#question?.press(name, value);
  }

  /** Something was chosen or typed in it; when its field is left, that may be to press a button. */
  take(control: Control, isLeft: boolean): void {
    const take = () => this.#question?.take(control, isLeft);
    if (isLeft) this.#press.afterPress(take);
    else take();
  }

  submit(): void {
    this.#question?.submit();
  }

  #make(Question: typeof Clarity): Clarity {
    const { text, focus, say } = this.#options;
    this.#personal.forget();
    return new Question({
      lit: { html },
      parts: { renderSelect, explain, renderFailure, heading, nameOfPassage, renderField },
      text,
      personal: this.#personal,
      changed: () => this.#host.requestUpdate(),
      say,
      point: (selector) => focus.move(selector),
      send: (answer) => this.#send(answer),
    });
  }

  async #send(answer: Answer) {
    const { explainer, adapter, onError } = this.#options;
    const shown = explainer();
    if (!shown) return;
    const { id, language, version } = shown;
    try {
      await adapter()?.sendClarity(id, { language, version, ...answer });
    } catch (error) {
      onError(error);
      throw error;
    }
  }
}
