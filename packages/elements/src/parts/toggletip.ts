import { html, nothing, type TemplateResult } from 'lit';

export { toggletipStyles } from './toggletip.styles.js';

export interface ToggletipOptions {
  /** Of what it says; unique within the widget. */
  id: string;
  /** The word as it stands in the sentence. */
  text: string;
  /** The word that is explained; `text` may be another form of it. */
  word: string;
  meaning: string;
  /** What touches the word, such as a bracket or a full stop, and may not end up alone on a line. */
  before?: string;
  after?: string;
  /** Id of an element that says what pressing does. */
  describedBy?: string;
}

/** Once focus is somewhere else it would only cover what one came to (WCAG 2.4.11). */
function close({ currentTarget, relatedTarget }: FocusEvent): void {
  const word = currentTarget as Element;
  if (relatedTarget && !word.contains(relatedTarget as Node))
    word.querySelector<HTMLElement>('[popover]')?.hidePopover();
}

/**
 * A word in a sentence that tells what it means when it is pressed (WCAG 1.4.13, 3.1.3). The browser opens and closes
 * it, at Escape and a press elsewhere too, and leaves focus at the word; it also closes when focus goes on. What it says is the next thing in the
 * document, so that is what a screen reader comes to. On one line: white space of ours would stand in the sentence.
 */
export const renderToggletip = ({
  id,
  text,
  word,
  meaning,
  before,
  after,
  describedBy,
}: ToggletipOptions): TemplateResult =>
  // prettier-ignore
  html`<span class="word" @focusout=${close}>${before}<button class="term" part="term" type="button" popovertarget=${id} aria-describedby=${describedBy ?? nothing}>${text}</button><span class="tip" part="tip" popover id=${id} role="note"><strong>${word}</strong>: <span class="meaning">${meaning}</span></span>${after}</span>`;
