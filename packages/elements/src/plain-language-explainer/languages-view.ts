import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice } from '../parts/notice.js';
import type { EditionController } from './edition-controller.js';
import type { ExplainerView } from './explainer-view.js';
import { directionOf, nameOf } from './languages.js';

const capital = (name: string, language: string) =>
  name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);

/** Each language by its own name; by the name that the page has for it when the browser does not know that. */
function choice(tag: string, isShown: boolean, language: string) {
  const own = nameOf(tag, tag);
  return html`<button
    class="secondary"
    type="button"
    name="language"
    value=${tag}
    aria-current=${isShown ? 'true' : nothing}
    lang=${own === undefined ? nothing : tag}
    dir=${own === undefined ? nothing : directionOf(tag)}
  >
    ${own === undefined ? capital(nameOf(tag, language) ?? tag, language) : capital(own, tag)}
  </button>`;
}

/** The languages in which this can be read; says when another one is newer. */
export function languagesView(
  editions: EditionController,
  { explainer, text }: ExplainerView,
): TemplateResult {
  const { own: t, parts } = text;
  const named = (tag: string) => nameOf(tag, text.language) ?? tag;
  const { languages, language, outdated } = explainer;
  const first = languages[0]?.language ?? language;
  const { failed, waiting } = editions;
  return html`
    ${
      languages.length > 1
        ? html`<div class="stack">
            <div class="buttons languages" part="languages" role="group" aria-label=${t.languages}>
              ${languages.map((each) => choice(each.language, each.language === language, text.language))}
            </div>
            ${waiting ? html`<p class="hint">${t.loading(named(waiting))}</p>` : nothing}
            ${
              failed
                ? renderNotice({
                    content: html`<p>${t.notLoaded(named(failed))}</p>
                      <button class="secondary" type="button" name="language" value=${failed}>
                        ${parts.tryAgain}
                      </button>`,
                    tone: 'failure',
                    part: 'failure',
                  })
                : nothing
            }
          </div>`
        : nothing
    }
    ${outdated ? html`<p class="notice" part="outdated">${t.outdated(named(first))}</p>` : nothing}
  `;
}
