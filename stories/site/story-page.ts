import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { wearHouseStyle } from './house-style.js';
import { directionOf, type Settings } from './settings.js';

/** A piece of a municipality's page, round a story on a page of docs. */
export const storyPage = (settings: Settings, story: unknown): TemplateResult => html`
  <div
    class="story-page"
    lang=${settings.language}
    dir=${directionOf(settings)}
    data-width=${settings.width}
    ${ref((element) => {
      if (element instanceof HTMLElement) void wearHouseStyle(element, settings.house);
    })}
  >
    ${story}
  </div>
`;

/** Turns the piece of a page inside an element to the language of the toolbar. */
export function speakIn(canvas: HTMLElement, settings: Settings): void {
  const page = canvas.querySelector<HTMLElement>('.story-page');
  if (!page) return;
  page.lang = settings.language;
  page.dir = directionOf(settings);
}
