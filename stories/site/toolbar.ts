import { houseStyles } from '../../tests/support/house-styles.js';
import { languages } from './languages.js';

const choice = (title: string, icon: string, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

const named = (list: readonly { id: string; name: string }[]) =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]));

/** The page round a story, as somebody sets it: a list for each setting. */
export const toolbar = {
  house: choice('House style', 'paintbrush', { lus: 'Lus', ...named(houseStyles) }),
  scheme: choice('Colour scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
  language: choice(
    'Language',
    'globe',
    Object.fromEntries(Object.entries(languages).map(([tag, { name }]) => [tag, name])),
  ),
  direction: choice('Direction', 'transfer', {
    auto: 'Auto direction',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: choice('Width', 'mobile', {
    full: 'Full width',
    column: '480 pixels, a column',
    narrow: '320 pixels',
  }),
  spacing: choice('Text spacing', 'paragraph', {
    usual: 'Usual spacing',
    wide: 'Wide spacing (WCAG 1.4.12)',
  }),
  colours: choice('Forced colours', 'accessibility', {
    page: 'Usual colours',
    forced: 'Forced colours (a simulation)',
  }),
};
