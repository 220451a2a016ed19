import { html, LitElement, type TemplateResult } from 'lit';
import { badgeStyles } from '@lus/elements/parts/badge.js';
import { buttonStyles } from '@lus/elements/parts/button.styles.js';
import { choiceGroupStyles, selectStyles } from '@lus/elements/parts/choice-group.js';
import { contactBlockStyles } from '@lus/elements/parts/contact-block.js';
import { lemniscateStyles } from '@lus/elements/parts/lemniscate.js';
import { noticeStyles } from '@lus/elements/parts/notice.js';
import { progressTextStyles } from '@lus/elements/parts/progress-text.js';
import { quoteStyles } from '@lus/elements/parts/quote.js';
import { stepLineStyles, stepNumberStyles } from '@lus/elements/parts/step-marker.js';
import { toggletipStyles } from '@lus/elements/parts/toggletip.js';
import { baseStyles } from '@lus/elements/shared/base.styles.js';
import { quickExitStyles } from '@lus/elements/shared/quick-exit.styles.js';
import { TextController } from '@lus/elements/shared/text-controller.js';
import { nl, others } from '@lus/elements/experience-form/experience-form.texts.js';

/** The texts that a part gets from its widget. */
export type PartTexts = TextController<'experienceForm'>;

/** A shared part as a widget would hold it, but for the rest of the widget: same styles, same texts, nothing happens. */
export class PartHost extends LitElement {
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    choiceGroupStyles,
    selectStyles,
    noticeStyles,
    quoteStyles,
    contactBlockStyles,
    lemniscateStyles,
    progressTextStyles,
    stepNumberStyles,
    stepLineStyles,
    toggletipStyles,
    quickExitStyles,
  ];
  static override properties = { content: { attribute: false } };

  /** Renders the part. */
  declare content: (texts: PartTexts) => unknown;

  readonly #text = new TextController(this, 'experienceForm', nl, others);

  override render() {
    const { language, ready } = this.#text;
    return html`
      <div class="card" lang=${language} @click=${this.#stay}>${ready ? this.content(this.#text) : ''}</div>
    `;
  }

  /** A link to a field is the widget's to follow. */
  #stay(event: Event) {
    if ((event.target as Element).closest('a[href^="#"]')) event.preventDefault();
  }
}

customElements.define('story-part', PartHost);

/** Shows a part, with the texts of the toolbar's language. */
export const part = (content: PartHost['content']): TemplateResult =>
  html`<story-part .content=${content}></story-part>`;
