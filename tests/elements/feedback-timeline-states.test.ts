import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { MemoryAdapter } from '@lus/adapter';
import type { FeedbackTimeline } from '@lus/elements';
import { aSignal, meetings, showNews, titles, withNews } from '../support/news.js';
import {
  control,
  eventually,
  headingOf,
  pick,
  press,
  reads,
  root,
  translate,
  wordsOf,
} from '../support/page.js';
import { SIGNAL } from '../support/followed.js';
import { aClosedLoop, aCorrection, anAnswer, aNote, aRefusal } from '../support/trail.js';

describe('<lus-feedback-timeline> when things are not as usual', () => {
  let timeline: FeedbackTimeline;

  it('says that it waits', async () => {
    timeline = await showNews(new MemoryAdapter({ topics: [], delay: 'never' }));
    await reads(timeline, 'Een ogenblik');
  });

  it('says that there is no such topic', async () => {
    timeline = await showNews(new MemoryAdapter({ topics: [] }));
    await reads(timeline, 'Dit onderwerp is er niet');
  });

  it('says that there is no news yet, and where the loop is', async () => {
    timeline = await showNews(withNews([]));
    await reads(timeline, 'Er is nog geen nieuws.');
    expect(wordsOf(timeline)).to.contain('Hier zijn we nu');
  });

  it('says what to do when nobody answers', async () => {
    timeline = await showNews(withNews([], { failure: 'offline' }));
    await reads(timeline, 'We zijn nu niet te bereiken');
  });

  it('is read from its heading when a second try succeeds', async () => {
    const adapter = withNews(meetings(1), { failure: 'unavailable' });
    timeline = await showNews(adapter);
    await reads(timeline, 'Dat ligt niet aan u');
    adapter.recover();
    await press(timeline, 'Probeer het opnieuw');
    await eventually(
      'focus at the heading',
      () => root(timeline).activeElement?.getAttribute('part') === 'heading',
    );
  });

  it('leaves focus at the way to try again when a second try fails too', async () => {
    timeline = await showNews(withNews([], { failure: 'unavailable' }));
    await reads(timeline, 'Dat ligt niet aan u');
    await press(timeline, 'Probeer het opnieuw');
    await eventually(
      'focus at the button',
      () => root(timeline).activeElement?.getAttribute('name') === 'retry',
    );
  });

  it('says which widget it is that does not work', async () => {
    timeline = await showNews(withNews([], { failure: 'unavailable' }));
    await reads(timeline, 'Wat gebeurt er met de verhalen? Dat lukte niet');
  });

  it('keeps what the page put inside in sight when loading fails', async () => {
    timeline = await showNews(withNews([], { failure: 'unavailable' }));
    timeline.innerHTML = '<a href="/nieuws">Nieuws zonder script</a>';
    await reads(timeline, 'Dat ligt niet aan u');
    expect(timeline.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('leaves the buttons and lists of the page alone', async () => {
    timeline = await showNews(withNews(meetings(30)));
    timeline.innerHTML = `<div slot="help"><button name="more">Meer</button>
      <select name="phase"><option value="adapt">Aanpassen</option></select></div>`;
    await reads(timeline, '20 van 30 berichten');
    timeline.querySelector('button')?.click();
    timeline.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(20);
  });

  it('tells the right story after a browser translated the page', async () => {
    timeline = await showNews(
      withNews([
        [2, 'collector', undefined, aNote({ title: 'Eerste avond', round: 1 })],
        [1, 'collector', undefined, aNote({ title: 'Tweede avond', round: 2 })],
      ]),
    );
    await reads(timeline, 'Tweede avond');
    translate(timeline);
    await pick(timeline, 'Volgorde', 'Oudste eerst');
    expect(wordsOf(timeline)).to.match(/Eerste avond.*Ronde 2.*Tweede avond/s);
  });

  it('speaks English on an English page', async () => {
    timeline = await showNews(withNews(meetings(1)));
    timeline.lang = 'en';
    await reads(timeline, 'What happens with the stories?');
  });

  it('marks the Dutch of the council on an English page', async () => {
    timeline = await showNews(withNews(aSignal()));
    timeline.lang = 'en';
    await reads(timeline, 'The council put stories together');
    const dutch = [...root(timeline).querySelectorAll<HTMLElement>('.entry [lang="nl"]')];
    expect(dutch.map(({ innerText }) => innerText)).to.include(
      'Wij hoorden pas na het gesprek dat iemand gratis met ons mee had gekund.',
    );
  });

  it('has headings of the level the page wants', async () => {
    timeline = await showNews(withNews(meetings(1)), { headingLevel: 3 });
    await reads(timeline, 'Avond 1');
    expect(
      ['h3', 'h4', 'h5', 'h6'].map((level) => root(timeline).querySelector<HTMLElement>(level)?.innerText),
    ).to.deep.equal(['Wat gebeurt er met de verhalen?', 'Ronde 1', 'Verhalen verzamelen', 'Avond 1']);
  });
});

describe('<lus-feedback-timeline> on a screen at a desk', () => {
  let timeline: FeedbackTimeline;

  const show = async (attributes: Partial<FeedbackTimeline> = {}) => {
    timeline = await showNews(withNews(meetings(3)), { display: 'counter', ...attributes });
    await reads(timeline, 'Avond');
  };
  const slide = () => root(timeline).querySelector<HTMLElement>('.slide')!;
  const isStill = () => slide().getAttribute('aria-live') === 'polite';
  /** Long enough for many turns. */
  const quick = { seconds: 0.001 };
  const stays = async () => {
    let isTurned = false;
    const watch = new MutationObserver(() => (isTurned = true));
    watch.observe(slide(), { childList: true, subtree: true });
    for (let frame = 0; frame < 10; frame++) await nextFrame();
    watch.disconnect();
    return !isTurned;
  };

  it('shows one piece of news at a time', async () => {
    await show();
    expect(wordsOf(timeline)).to.contain('Avond 3').and.not.to.contain('Avond 2');
  });

  it('is turned by hand', async () => {
    await show();
    await press(timeline, 'Volgende');
    await reads(timeline, 'Avond 2');
  });

  it('goes round', async () => {
    await show();
    await press(timeline, 'Vorige');
    await reads(timeline, 'Avond 1');
  });

  it('turns by itself', async () => {
    await show(quick);
    await reads(timeline, 'Avond 2');
  });

  it('stands still when somebody pauses it', async () => {
    await show(quick);
    await press(timeline, 'Zet stil');
    expect(await stays()).to.equal(true);
  });

  it('goes on when somebody wants that', async () => {
    await show(quick);
    await press(timeline, 'Zet stil');
    await press(timeline, 'Speel af');
    const before = slide().innerText;
    await eventually('another piece of news', () => slide().innerText !== before);
  });

  it('stands still while somebody is at its buttons', async () => {
    await show(quick);
    control(timeline, 'Volgende').focus();
    await timeline.updateComplete;
    expect(await stays()).to.equal(true);
  });

  it('stands still while somebody points at it', async () => {
    await show(quick);
    root(timeline).querySelector('.counter')?.dispatchEvent(new PointerEvent('pointerenter'));
    await timeline.updateComplete;
    expect(await stays()).to.equal(true);
  });

  it('stands still while somebody is at its buttons, also when a pointer passes', async () => {
    await show(quick);
    control(timeline, 'Volgende').focus();
    const counter = root(timeline).querySelector('.counter');
    for (const passing of ['pointerenter', 'pointerleave']) counter?.dispatchEvent(new PointerEvent(passing));
    await timeline.updateComplete;
    expect(await stays()).to.equal(true);
  });

  it('has no buttons that lead nowhere at a correction', async () => {
    timeline = await showNews(
      withNews([
        ...aClosedLoop(SIGNAL).slice(0, 3),
        [150, 'municipality', SIGNAL, anAnswer()],
        [149, 'municipality', SIGNAL, (day) => aCorrection(4, aRefusal()(day))],
      ]),
      { display: 'counter' },
    );
    await reads(timeline, 'De gemeente verbetert een bericht');
    expect(slide().querySelector('button')).to.equal(null);
  });

  it('says when there was no news for too long', async () => {
    timeline = await showNews(withNews([[61, 'collector', undefined, aNote()]]), { display: 'counter' });
    await reads(timeline, 'Dat is te lang stil.');
  });

  it('is no taller than the screen, however much there is to tell', async () => {
    const text = 'Er kwamen veel mensen, en iedereen had iets te vertellen. '.repeat(30);
    await setViewport({ width: 1280, height: 720 });
    timeline = await showNews(withNews([[1, 'collector', undefined, aNote({ title: 'Avond', text })]]), {
      display: 'counter',
    });
    await reads(timeline, 'Avond');
    const { height } = root(timeline).querySelector('.card')!.getBoundingClientRect();
    await setViewport({ width: 800, height: 600 });
    expect(height).to.be.at.most(720);
  });

  it('says what it shows only when it stands still', async () => {
    await show();
    expect(isStill()).to.equal(false);
    await press(timeline, 'Zet stil');
    expect(isStill()).to.equal(true);
  });

  it('is only turned by hand for who wants no movement', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await show(quick);
    const moves = !(await stays());
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moves).to.equal(false);
  });
});

describe('<lus-feedback-timeline> on paper', () => {
  let timeline: FeedbackTimeline;

  const shown = (selector: string) =>
    [...root(timeline).querySelectorAll<HTMLElement>(selector)].some((element) => element.checkVisibility());

  beforeEach(async () => {
    timeline = await showNews(withNews(meetings(5)), { shortUrl: 'voorbeeld.nl/nieuws' });
    await reads(timeline, 'Avond 5');
  });

  it('is a poster', async () => {
    await emulateMedia({ media: 'print' });
    const found = [shown('.poster'), shown('.page')];
    await emulateMedia({ media: 'screen' });
    expect(found).to.deep.equal([true, false]);
  });

  it('is not there on screen', () => expect(shown('.poster')).to.equal(false));

  it('says where to read on, and what happened last', () => {
    const words = root(timeline).querySelector('.poster')?.textContent;
    for (const part of ['voorbeeld.nl/nieuws', 'Avond 5', 'Avond 3']) expect(words).to.contain(part);
    expect(words).not.to.contain('Avond 2');
  });

  it('is printed without the rest of the page', async () => {
    let printed = '';
    const watch = new MutationObserver(([change]) => {
      const frame = change?.addedNodes[0];
      if (frame instanceof HTMLIFrameElement) {
        printed = frame.contentDocument?.body.firstElementChild?.shadowRoot?.textContent ?? '';
      }
    });
    watch.observe(root(timeline), { childList: true });
    await press(timeline, 'Druk een poster af');
    await eventually('a sheet', () => printed.includes('voorbeeld.nl/nieuws'));
    watch.disconnect();
    expect(headingOf(timeline)).to.equal('Wat gebeurt er met de verhalen?');
  });
});
