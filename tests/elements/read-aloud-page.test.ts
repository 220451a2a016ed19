import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FakeSpeech } from '../support/fake-speech.js';
import { control, pick, press, root, translate } from '../support/page.js';
import {
  barCloses,
  barOf,
  heard,
  openPage,
  openWithVoices,
  readAloud,
  SENTENCES,
  type ReadingPage,
} from '../support/reading-page.js';

describe('the page that is read aloud', () => {
  let fake: FakeSpeech;
  let widget: ReadingPage;

  const open = async (...how: Parameters<typeof openWithVoices>) => {
    ({ fake, widget } = await openWithVoices(...how));
  };
  const read = () => readAloud(widget);
  const now = () => heard(fake.now?.text);
  const status = () => root(widget).querySelector('[role="status"]')?.textContent.trim();
  const marked = (name: string) =>
    heard(Array.from(CSS.highlights.get(name) ?? [], (range) => (range as Range).toString()).join(''));
  const finish = (times: number) => {
    for (let time = 0; time < times; time++) fake.finishSentence();
  };

  afterEach(() => fake.remove());

  describe('the eye', () => {
    it('sees which sentence is read', async () => {
      await open();
      await read();
      finish(1);
      expect(marked('lus-sentence')).to.equal(SENTENCES[1]);
    });

    it('sees which word is read, when the voice tells', async () => {
      await open();
      await read();
      finish(1);
      fake.reach('cliëntondersteuner');
      expect(marked('lus-word')).to.equal('cliëntondersteuner');
    });

    it('sees the whole word when the voice tells only where it begins', async () => {
      await open('webkit');
      await read();
      finish(2);
      fake.reach('staat');
      expect(marked('lus-word')).to.equal('staat');
    });

    it('sees nothing marked any more after a stop', async () => {
      await open();
      await read();
      await press(widget, 'Stop met voorlezen');
      expect([...CSS.highlights.keys()]).to.deep.equal([]);
    });

    it('sees it in text of the page as well, which gets its own styles back', async () => {
      const before = document.adoptedStyleSheets.length;
      await open('firefox', undefined, html`<p slot="plain">Dit schreef de gemeente.</p>`);
      await read();
      finish(SENTENCES.length);
      expect(marked('lus-sentence')).to.equal('Dit schreef de gemeente.');
      expect(document.adoptedStyleSheets).to.have.length(before + 1);
      finish(1);
      expect(document.adoptedStyleSheets).to.have.length(before);
    });
  });

  describe('one begins', () => {
    const pressOn = (selector: string, target = selector) => {
      const { left, top } = root(widget).querySelector(selector)!.getBoundingClientRect();
      root(widget)
        .querySelector(target)!
        .dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, clientX: left + 5, clientY: top + 5 }),
        );
    };

    it('at a sentence that is pressed', async () => {
      await open();
      await read();
      pressOn('li:nth-child(2)');
      expect(now()).to.equal('U kiest zelf wie');
    });

    it('not at a difficult word that is pressed: that opens', async () => {
      await open();
      await read();
      pressOn('.term');
      expect(now()).to.equal(SENTENCES[0]);
    });

    it('not at a sentence that lies under what is pressed in the bar', async () => {
      await open();
      await read();
      pressOn('li:nth-child(2)', '.player .buttons');
      expect(now()).to.equal(SENTENCES[0]);
    });

    it('not at a sentence that is pressed while nothing is read', async () => {
      await open();
      pressOn('li:nth-child(2)');
      expect(fake.sentences).to.deep.equal([]);
    });

    it('at a heading from a list', async () => {
      await open();
      await read();
      await pick(widget, 'Begin bij', 'Wanneer');
      expect(now()).to.equal('Wanneer');
    });

    it('after a pause at the heading that was chosen meanwhile', async () => {
      await open();
      await read();
      await press(widget, 'Pauze');
      await pick(widget, 'Begin bij', 'Wanneer');
      expect(now()).to.equal(undefined);
      await press(widget, 'Lees verder');
      expect(now()).to.equal('Wanneer');
    });
  });

  describe('the page scrolls along', () => {
    const openFarAway = async () => {
      await open('firefox', undefined, html`<p slot="plain" id="far">Dit staat ver weg.</p>`);
      const far = document.querySelector<HTMLElement>('#far')!;
      far.style.paddingBlockStart = '3000px';
      await read();
    };
    /** Waits until the page has scrolled and stands still. */
    const scrolled = (work: () => unknown) =>
      new Promise((resolve) => {
        addEventListener('scrollend', resolve, { once: true });
        work();
      });

    afterEach(async () => {
      scrollTo(0, 0);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });

    it('with the voice', async () => {
      await openFarAway();
      await scrolled(() => finish(SENTENCES.length));
      expect(scrollY).to.be.greaterThan(1000);
    });

    it('at once, for who wants no motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await openFarAway();
      finish(SENTENCES.length);
      expect(scrollY).to.be.greaterThan(1000);
    });

    it('until the reader scrolls', async () => {
      // So that it would be there at once.
      await emulateMedia({ reducedMotion: 'reduce' });
      await openFarAway();
      dispatchEvent(new WheelEvent('wheel'));
      finish(SENTENCES.length);
      expect(scrollY).to.equal(0);
    });

    it('again when the reader wants that', async () => {
      await openFarAway();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
      finish(SENTENCES.length);
      await widget.updateComplete;
      await scrolled(() => press(widget, 'Volg weer mee'));
      expect(scrollY).to.be.greaterThan(1000);
    });

    it('to what takes focus, so that the bar does not lie over it', async () => {
      await openFarAway();
      widget.style.marginBlockStart = '2000px';
      const link = root(widget).querySelector<HTMLElement>('.text a')!;
      scrollTo(0, scrollY + link.getBoundingClientRect().bottom - innerHeight + 5);
      link.focus();
      expect(link.getBoundingClientRect().bottom).to.be.below(barOf(widget)!.getBoundingClientRect().top);
    });

    it('still, after a key on a button', async () => {
      await openFarAway();
      const key = new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true });
      control(widget, 'Pauze').dispatchEvent(key);
      await widget.updateComplete;
      expect(barOf(widget)?.innerText).not.to.contain('Volg weer mee');
    });
  });

  describe('it stops', () => {
    it('when the widget goes', async () => {
      await open();
      await read();
      widget.remove();
      expect(now()).to.equal(undefined);
    });

    it('before it began, when the widget goes at once', async () => {
      await open();
      control(widget, 'Lees voor').click();
      widget.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(fake.sentences).to.deep.equal([]);
    });

    it('when the page goes', async () => {
      await open();
      await read();
      dispatchEvent(new Event('pagehide'));
      expect(now()).to.equal(undefined);
    });

    it('when the text comes in another language', async () => {
      await open();
      await read();
      widget.language = 'en';
      widget.requestUpdate();
      await widget.updateComplete;
      expect(now()).to.equal(undefined);
    });

    it('at Escape', async () => {
      await open();
      await read();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await barCloses(widget);
      expect(now()).to.equal(undefined);
    });

    it('and says so', async () => {
      await open();
      await read();
      await press(widget, 'Stop met voorlezen');
      await barCloses(widget);
      expect(status()).to.equal('Het voorlezen is gestopt.');
    });

    it('and gives focus back to where it came from', async () => {
      await open();
      await read();
      const stop = barOf(widget)!.querySelector<HTMLElement>('[name="read-stop"]')!;
      stop.focus();
      stop.click();
      await barCloses(widget);
      expect(root(widget).activeElement?.textContent.trim()).to.equal('Lees voor');
    });

    it('when something else on the page cuts in', async () => {
      await open();
      await read();
      fake.fail('interrupted');
      await barCloses(widget);
      expect(fake.sentences).to.have.length(1);
    });

    it('when another text on the page is read', async () => {
      await open();
      await read();
      const first = widget;
      widget = await openPage();
      await read();
      await barCloses(first);
      expect(now()).to.equal(SENTENCES[0]);
      await press(widget, 'Stop met voorlezen');
    });

    it('without cancelling what the page itself says, when it never spoke', async () => {
      await open();
      widget.remove();
      expect(fake.cancels).to.equal(0);
    });
  });

  describe('when the text changes meanwhile', () => {
    it('it reads on in the new words', async () => {
      await open();
      await read();
      widget.sentence = 'Bel gerust.';
      widget.requestUpdate();
      await widget.updateComplete;
      finish(7);
      expect(now()).to.equal('Bel gerust.');
    });

    it('it keeps its place when something comes before', async () => {
      await open();
      await read();
      finish(1);
      root(widget).querySelector('.text')!.prepend('Nieuw begin.');
      finish(1);
      expect(now()).to.equal(SENTENCES[2]);
    });

    it('it reads on when the browser translates the page', async () => {
      await open();
      await read();
      finish(1);
      translate(widget);
      finish(1);
      expect(now()).to.equal(SENTENCES[2]);
      await press(widget, 'Pauze');
      expect(control(widget, 'Lees verder').innerText).to.equal('Lees verder');
    });
  });
});
