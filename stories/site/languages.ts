/** The languages of the widgets, each by the name that its own speakers give it. */
export const languages: Record<string, { name: string; direction: 'ltr' | 'rtl' }> = {
  nl: { name: 'Nederlands', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
  fy: { name: 'Frysk', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  tr: { name: 'Türkçe', direction: 'ltr' },
  uk: { name: 'Українська', direction: 'ltr' },
  pl: { name: 'Polski', direction: 'ltr' },
};
