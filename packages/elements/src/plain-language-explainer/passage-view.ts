import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '@lus/contract';
import { heading } from '../shared/heading.js';
import { pageUrl } from '../shared/page-url.js';
import { blocksView } from './blocks-view.js';
import { stretch, type ExplainerView } from './explainer-view.js';

/** The id of what takes focus when somebody comes for a passage. */
export const anchorOf = (id: string): string => `passage-${id}`;

/** How a passage is called: by its heading, or else by its number. */
export const nameOfPassage = (
  { id, title }: Passage,
  { explainer, text }: Pick<ExplainerView, 'explainer' | 'text'>,
): string =>
  title ?? text.own.part(text.number(explainer.passages.findIndex((passage) => passage.id === id) + 1));

/** A passage in plain words, what one notices of it, who changed it, and the official text beside it. */
export function passageView(passage: Passage, view: ExplainerView): TemplateResult {
  const { id, title, impact } = passage;
  const { text, headingLevel, plain, words } = view;
  const { own: t } = text;
  const within = stretch(`plain-${id}`);
  const show = (piece: string) => words(piece, within);
  const anchor = anchorOf(id);
  return html`
    <div class="passage ${view.passage === id ? 'sought' : ''}" part="passage" data-place=${id}>
      <div class="stack told">
        ${
          title
            ? html`<div lang=${plain.lang} dir=${plain.dir}>
                ${heading(headingLevel + 1, html`<span id=${anchor} tabindex="-1" data-read>${title}</span>`)}
              </div>`
            : nothing
        }
        <div
          class="stack text"
          id=${title ? nothing : anchor}
          tabindex=${title ? nothing : '-1'}
          lang=${plain.lang}
          dir=${plain.dir}
          data-read
        >
          ${blocksView(passage.plain, headingLevel + 2, show)}
        </div>
        ${
          impact
            ? html`<div class="impact" part="impact">
                <p class="label">${t.impact}</p>
                <p class="text" lang=${plain.lang} dir=${plain.dir} data-read>${show(impact)}</p>
              </div>`
            : nothing
        }
        ${passage.signals.length > 0 ? changedView(passage, view) : nothing}
      </div>
      ${officialView(passage, view)}
    </div>
  `;
}

function changedView({ signals }: Passage, { text, explainer, signalUrl }: ExplainerView) {
  const { language } = explainer.topic;
  return html`
    <div class="changed" part="changed">
      <p class="label">${text.own.changed}</p>
      <ul class="plain">
        ${signals.map(({ id, title }) => {
          const url = pageUrl(signalUrl, id);
          const name = html`<span lang=${language} dir="auto">${title}</span>`;
          return html`<li>${url ? html`<a href=${url}>${name}</a>` : name}</li>`;
        })}
      </ul>
    </div>
  `;
}

function officialView(passage: Passage, view: ExplainerView) {
  const { own: t } = view.text;
  const { plain, official, officialWords } = view;
  const within = stretch(`official-${passage.id}`);
  return html`
    <details class="official" part="original" data-passage=${passage.id} ?open=${view.opened.has(passage.id)}>
      <summary>
        ${t.original}<span class="visually-hidden" lang=${plain.lang}>: ${nameOfPassage(passage, view)}</span>
      </summary>
      <p class="label paper">${t.official}</p>
      <div class="stack text" lang=${official.lang} dir=${official.dir}>
        ${blocksView(passage.original, view.headingLevel + 2, (piece) => officialWords(piece, within))}
      </div>
    </details>
  `;
}
