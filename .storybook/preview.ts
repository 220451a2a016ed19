import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import tokens from '../packages/tokens/dist/tokens.json';
import { theme } from './theme.js';
import './preview.css';

setCustomElementsManifest(manifest);

const { $value: day, $extensions } = tokens.lus.color.surface;

/** What a page lies on in each house style. The widgets find the rest themselves. */
const grounds = {
  lus: `light-dark(${day.hex}, ${$extensions['lus.dark'].hex})`,
  utrecht: 'var(--utrecht-document-background-color)',
};

/** What the toolbar says about the page round a story. */
interface Settings {
  scheme: string;
  direction: string;
  language: string;
  house: string;
  width: string;
}

/** Rules of axe for a whole page. A story is a fragment: the host page has the landmarks, the h1 and the skip link. */
const ofThePage = [
  'region',
  'bypass',
  'page-has-heading-one',
  'landmark-banner-is-top-level',
  'landmark-complementary-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
];

function dressPage({ scheme, direction, language, house, width }: Settings) {
  const { documentElement: page, body } = document;
  page.style.colorScheme = scheme;
  page.dir = direction;
  page.lang = language;
  page.dataset['width'] = width;
  body.classList.toggle('utrecht-theme', house === 'utrecht');
  body.style.background = grounds[house as keyof typeof grounds];
}

const choice = (title: string, icon: string, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: {
    scheme: 'light',
    direction: 'ltr',
    language: 'nl',
    house: 'lus',
    width: 'full',
  } satisfies Settings,
  globalTypes: {
    scheme: choice('Colour scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: choice('Language', 'globe', { nl: 'Nederlands', en: 'English' }),
    house: choice('House style', 'paintbrush', { lus: 'Lus', utrecht: 'Utrecht' }),
    width: choice('Width', 'mobile', { full: 'Full width', narrow: '320 pixels' }),
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const settings = globals as unknown as Settings;
      dressPage(settings);
      // A page of docs is in English; what it shows is in the language of the toolbar.
      return viewMode === 'docs' ? html`<div lang=${settings.language}>${story()}</div>` : story();
    },
  ],
  parameters: {
    a11y: {
      test: 'error',
      config: {
        rules: [
          ...ofThePage.map((id) => ({ id, enabled: false })),
          // WCAG 2.5.8, which axe leaves off unless asked.
          { id: 'target-size', enabled: true },
        ],
      },
    },
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    docs: { theme },
    options: { storySort: { order: ['Introduction', 'Foundations', 'Parts', 'Widgets'] } },
  },
};

export default preview;
