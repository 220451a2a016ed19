import { html, nothing, type TemplateResult } from 'lit';
import type { ContactPoint, Topic } from '@lus/contract';
import type { nl } from './parts.texts.js';

export { contactBlockStyles } from './contact-block.styles.js';

export interface ContactBlockOptions {
  /** Who can help; without it only what the page puts in slot `help` is shown. */
  topic: Pick<Topic, 'help'> | undefined;
  texts: typeof nl;
  /** Of the names and descriptions, when it differs from that of the text around them. */
  language?: string | undefined;
  /** Whether it begins unfolded. */
  isOpen?: boolean;
}

/** Only what leads to a person or a page; anything else in the data stays out of the document. */
const safeUrl = (url: string) => (url.startsWith('https://') ? url : undefined);

/**
 * Where an address goes on to the next line, when it has to: before the name of the house, not in the middle of it.
 * Chromium puts a space there in the name of the link, so the link has a name of its own.
 */
const broken = (email: string) =>
  email.split('@').map((part, index) => (index ? html`@<wbr />${part}` : part));

function contact(title: string, point: ContactPoint | undefined, { texts, language }: ContactBlockOptions) {
  if (!point) return nothing;
  const lang = language ?? nothing;
  const url = point.url && safeUrl(point.url);
  return html`
    <div class="stack contact">
      <p class="hint">${title}</p>
      <p lang=${lang}>
        <strong>${point.name}</strong>${point.description ? html`<br />${point.description}` : nothing}
        ${point.hours ? html`<br />${point.hours}` : nothing}
      </p>
      <ul class="plain">
        ${
          point.phone
            ? html`<li>
                <a href="tel:${point.phone.replace(/[^+\d]/g, '')}"
                  >${texts.call}&nbsp;<span dir="ltr">${point.phone}</span></a
                >
              </li>`
            : nothing
        }
        ${
          point.email
            ? html`<li>
                <a href="mailto:${point.email}" aria-label="${texts.mail} ${point.email}"
                  >${texts.mail}&nbsp;<span dir="ltr" translate="no">${broken(point.email)}</span></a
                >
              </li>`
            : nothing
        }
        ${
          url
            ? html`<li>
                <a href=${url}
                  >${texts.visit}<span class="visually-hidden" lang=${lang}> ${point.name}</span></a
                >
              </li>`
            : nothing
        }
      </ul>
    </div>
  `;
}

/**
 * Where somebody finds help for their own case: never a silent drop (R4; seeds 003, 004).
 * The page can put its own in slot `help`; otherwise it comes from the topic.
 */
export function renderContactBlock(options: ContactBlockOptions): TemplateResult {
  const { topic, texts, isOpen = false } = options;
  return html`
    <slot name="help">
      ${
        topic
          ? html`<details class="help" part="help" ?open=${isOpen}>
              <summary>${texts.helpTitle}</summary>
              <p>${texts.helpIntro}</p>
              <div class="contacts">
                ${contact(texts.helpSupport, topic.help.independentSupport, options)}
                ${contact(texts.helpContact, topic.help.contact, options)}
                ${contact(texts.helpComplaints, topic.help.complaints, options)}
              </div>
            </details>`
          : nothing
      }
    </slot>
  `;
}
