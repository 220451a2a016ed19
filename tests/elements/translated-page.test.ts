import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/follow-up/follow-up.js';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { showExplainer } from '../support/explainer-page.js';
import { carried, untilChanged } from '../support/followed.js';
import { show, STORY, withTopic } from '../support/form.js';
import { meetings, showNews } from '../support/news.js';
import { aQuestion, SAMPLE_CODE } from '../support/samples.js';
import { recognised, showSignals, signalsInARow, withSignals } from '../support/signals.js';
import { aClosedLoop, anAdvice } from '../support/trail.js';
import { Twins } from '../support/twins.js';

/** With 0 everything is translated at once and always; with another, here and there, in several ways. */
const SEEDS = [0, 1, 2, 3, 4];

describe('a page that the browser translates while somebody', function () {
  this.timeout(20_000);

  let stop: (() => void) | undefined;

  afterEach(() => stop?.());

  /** Two of a widget, each with a data source of its own. */
  async function twins<Widget extends LitElement>(seed: number, make: () => Promise<Widget>) {
    const pair = new Twins(await make(), await make(), seed);
    stop = () => pair.stop();
    return pair;
  }

  for (const seed of SEEDS) {
    const how = seed === 0 ? 'all of it' : `at random (${seed})`;

    it(`tells a story: ${how}`, async () => {
      const pair = await twins(seed, () => show(withTopic({ questions: [aQuestion()] })));
      await pair.reads('Voordat u begint');
      await pair.press('Beginnen');
      await pair.press('Verder');
      await pair.reads('Er klopt nog iets niet');
      await pair.fill('Wat hebt u meegemaakt?', `${STORY} Bel mij op 06 12345678.`);
      await pair.reads('Wilt u dit laten staan?');
      await pair.press('Haal weg');
      await pair.fill('Wat hebt u meegemaakt?', 'a'.repeat(8_005));
      await pair.fill('Wat hebt u meegemaakt?', 'a'.repeat(7_998));
      await pair.fill('Wat hebt u meegemaakt?', 'a'.repeat(7_997));
      await pair.fill('Wat hebt u meegemaakt?', STORY);
      await pair.press('Verder');
      await pair.reads('Stap 2 van');
      await pair.choose('Fijn');
      await pair.press('Keuze wissen');
      await pair.press('Verder');
      await pair.reads('Stap 3 van');
      await pair.press('Terug');
      await pair.press('Verder');
      for (let step = 4; step <= 8; step++) {
        await pair.press('Verder');
        await pair.reads(`Stap ${step} van`);
      }
      await pair.press('Wijzig');
      await pair.fill('Wat hebt u meegemaakt?', `${STORY} En nu weet ik het wel.`);
      await pair.press('Terug naar uw antwoorden');
      await pair.reads('En nu weet ik het wel.');
      await pair.press('Versturen');
      await pair.reads('Dank u wel. Uw verhaal is binnen.');
      await pair.press('Nog een verhaal vertellen');
      await pair.reads('Wat hebt u meegemaakt?');
      await pair.speak('en');
      await pair.reads('What did you go through?');
      await pair.speak('ar');
      await pair.reads('ما الذي مررتم به؟');
    });

    it(`follows a story: ${how}`, async () => {
      const pair = await twins(seed, async () => {
        const adapter = await carried(untilChanged(31));
        return fixture<FollowUp>(html`<lus-follow-up .adapter=${adapter}></lus-follow-up>`);
      });
      await pair.press('Bekijk mijn verhaal');
      await pair.reads('Vul uw code in.');
      await pair.fill('Uw code', '7K3M');
      await pair.press('Bekijk mijn verhaal');
      await pair.reads('Deze code klopt niet.');
      await pair.fill('Uw code', SAMPLE_CODE);
      await pair.press('Bekijk mijn verhaal');
      await pair.reads('Is het beter?');
      await pair.choose('Het is voor een deel beter');
      await pair.fill('Wilt u er iets bij zeggen?', 'Het gaat langzaam.');
      await pair.press('Verstuur uw antwoord: Is het beter?');
      await pair.reads('Uw antwoord:');
      await pair.press('Verander uw antwoord');
      await pair.choose('Het is beter');
      await pair.press('Verstuur uw antwoord: Is het beter?');
      await pair.reads('Uw antwoord:');
      await pair.press('Verhaal terugnemen');
      await pair.press('Nee, bewaar mijn verhaal');
      await pair.press('Verhaal terugnemen');
      await pair.press('Ja, wis mijn verhaal');
      await pair.reads('Uw verhaal is gewist');
    });

    it(`reads the news: ${how}`, async () => {
      const pair = await twins(seed, async () => showNews(await carried(meetings(50))));
      await pair.reads('20 van');
      await pair.press('Toon meer berichten');
      await pair.reads('40 van');
      await pair.pick('Volgorde');
      await pair.pick('Wat wilt u zien?');
      await pair.press('Wat gebeurt er met mijn verhaal?');
      await pair.fill('Uw code', '7K3M');
      await pair.press('Zoek mijn verhaal');
      await pair.reads('Deze code klopt niet.');
      await pair.fill('Uw code', SAMPLE_CODE);
      await pair.press('Zoek mijn verhaal');
      await pair.reads('gaat ook over uw verhaal');
      await pair.press('Haal de tekens weg');
      await pair.speak('en');
      await pair.reads('What do you want to see?');
    });

    it(`sees what came of it: ${how}`, async () => {
      const pair = await twins(seed, () =>
        showSignals(
          withSignals([
            ...aClosedLoop(),
            ...recognised('kort'),
            [10, 'translator', 'kort', anAdvice()],
            ...signalsInARow(25),
          ]),
        ),
      );
      await pair.reads('Wat deden de verhalen?');
      await pair.press('Toon nog');
      await pair.press('Tabel');
      await pair.press('Naam');
      await pair.press('Naam');
      await pair.press('Lijst');
      await pair.press('Lees alle stappen');
      await pair.reads('In onze woorden');
      await pair.press('Kijk het na');
      await pair.reads('Ja, alles klopt');
      await pair.speak('en');
      await pair.reads('What did the stories do?');
    });

    it(`reads an explanation: ${how}`, async () => {
      const pair = await twins(seed, () => showExplainer());
      await pair.reads('Wat verandert er?');
      await pair.choose('Toon overal de officiële tekst');
      await pair.press('Een beetje');
      await pair.fill('Wat was er niet duidelijk?', 'Het woord termijn.');
      await pair.press('Verstuur');
      await pair.reads('Dank u wel. Uw antwoord is verstuurd.');
      pair.stopMarking();
      await pair.press('English');
      await pair.reads('What changes?');
      await pair.press('Nederlands');
      await pair.reads('Wat verandert er?');
    });

    it(`makes a text clearer: ${how}`, async () => {
      const pair = await twins(seed, () => fixture<WritingAid>(html`<lus-writing-aid></lus-writing-aid>`));
      await pair.fill('Uw tekst', 'Wij schrijven u inzake de hulp. Bel ons omtrent uw vraag.');
      await pair.reads('2 punten om naar te kijken');
      await pair.press('Volgende');
      await pair.press('Volgende');
      await pair.press('Laat staan');
      await pair.reads('U liet 1 punt staan.');
      await pair.press('Toon weer');
      await pair.reads('2 punten om naar te kijken');
      await pair.fill('Uw tekst', 'Wij schrijven u inzake de hulp.');
      await pair.reads('1 punt om naar te kijken');
    });
  }
});
