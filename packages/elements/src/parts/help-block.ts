import { html, nothing, type TemplateResult } from 'lit';
import type { ContactPoint, Topic } from '@lus/contract';
import type { nl } from './parts.texts.js';

/** Only what leads to a person or a page; anything else in the data stays out of the document. */
const safeUrl = (url: string) => (url.startsWith('https://') ? url : undefined);

function contact(title: string, point: ContactPoint | undefined, parts: typeof nl) {
  if (!point) return nothing;
  const url = point.url && safeUrl(point.url);
  return html`
    <div class="stack contact">
      <p class="hint">${title}</p>
      <p>
        <strong>${point.name}</strong>${point.description ? html`<br />${point.description}` : nothing}
        ${point.hours ? html`<br />${point.hours}` : nothing}
      </p>
      <ul class="plain">
        ${
          point.phone
            ? html`<li>
                <a href="tel:${point.phone.replace(/[^+\d]/g, '')}">${parts.call} ${point.phone}</a>
              </li>`
            : nothing
        }
        ${point.email ? html`<li><a href="mailto:${point.email}">${parts.mail} ${point.email}</a></li>` : nothing}
        ${
          url
            ? html`<li>
                <a href=${url}>${parts.visit}<span class="visually-hidden"> ${point.name}</span></a>
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
export const helpBlock = (
  topic: Pick<Topic, 'help'> | undefined,
  parts: typeof nl,
  language?: string,
  isOpen = false,
): TemplateResult => html`
  <slot name="help">
    ${
      topic
        ? html`<details class="help" part="help" ?open=${isOpen}>
            <summary>${parts.helpTitle}</summary>
            <p>${parts.helpIntro}</p>
            <div class="contacts" lang=${language ?? nothing}>
              ${contact(parts.helpSupport, topic.help.independentSupport, parts)}
              ${contact(parts.helpContact, topic.help.contact, parts)}
              ${contact(parts.helpComplaints, topic.help.complaints, parts)}
            </div>
          </details>`
        : nothing
    }
  </slot>
`;
