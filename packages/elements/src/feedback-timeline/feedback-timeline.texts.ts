import type { Others } from '../shared/languages.js';
import type { Plural } from '../shared/text-controller.js';
import { nl as trail } from '../shared/trail.texts.js';

const silent: Plural = {
  one: 'Het laatste nieuws is van {n} dag geleden. Dat is te lang stil.',
  other: 'Het laatste nieuws is van {n} dagen geleden. Dat is te lang stil.',
};
const messages: Plural = { one: '{n} bericht', other: '{n} berichten' };
const counts: Plural = {
  one: '{n} bericht gaat ook over uw verhaal. Daar staat bij: uw verhaal.',
  other: '{n} berichten gaan ook over uw verhaal. Daar staat bij: uw verhaal.',
};

/** Dutch texts of the feedback timeline. */
export const nl = {
  trail,
  title: 'Wat gebeurt er met de verhalen?',
  missing: 'Dit onderwerp is er niet (meer). Misschien klopt het adres van de pagina niet.',
  loadFailed: 'Er is niets verloren gegaan.',

  here: 'Hier zijn we nu',
  round: (n: string) => `Ronde ${n}`,
  lastNews: (ago: string) => `Laatste nieuws: ${ago}`,
  silent,
  ask: 'Vraag de raad gerust hoe het gaat.',
  empty: 'Er is nog geen nieuws. De raad vertelt het hier zodra er iets gebeurt.',

  show: 'Wat wilt u zien?',
  all: 'Alle stappen',
  order: 'Volgorde',
  orders: { newest: 'Nieuwste eerst', oldest: 'Oudste eerst' },
  none: 'Hier staat nog geen bericht.',
  gone: 'Dit bericht is er niet. Hieronder staat het andere nieuws.',
  messages,
  more: 'Toon meer berichten',

  about: 'Gaat over:',
  types: {
    begun: {
      collect: 'De raad gaat verhalen verzamelen',
      translate: 'De raad gaat de verhalen naast elkaar leggen',
      adapt: 'De gemeente gaat aan de slag met het advies',
      evaluate: 'De raad gaat kijken of het beter is',
    },
    counted: 'Wie hoorden we, en wie nog niet?',
    bundled: 'De raad legde verhalen bij elkaar',
    recognised: { yes: 'Mensen herkennen dit', no: 'Mensen herkennen dit niet' },
    advised: 'De raad gaf advies',
    answered: (outcome: string) => `De gemeente gaf antwoord: ${outcome}`,
    changed: 'De gemeente verandert iets',
    checked: (result: string) => `We vroegen het na: ${result}`,
    parked: 'De raad wacht hier nog mee',
    resumed: 'De raad gaat hier weer mee verder',
    closed: 'Klaar: het is beter',
    corrected: 'De raad verbetert een bericht',
    amended: 'De gemeente verbetert een bericht',
  },
  notes: { meeting: 'Bijeenkomst', success: 'Gelukt', failure: 'Niet gelukt' },
  stories: 'Verhalen:',
  objections: 'Wie het anders ziet, zegt',
  exceptions: 'Voor wie het anders is',
  instead: 'Wat wel kan',
  missingWhy: 'Waarom nog niet:',
  missingAction: 'Wat we doen:',
  due: {
    advised: (day: string) => `Antwoord is afgesproken op ${day}.`,
    answered: (day: string) => `Uiterlijk op ${day} is het anders.`,
    changed: (day: string) => `Vanaf ${day} vragen we of het beter is.`,
    parked: (day: string) => `Op ${day} kijkt de raad opnieuw.`,
  },
  isCorrected: 'Dit bericht klopte niet helemaal.',
  correction: (day: string) => `Lees de verbetering van ${day}`,
  original: (day: string) => `Lees het bericht van ${day}`,
  link: 'Link naar dit bericht',

  mine: 'Wat gebeurt er met mijn verhaal?',
  mineLead: 'Vul de code in die u kreeg. We zetten een teken bij het nieuws over uw verhaal.',
  code: 'Uw code',
  codeHint: '16 letters en cijfers. We bewaren de code niet.',
  find: 'Zoek mijn verhaal',
  finding: 'We zoeken uw verhaal. Een ogenblik.',
  codeWrong: 'Deze code klopt niet. Een code heeft 16 letters en cijfers.',
  codeUnknown: 'We vinden geen verhaal bij deze code. Kijk of u de code goed hebt overgenomen.',
  findFailed: 'Uw verhaal is niet weg. Probeer het straks opnieuw.',
  counts,
  notYet: 'De raad heeft uw verhaal. Er is nog geen nieuws over.',
  elsewhere: 'Uw code hoort bij een ander onderwerp:',
  onlyMine: 'Toon alleen nieuws over mijn verhaal',
  forget: 'Haal de tekens weg',
  mark: 'Uw verhaal',

  feeds: 'Volg het nieuws in een nieuwslezer:',
  poster: 'Druk een poster af',
  posterRead: 'Lees alles op',
  posterCall: (phone: string) => `Bel ${phone}`,
  posterDay: (day: string) => `Zo staat het ervoor op ${day}.`,

  previous: 'Vorige',
  next: 'Volgende',
  pause: 'Zet stil',
  play: 'Speel af',
  place: (n: string, all: string) => `${n} van ${all}`,
};

export const others: Others<typeof nl> = {
  en: () => import('./feedback-timeline.texts.en.js'),
  fy: () => import('./feedback-timeline.texts.fy.js'),
  ar: () => import('./feedback-timeline.texts.ar.js'),
  tr: () => import('./feedback-timeline.texts.tr.js'),
  uk: () => import('./feedback-timeline.texts.uk.js'),
  pl: () => import('./feedback-timeline.texts.pl.js'),
};
