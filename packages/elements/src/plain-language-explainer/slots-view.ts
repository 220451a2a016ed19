import { html, isServer, nothing } from 'lit';
import type { nl } from './plain-language-explainer.texts.js';

/** The most passages that a page can put inside. */
const MOST = 60;

/** Which of the page's own texts there are: by number, whether one has an official text. */
export function countPairs(children: Iterable<Element>): boolean[] {
  const pairs: boolean[] = [];
  for (const { slot } of children) {
    const [, kind, number = '1'] = /^(plain|original)(?:-(\d+))?$/.exec(slot) ?? [];
    if (kind && Number(number) >= 1 && Number(number) <= MOST)
      pairs[Number(number) - 1] ||= kind === 'original';
  }
  return Array.from(pairs, Boolean);
}

/** What a page put inside itself, when it names no explainer. */
interface SlotsView {
  pairs: readonly boolean[];
  opened: ReadonlySet<string>;
  t: typeof nl;
  reading: unknown;
  all: unknown;
}

/** The page's own HTML, in pairs: plain beside official. */
export function slotsView(view: SlotsView): unknown {
  return html`
    <div class="page">
      <slot></slot>
      ${view.reading}
      <slot name="summary"></slot>
      ${view.all}
      ${
        // On a server nobody knows how many there are, and nothing can be opened without a script: all of it is shown.
        isServer
          ? Array.from({ length: MOST }, (_, index) => [
              slot('plain', index + 1),
              slot('original', index + 1),
            ])
          : view.pairs.map((isOfficial, index) => pairView(index + 1, isOfficial, view))
      }
      <slot name="terms"></slot>
      <slot name="help"></slot>
    </div>
  `;
}

/** `plain`, `plain-2`, `plain-3` … */
const slot = (kind: 'plain' | 'original', number: number) =>
  html`<slot name=${number === 1 ? kind : `${kind}-${number}`}></slot>`;

function pairView(number: number, isOfficial: boolean, { opened, t }: SlotsView) {
  const id = String(number);
  return html`
    <div class="passage" part="passage" data-place=${id}>
      <div class="told text">${slot('plain', number)}</div>
      ${
        isOfficial
          ? html`<details class="official" part="original" data-passage=${id} ?open=${opened.has(id)}>
              <summary>${t.original}<span class="visually-hidden">: ${t.part(id)}</span></summary>
              <p class="label paper">${t.official}</p>
              ${slot('original', number)}
            </details>`
          : nothing
      }
    </div>
  `;
}
