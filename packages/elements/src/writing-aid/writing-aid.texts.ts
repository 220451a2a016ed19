import type { Rule } from '@lus/readability';
import type { Others } from '../shared/languages.js';
import type { Plural } from '../shared/text-controller.js';

const points: Plural = { one: '{n} punt om naar te kijken', other: '{n} punten om naar te kijken' };
const more: Plural = { one: 'Toon nog {n} punt', other: 'Toon nog {n} punten' };
const left: Plural = { one: 'U liet {n} punt staan.', other: 'U liet {n} punten staan.' };
const sentence: Plural = { one: '{n} woord', other: '{n} woorden' };

const rules: Readonly<Record<Rule, string>> = {
  passive: 'Wie doet het?',
  'difficult-word': 'Moeilijk woord',
  'nominal-style': 'Werkwoord verstopt',
  'many-prepositions': 'Veel voorzetsels',
  'long-sentence': 'Lange zin',
  'split-verb': 'Woorden ver uit elkaar',
  'double-negation': 'Dubbel nee',
  'long-paragraph': 'Lange alinea',
  'no-headings': 'Geen tussenkopjes',
  'unexplained-abbreviation': 'Afkorting',
};

/** Dutch texts of the writing aid. */
export const nl = {
  label: 'Uw tekst',
  onlyHere: 'Uw tekst blijft op deze pagina. Wij kijken mee terwijl u schrijft.',
  keys: 'Met F8 gaat u naar het volgende punt. Met Shift en F8 gaat u terug.',

  title: 'Kan het duidelijker?',
  points,
  empty: 'Typ of plak uw tekst. Daarna ziet u hier wat duidelijker kan.',
  busy: 'We kijken uw tekst na.',
  nothing: 'We vonden niets. Lees de tekst ook zelf hardop, of laat iemand meelezen.',
  tooLong: (most: string) => `Uw tekst is te lang om na te kijken. Plak hoogstens ${most} tekens.`,

  previous: 'Vorige',
  next: 'Volgende',
  place: (n: string, all: string) => `Punt ${n} van ${all}`,
  replace: 'Vervang door:',
  remove: 'Haal weg',
  replaced: 'Vervangen.',
  leave: 'Laat staan',
  kept: 'Dit blijft staan.',
  left,
  restore: 'Toon weer',

  kinds: 'Wat wilt u zien?',
  noneShown: 'U kijkt nu nergens naar. Kies hierboven wat u wilt zien.',
  rules,
  important: 'eerst doen',
  more,

  scores: 'Cijfers, als aanwijzing',
  meanSentence: 'Een zin heeft gemiddeld',
  sentence,
  fleschDouma: 'Leesgemak (Flesch-Douma)',
  leesindexA: 'Leesindex A',
  worth:
    'Hoe hoger, hoe makkelijker. Deze twee tellen alleen zinnen, woorden en lettergrepen. Of uw lezer het snapt, weten ze niet.',
};

export const others: Others<typeof nl> = {
  en: () => import('./writing-aid.texts.en.js'),
  fy: () => import('./writing-aid.texts.fy.js'),
  ar: () => import('./writing-aid.texts.ar.js'),
  tr: () => import('./writing-aid.texts.tr.js'),
  uk: () => import('./writing-aid.texts.uk.js'),
  pl: () => import('./writing-aid.texts.pl.js'),
};
