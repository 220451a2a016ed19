import { wear } from './shadow-roots.js';

/** The spacing that a reader may set without losing a word (WCAG 1.4.12). */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  #storybook-root, #storybook-root *, .story-page, .story-page *, :host, :host * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  #storybook-root p, .story-page p, :host p {
    margin-block-end: 2em !important;
  }
`);

/** Spaces the words of all stories as a reader may. */
export const spaceText = (isWide: boolean): void => wear(sheet, isWide);
