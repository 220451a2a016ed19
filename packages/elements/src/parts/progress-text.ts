import { html, nothing } from 'lit';

export { progressTextStyles } from './progress-text.styles.js';

/**
 * How far, or how many: "Stap 2 van 5", "8 signalen". Put it in an element with `role="status"` when who cannot see it
 * has to hear it. Written as a whole, so that of words that the browser translated or cut up nothing stays.
 */
export const renderProgressText = (words: string): unknown => html`<span .textContent=${words}></span>`;

/**
 * Shown while data is on its way. Keeps the height of what comes, so that nothing shifts.
 * @param words - Left out as long as the language is not known.
 */
export const renderBusy = (words?: string): unknown =>
  html`<p class="busy hint" part="busy" role="status">${words ?? nothing}</p>`;
