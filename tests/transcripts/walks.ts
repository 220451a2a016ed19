import { SAMPLE_CODE } from '../support/samples.js';
import { READS } from './spoken.js';
import type { Visitor } from './visitor.js';

/** The main task of a widget, as somebody who listens does it. */
export interface Walk {
  /** Of the transcript's file, and of the widget without `lus-`. */
  readonly widget: string;
  /** What somebody comes for. */
  readonly task: string;
  readonly go: (visitor: Visitor) => Promise<void>;
  /** What must be heard somewhere on the way, all of it after one press of a key. */
  readonly hears: readonly {
    readonly claim: string;
    readonly after: string;
    readonly hears: readonly string[];
  }[];
}

const STORY = 'Ik belde drie keer. Niemand zei dat hulp gratis is.';

export const walks: readonly Walk[] = [
  {
    widget: 'experience-form',
    task: 'Tell a story, from the first word of the page to the receipt code.',
    hears: [
      {
        claim: 'leads to what is wrong when there is no story',
        after: 'Enter',
        hears: ['Er klopt nog iets niet, groep'],
      },
      {
        claim: 'says that personal data were found, on leaving the field',
        after: 'Tab',
        hears: ['Misschien staan er persoonlijke gegevens in uw tekst. Daaronder kunt u ze weghalen.'],
      },
      {
        claim: 'says that the story arrived',
        after: 'Enter',
        hears: ['Dank u wel. Uw verhaal is binnen. kop niveau 2'],
      },
    ],
    async go(visitor) {
      visitor.scene('Wat u vooraf weet');
      await visitor.open('vertellen', 'Voordat u begint');
      await visitor.readOn('Beginnen');
      await visitor.tabTo('Beginnen');

      visitor.scene('Verder willen zonder verhaal');
      await visitor.press('Enter');
      await visitor.readOn('invoerveld');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');
      await visitor.readOn('koppeling');
      await visitor.press('Tab');
      await visitor.press('Enter');

      visitor.scene('Het verhaal');
      await visitor.type(STORY);
      await visitor.tabTo('Verder');
      await visitor.press('Enter');

      visitor.scene('Wat het met u deed');
      await visitor.press('Tab');
      await visitor.press('ArrowDown');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');

      visitor.scene('Wat goed ging, en wat anders moet');
      await visitor.readOn('Verder');
      await visitor.press('Tab');
      await visitor.press('Tab');
      await visitor.type('Noem de hulp in elke brief. Mail mij op jan@voorbeeld.nl');
      await visitor.press('Tab');
      await visitor.tabTo('Haal weg', 'Shift+Tab');
      await visitor.press('Enter');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');

      visitor.scene('Een vraag van de raad, en wie u bent');
      await visitor.press('Tab');
      await visitor.press('Space');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');

      visitor.scene('Mogen uw woorden ergens staan?');
      await visitor.readOn('Verder');
      await visitor.press('Tab');
      await visitor.press('Space');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');
      await visitor.tabTo('Verder');
      await visitor.press('Enter');

      visitor.scene('Nalezen en versturen');
      await visitor.readOn('Versturen');
      await visitor.tabTo('Versturen');
      await visitor.press('Enter', 'Uw verhaal is binnen');
      await visitor.readOn();
      await visitor.tabTo('Kopieer');
      await visitor.press('Enter');
    },
  },
  {
    widget: 'follow-up',
    task: 'Look a story up by its code, say whether one recognises what the council made of it, and take it back.',
    hears: [
      {
        claim: 'says what is wrong with a code to who stays at it',
        after: 'Enter',
        hears: [
          'ongeldige invoer',
          'Deze code klopt niet. Een code heeft 16 letters en cijfers. De letter U komt er niet in voor.',
        ],
      },
      {
        claim: 'says that an answer arrived',
        after: 'Enter',
        hears: ['Dank u wel. Uw antwoord is binnen.'],
      },
      {
        claim: 'says that the story is gone',
        after: 'Enter',
        hears: ['Uw verhaal is gewist, kop niveau 2'],
      },
    ],
    async go(visitor) {
      visitor.scene('Een code die niet klopt');
      await visitor.open('volgen', 'Uw code');
      await visitor.readOn();
      await visitor.tabTo('Uw code');
      await visitor.type('7K3M');
      await visitor.press('Enter');

      visitor.scene('De goede code');
      await visitor.type(SAMPLE_CODE.slice(4));
      await visitor.tabTo('Bekijk mijn verhaal');
      await visitor.press('Enter', 'De raad gebruikt uw verhaal');
      await visitor.readOn();

      visitor.scene('Herkent u dit?');
      await visitor.tabTo('Verstuur uw antwoord');
      await visitor.press('Enter');
      await visitor.press('Space');
      await visitor.tabTo('Verstuur uw antwoord');
      await visitor.press('Enter', 'Uw antwoord:');

      visitor.scene('Het verhaal terugnemen');
      await visitor.tabTo('Verhaal terugnemen');
      await visitor.press('Enter');
      await visitor.readOn();
      await visitor.tabTo('Ja, wis mijn verhaal');
      await visitor.press('Enter', 'Uw verhaal is gewist');
      await visitor.readOn();
    },
  },
  {
    widget: 'feedback-timeline',
    task: 'Find what happened: choose a phase, ask for more, and find what is about one’s own story.',
    hears: [
      {
        claim: 'says how many there are of one phase',
        after: 'Pijl omlaag',
        hears: ['Verhalen verzamelen', '8 berichten'],
      },
      {
        claim: 'goes to the first one that is new, and says how many there are now',
        after: 'Enter',
        hears: ['40 van 52 berichten'],
      },
    ],
    async go(visitor) {
      visitor.scene('Waar we nu zijn');
      await visitor.open('nieuws', 'Wat wilt u zien?');
      await visitor.readOn('Gaat over');

      visitor.scene('Alleen één stap');
      await visitor.tabTo('Wat wilt u zien?');
      await visitor.press('ArrowDown');
      await visitor.press('ArrowDown');
      await visitor.press('ArrowUp');
      await visitor.press('ArrowUp');

      visitor.scene('Meer berichten');
      await visitor.tabTo('Toon meer berichten');
      await visitor.press('Enter');
      await visitor.readOn('Gaat over');

      visitor.scene('Wat er met uw eigen verhaal gebeurt');
      await visitor.tabTo('Wat gebeurt er met mijn verhaal?', 'Shift+Tab');
      await visitor.press('Enter');
      await visitor.press('Tab');
      await visitor.press('Enter');
      await visitor.type(SAMPLE_CODE);
      await visitor.press('Enter', 'over uw verhaal');
      await visitor.readOn('Gaat over');
    },
  },
  {
    widget: 'influence-tracker',
    task: 'Choose a signal, read what came of it, and see all signals in a table.',
    hears: [
      {
        claim: 'says how many signals there are of a kind',
        after: 'Pijl omlaag',
        hears: ['2 van 9 signalen'],
      },
      {
        claim: 'says in which order the table stands',
        after: 'Enter',
        hears: ['Volgorde: Naam'],
      },
    ],
    async go(visitor) {
      visitor.scene('Wat de verhalen deden');
      await visitor.open('gevolgen', '9 signalen');
      await visitor.readOn('kop niveau 3');

      visitor.scene('Een signaal kiezen');
      await visitor.tabTo('Waar het is');
      await visitor.press('ArrowDown');
      await visitor.press('ArrowDown');
      await visitor.readOn('Lees alle stappen');

      visitor.scene('Alle stappen lezen');
      await visitor.tabTo('Lees alle stappen');
      await visitor.press('Enter');
      await visitor.readOn('Alle signalen als bestand');

      visitor.scene('In een tabel');
      await visitor.tabTo('Waar het is', 'Shift+Tab');
      await visitor.press('ArrowUp');
      await visitor.press('ArrowUp');
      await visitor.tabTo('Tabel');
      await visitor.press('Enter');
      await visitor.press('Tab');
      await visitor.readOn('Alle signalen als bestand');
      await visitor.press('Tab');
      await visitor.press('Enter');
    },
  },
  {
    widget: 'plain-language-explainer',
    task: 'Read a text in plain words, ask what a word means, see the official text and another language, and say whether it was clear.',
    hears: [
      {
        claim: 'says what a difficult word means when it is opened',
        after: READS,
        hears: ['cliëntondersteuning: Gratis uitleg, advies en korte hulp van een cliëntondersteuner.'],
      },
      {
        claim: 'says in which language the text is now',
        after: 'Enter',
        hears: ['U leest nu de tekst in het Nederlands.'],
      },
    ],
    async go(visitor) {
      visitor.scene('Het belangrijkste eerst');
      await visitor.open('uitleg', 'Was dit duidelijk?');
      await visitor.readOn('Hulp nodig?');

      visitor.scene('Een andere taal');
      await visitor.tabTo('English');
      await visitor.press('Enter', 'Was this clear?');
      await visitor.readOn('kop niveau 3');
      await visitor.tabTo('Nederlands', 'Shift+Tab');
      await visitor.press('Enter', 'Was dit duidelijk?');

      visitor.scene('Een moeilijk woord');
      await visitor.tabTo('cliëntondersteuning');
      await visitor.press('Enter');
      await visitor.readOn('Inwoners van Voorbeeld');
      await visitor.press('Escape');

      visitor.scene('De officiële tekst');
      await visitor.tabTo('Lees de officiële tekst');
      await visitor.press('Enter');
      await visitor.readOn('kop niveau 3');

      visitor.scene('Was dit duidelijk?');
      await visitor.tabTo('Een beetje');
      await visitor.press('Enter');
      await visitor.press('Tab');
      await visitor.press('Tab');
      await visitor.press('ArrowDown');
      await visitor.press('Tab');
      await visitor.type('Wat is een melding?');
      await visitor.tabTo('Verstuur');
      await visitor.press('Enter', 'Dank u wel');
    },
  },
];
