import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** Words that change: each time in a new element, since a page translator puts its own in the place of the old. */
export const fresh = (words: string): TemplateResult => html`${keyed(words, html`<span>${words}</span>`)}`;
