import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { MemoryAdapter } from '@lus/adapter';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/follow-up/follow-up.js';
import { languages } from '@lus/elements/shared/languages.js';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { check } from '@lus/readability';
import { showExplainer } from './explainer-page.js';
import { carried, untilChanged } from './followed.js';
import { show, STORY, withTopic } from './form.js';
import { withExplainers } from './explainers.js';
import { meetings, showNews, withNews } from './news.js';
import { choose, control, fill, press, reads, root } from './page.js';
import { pseudo } from './pseudo.js';
import { aQuestion, SAMPLE_CODE } from './samples.js';
import { recognised, showSignals, signalsInARow, withSignals } from './signals.js';
import { aClosedLoop, aCount, anAdvice, aRefusal, type Step } from './trail.js';

const LETTER = 'Wij schrijven u inzake de hulp. Bel ons omtrent uw vraag.';

/** The buttons that choose a language have its own name. */
let told = Object.values(languages).join(' ');

/** Everything that the data sources told and that somebody typed: what is in it, no widget says of itself. */
export const toldSoFar = (): string => told;

/** A data source whose answers are remembered. */
function heard<Source extends object>(adapter: Source): Source {
  return new Proxy(adapter, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, given);
        void Promise.resolve(answer).then(
          (words) => (told += ` ${JSON.stringify([given, words]).replaceAll('\\n', ' ')}`),
          () => undefined,
        );
        return answer;
      };
    },
  });
}

const goOn = async (widget: LitElement, ...buttons: string[]) => {
  for (const words of buttons) await press(widget, pseudo(words));
};

const says = <Widget extends LitElement>(widget: Widget, words: string): Promise<Widget> =>
  reads(widget, pseudo(words)).then(() => widget);

async function begun(adapter = withTopic()) {
  const form = await says(await show(heard(adapter)), 'Voordat u begint');
  await goOn(form, 'Beginnen');
  return form;
}

async function toOverview(adapter?: MemoryAdapter) {
  const form = await begun(adapter);
  await fill(form, pseudo('Wat hebt u meegemaakt?'), STORY);
  while (!root(form).textContent.includes(pseudo('Kloppen uw antwoorden?'))) await goOn(form, 'Verder');
  return form;
}

async function follow(steps: readonly Step[] = []) {
  const adapter = heard(await carried(steps));
  const widget = await fixture<FollowUp>(html`<lus-follow-up .adapter=${adapter}></lus-follow-up>`);
  await fill(widget, pseudo('Uw code'), SAMPLE_CODE);
  await goOn(widget, 'Bekijk mijn verhaal');
  return says(widget, 'Lees uw verhaal terug');
}

const track = (steps: readonly Step[], options?: object) => showSignals(heard(withSignals(steps, options)));

async function write(text: string) {
  const aid = await fixture<WritingAid>(html`<lus-writing-aid></lus-writing-aid>`);
  // What is found in a Dutch text is said in Dutch.
  told += ` ${text} ${JSON.stringify(check(text).findings)}`;
  if (text) await fill(aid, pseudo('Uw tekst'), text);
  return aid;
}

const busyLoop: Step[] = [
  ...aClosedLoop(),
  ...recognised('kort'),
  [40, 'translator', 'kort', anAdvice()],
  ...recognised('nee'),
  [60, 'translator', 'nee', anAdvice()],
  [20, 'municipality', 'nee', aRefusal()],
  [3, 'collector', undefined, aCount({ experienceCount: 40 })],
];

/** States in which a widget has words of its own, and how a person comes there. */
export const STATES: Readonly<Record<string, () => Promise<LitElement>>> = {
  'the form before the first question': async () => {
    const form = await show(heard(withTopic()), { exitUrl: 'https://www.nu.nl/' });
    await says(form, 'Voordat u begint');
    control(form, pseudo('Hulp nodig?')).click();
    return form;
  },
  'the form with something wrong': async () => {
    const form = await begun();
    await goOn(form, 'Verder');
    return form;
  },
  'the form with personal data': async () => {
    const form = await begun();
    const words = `${STORY} Bel 06 12345678.`;
    told += words;
    await fill(form, pseudo('Wat hebt u meegemaakt?'), words);
    return says(form, 'Wilt u dit laten staan?');
  },
  'the form on one page': async () =>
    says(
      await show(heard(withTopic({ questions: [aQuestion()] })), { layout: 'single' }),
      'Mogen we uw woorden laten zien?',
    ),
  'the form before sending': () => toOverview(),
  'the form that was not sent': async () => {
    const adapter = withTopic();
    const form = await toOverview(adapter);
    adapter.fail('offline');
    await goOn(form, 'Versturen');
    return says(form, 'Uw verhaal is nog niet verstuurd');
  },
  'the form after sending': async () => {
    const form = await toOverview();
    form.followUrl = '/volgen';
    await goOn(form, 'Versturen');
    return says(form, 'Dank u wel. Uw verhaal is binnen.');
  },
  'the form that is not there': async () =>
    says(
      await show(new MemoryAdapter({ topics: [] })),
      'Dit onderwerp is er niet (meer). Misschien klopt het adres van de pagina niet.',
    ),

  'the code': async () => {
    const widget = await fixture<FollowUp>(html`<lus-follow-up .adapter=${withTopic()}></lus-follow-up>`);
    await goOn(widget, 'Bekijk mijn verhaal');
    return says(widget, 'Vul uw code in.');
  },
  'a story in a signal': () => follow(untilChanged(31)),
  'a story that is to be taken back': async () => {
    const widget = await follow();
    await goOn(widget, 'Verhaal terugnemen');
    return says(widget, 'Weet u het zeker?');
  },
  'a story that is taken back': async () => {
    const widget = await follow();
    await goOn(widget, 'Verhaal terugnemen', 'Ja, wis mijn verhaal');
    return says(widget, 'Uw verhaal is gewist');
  },

  'the news': async () => says(await showNews(heard(withNews(busyLoop))), 'Volgorde'),
  'much news, and the news about a story': async () => {
    const timeline = await says(await showNews(heard(await carried(meetings(30)))), 'Volgorde');
    control(timeline, pseudo('Wat gebeurt er met mijn verhaal?')).click();
    await fill(timeline, pseudo('Uw code'), SAMPLE_CODE);
    await goOn(timeline, 'Zoek mijn verhaal');
    return says(timeline, 'Haal de tekens weg');
  },
  'no news': async () =>
    says(
      await showNews(heard(withNews([]))),
      'Er is nog geen nieuws. De raad vertelt het hier zodra er iets gebeurt.',
    ),
  'news that does not come': async () =>
    says(await showNews(heard(withNews([], { failure: 'offline' }))), 'Probeer het opnieuw'),

  'the signals': async () => says(await track(busyLoop), 'Wat deden de verhalen?'),
  'the signals in a table': async () => {
    const tracker = await says(await track([...busyLoop, ...signalsInARow(25)]), 'Wat deden de verhalen?');
    await goOn(tracker, 'Tabel');
    return tracker;
  },
  'all steps of a signal, and whether they are right': async () => {
    const tracker = await says(await track(busyLoop), 'Wat deden de verhalen?');
    for (const link of root(tracker).querySelectorAll('details:not([open]) > summary')) {
      (link as HTMLElement).click();
    }
    await goOn(tracker, 'Kijk het na');
    return says(tracker, 'Ja, alles klopt');
  },
  'no signals': async () => says(await track([]), 'Wat deden de verhalen?'),

  'the explainer': async () => {
    const widget = await says(await showExplainer(heard(withExplainers())), 'Wat verandert er?');
    await choose(widget, pseudo('Toon overal de officiële tekst'));
    return widget;
  },
  'the question if it was clear': async () => {
    const widget = await says(await showExplainer(heard(withExplainers())), 'Was dit duidelijk?');
    await goOn(widget, 'Een beetje');
    return says(widget, 'Wat was er niet duidelijk?');
  },

  'the writing aid, empty': () => write(''),
  'the writing aid with points': async () => {
    const aid = await says(await write(LETTER), 'Volgende');
    await goOn(aid, 'Volgende');
    return says(aid, 'Vervang door:');
  },
};
