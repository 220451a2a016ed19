import { forceColours } from './forced-colours.js';
import { wearHouseStyle } from './house-style.js';
import { directionOf, type Settings } from './settings.js';
import { spaceText } from './text-spacing.js';

/** What holds for a whole tab, whatever is shown in it. */
function dressTab({ scheme, spacing, colours }: Settings): void {
  document.documentElement.style.colorScheme = scheme;
  spaceText(spacing === 'wide');
  forceColours(colours === 'forced');
}

/** Makes the tab the page of a municipality, round one story. */
export async function dressPage(settings: Settings): Promise<void> {
  const { documentElement: page, body } = document;
  dressTab(settings);
  page.lang = settings.language;
  page.dir = directionOf(settings);
  page.dataset['width'] = settings.width;
  await wearHouseStyle(body, settings.house);
}

/** Makes the tab a page of docs: in English, in our own style. What it shows wears the rest, each in a page of its own. */
export async function dressDocs(settings: Settings): Promise<void> {
  const { documentElement: page, body } = document;
  dressTab(settings);
  page.lang = 'en';
  page.dir = 'ltr';
  delete page.dataset['width'];
  await wearHouseStyle(body, 'lus');
}
