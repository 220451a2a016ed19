import { Markdown } from '@storybook/addon-docs/blocks';
import { setCustomElementsManifest, type Preview, type StoryContext } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { listenToToolbar } from '../stories/site/current-settings.js';
import '../stories/site/site-tokens.js';
import { dressPage } from '../stories/site/dress-page.js';
import { fetchHouseStyle } from '../stories/site/house-style.js';
import { usual, type Settings } from '../stories/site/settings.js';
import { speakIn, storyPage } from '../stories/site/story-page.js';
import { toolbar } from '../stories/site/toolbar.js';
import { Docs } from './docs-container.js';
import { WidgetPage } from './widget-page.js';
import './docs.css';
import './preview.css';

setCustomElementsManifest(manifest);
listenToToolbar();

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

/** A story takes on only the arguments that it names: any other control would change nothing. */
const controlsThatWork = ({ argTypes, initialArgs }: Pick<StoryContext, 'argTypes' | 'initialArgs'>) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name in initialArgs ? type : { ...type, control: { disable: true } },
    ]),
  );

const settingsOf = (globals: object): Settings => ({ ...usual, ...globals });

/**
 * What the page is before and while a story walks through its buttons. The walk finds them by their Dutch words, so
 * the page turns to the language of the toolbar when it is done; a widget follows.
 */
function settingsBefore({ globals, viewMode, parameters, playFunction }: Shown): Settings {
  const settings = settingsOf(globals);
  const isWalked = playFunction && (viewMode === 'story' || parameters.docs?.story?.autoplay);
  return isWalked ? { ...settings, language: 'nl' } : settings;
}

type Shown = Pick<StoryContext, 'globals' | 'viewMode' | 'parameters'> & { playFunction?: unknown };

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsThatWork],
  initialGlobals: usual,
  globalTypes: toolbar,
  loaders: [
    // The page is dressed before a story is on it, so that no story is seen half dressed.
    async (context) => {
      const settings = settingsBefore(context);
      if (context.viewMode === 'story') await dressPage(settings);
      else if (settings.house !== 'lus') await fetchHouseStyle(settings.house);
      return {};
    },
  ],
  decorators: [
    (story, context) => (context.viewMode === 'docs' ? storyPage(settingsBefore(context), story()) : story()),
  ],
  afterEach: async ({ globals, viewMode, canvasElement }) => {
    const settings = settingsOf(globals);
    if (viewMode === 'story') await dressPage(settings);
    else speakIn(canvasElement, settings);
  },
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
    controls: { expanded: true },
    docs: {
      components: { MarkdownTable: Markdown },
      container: Docs,
      page: WidgetPage,
      canvas: { layout: 'fullscreen' },
      toc: { headingSelector: 'h2', title: 'On this page' },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          ['Colour', 'Type', 'Space', 'Motion', 'Drawings', 'Plain writing'],
          'Parts',
          'Widgets',
          'Patterns',
          [
            'Asking for an experience',
            'Closing the loop',
            'Explaining a decision',
            'Feedback when you cannot do it',
          ],
          'House styles',
          'Guides',
          ['Put it on a page', 'Languages'],
          'Accessibility',
          [
            'How it is tested',
            'Conformance report',
            ['In short'],
            'What a screen reader says',
            ['How these are made'],
            'What Orca said',
            'A statement for your site',
          ],
          'Changelog',
        ],
      },
    },
  },
};

export default preview;
