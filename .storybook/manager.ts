import { addons } from 'storybook/manager-api';
import { themeOf } from './theme.js';

const night = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: themeOf(night ? 'dark' : 'light'),
  // A single key that does something surprises who types, and who speaks to their computer (WCAG 2.1.4).
  ui: { enableShortcuts: false },
});

/**
 * Storybook names every heading in its list of stories "Collapse". Without that name it has the words that one sees,
 * and `aria-expanded` tells the rest (WCAG 2.5.3).
 */
function nameByWords(): void {
  for (const heading of document.querySelectorAll('[data-action="collapse-root"][aria-label]')) {
    heading.removeAttribute('aria-label');
  }
}

new MutationObserver(nameByWords).observe(document.documentElement, {
  subtree: true,
  childList: true,
  attributeFilter: ['aria-label'],
});
