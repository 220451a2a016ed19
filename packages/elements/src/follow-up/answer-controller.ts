import type { ReactiveElement } from 'lit';
import type { FollowUp } from '@lus/contract';
import type { Control } from '../parts/field.js';
import type { FocusController } from '../shared/focus-controller.js';
import { PersonalDataController } from '../shared/personal-data-controller.js';
import type { TextController } from '../shared/text-controller.js';
import { noteOf, overLimit, readName, type AnswerDraft } from './answers.js';

const NOTHING: AnswerDraft = { answer: '', note: '' };

/** What answering needs of the widget. */
interface AnswerOptions {
  text: TextController<'followUp'>;
  focus: FocusController;
  /** Says something to who cannot see it. */
  say: (words: string) => void;
}

/** The answers that somebody is working on. Kept when sending fails; forgotten on leaving. */
export class AnswerController {
  /** Points out personal data in a note. */
  readonly personal: PersonalDataController;
  readonly #host: ReactiveElement;
  readonly #options: AnswerOptions;
  readonly #drafts = new Map<string, AnswerDraft>();

  constructor(host: ReactiveElement, options: AnswerOptions) {
    this.#host = host;
    this.#options = options;
    const { say, text } = options;
    this.personal = new PersonalDataController(host, () => say(text.parts.personalDataFound));
  }

  /** What stands in the form of a question. */
  draft(key: string): AnswerDraft {
    return this.#drafts.get(key) ?? NOTHING;
  }

  /** Whether somebody is at a question, also when it was answered before. */
  isOpen(key: string): boolean {
    return this.#drafts.has(key);
  }

  /** What can be sent; `undefined` when something is wrong: that is said, and takes focus. */
  check(key: string): AnswerDraft | undefined {
    const draft = { ...this.draft(key), tried: true };
    this.#set(key, draft);
    if (draft.answer && !overLimit(draft)) return draft;
    this.#options.focus.move(`[id="${draft.answer ? noteOf(key) : key}"]`);
    return undefined;
  }

  /** An answer arrived; its form gives way to it. Who went on typing meanwhile goes on typing. */
  sent(key: string, draft: AnswerDraft): void {
    if (this.draft(key) === draft) this.close(key);
  }

  /** Opens the form again with the answer that was given. */
  change(key: string, { signals }: FollowUp): void {
    const { question, signalId } = readName(key);
    const { answer, note = '' } = signals.find(({ id }) => id === signalId)?.[question] ?? {};
    if (!answer) return;
    this.#set(key, { answer, note });
    this.#options.focus.move(`[name="${key}"]:checked`);
  }

  /** From the form of a question back to the answer that was given. */
  close(key: string): void {
    this.#drafts.delete(key);
    this.#options.focus.move(`[id="${key}"]`);
  }

  /** Takes what is chosen or typed. */
  take({ name, value }: Control): void {
    const { key, isNote } = readName(name);
    this.#set(key, { ...this.draft(key), [isNote ? 'note' : 'answer']: value });
    if (isNote) this.personal.check(name, value);
  }

  /** What somebody decided on a passage that the hint pointed out. */
  decide(choice: 'take-out' | 'leave', value: string): void {
    const { text, focus, say } = this.#options;
    const [field = '', index] = value.split(' ');
    if (choice === 'leave') this.personal.leave(field, Number(index));
    else {
      const { key } = readName(field);
      const draft = this.draft(key);
      const note = this.personal.takeOut(field, Number(index), draft.note, text.parts.takenOutMark);
      this.#set(key, { ...draft, note });
      say(text.parts.takenOut);
    }
    focus.move(`[id="${field}"]`);
  }

  forget(): void {
    this.#drafts.clear();
    this.personal.forget();
  }

  #set(key: string, draft: AnswerDraft): void {
    this.#drafts.set(key, draft);
    this.#host.requestUpdate();
  }
}
