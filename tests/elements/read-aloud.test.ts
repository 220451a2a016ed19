import { expect } from '@open-wc/testing';
import { aVoice, FakeSpeech } from '../support/fake-speech.js';
import { pick, press, root } from '../support/page.js';
import {
  barCloses,
  barOf,
  barOpens,
  heard,
  openPage,
  openWithVoices,
  readAloud,
  SENTENCES,
  type ReadingPage,
} from '../support/reading-page.js';

describe('reading aloud', () => {
  let fake: FakeSpeech;
  let widget: ReadingPage;

  const open = async (...how: Parameters<typeof openWithVoices>) => {
    ({ fake, widget } = await openWithVoices(...how));
  };
  const read = () => readAloud(widget);
  const isOffered = () => root(widget).querySelector('[name="read"]') !== null;
  const now = () => heard(fake.now?.text);
  const status = () => root(widget).querySelector('[role="status"]')?.textContent.trim();
  const finish = (times: number) => {
    for (let time = 0; time < times; time++) fake.finishSentence();
  };

  afterEach(() => fake.remove());

  it('goes on when somebody presses again before it could begin', async () => {
    await open();
    const button = root(widget).querySelector<HTMLElement>('[name="read"]')!;
    button.click();
    button.click();
    await barOpens(widget);
    await widget.updateComplete;
    expect(now()).to.equal(SENTENCES[0]);
  });

  describe('is offered', () => {
    it('when a voice speaks the language', async () => {
      await open();
      expect(isOffered()).to.equal(true);
    });

    it('not when no voice does', async () => {
      await open('firefox', [aVoice('Daniel', 'en-GB')]);
      expect(isOffered()).to.equal(false);
    });

    it('not when there are no voices at all', async () => {
      await open('firefox', []);
      expect(isOffered()).to.equal(false);
    });

    it('once voices that are late have come', async () => {
      fake = new FakeSpeech('chromium');
      widget = await openPage();
      expect(isOffered()).to.equal(false);
      fake.giveVoices();
      await widget.updateComplete;
      expect(isOffered()).to.equal(true);
    });

    it('by a voice of another country that speaks the language', async () => {
      await open('android', [aVoice('Els', 'nl-BE')]);
      expect(isOffered()).to.equal(true);
    });
  });

  for (const engine of ['chromium', 'firefox', 'webkit', 'android'] as const) {
    describe(`in the way of ${engine}`, () => {
      it('says every sentence, one by one', async () => {
        await open(engine);
        await read();
        finish(SENTENCES.length);
        await barCloses(widget);
        expect(fake.sentences.map(heard)).to.deep.equal(SENTENCES);
      });

      it('has only one sentence at a time with the browser', async () => {
        await open(engine);
        await read();
        finish(1);
        expect(fake.sentences).to.have.length(2);
      });

      it('goes on after a pause with the sentence it was in', async () => {
        await open(engine);
        await read();
        finish(1);
        await press(widget, 'Pauze');
        expect(now()).to.equal(undefined);
        await press(widget, 'Lees verder');
        expect(now()).to.equal(SENTENCES[1]);
      });

      it('stays silent after a stop', async () => {
        await open(engine);
        await read();
        await press(widget, 'Stop met voorlezen');
        await barCloses(widget);
        expect(now()).to.equal(undefined);
        expect(fake.sentences).to.have.length(1);
      });

      it('says the sentence again at another speed', async () => {
        await open(engine);
        await read();
        finish(1);
        await pick(widget, 'Snelheid', 'Langzaam');
        expect([now(), fake.now?.rate]).to.deep.equal([SENTENCES[1], 0.75]);
      });

      it('goes to the next sentence and back', async () => {
        await open(engine);
        await read();
        await press(widget, 'Volgende zin');
        await press(widget, 'Volgende zin');
        await press(widget, 'Vorige zin');
        expect(now()).to.equal(SENTENCES[1]);
      });

      it('goes on when the browser never tells that a sentence ended', async () => {
        await open(engine);
        await read();
        fake.waitInVain();
        expect(now()).to.equal(SENTENCES[1]);
      });

      it('tries once more when nothing is heard', async () => {
        await open(engine);
        fake.isMute = true;
        await read();
        fake.isMute = false;
        fake.waitInVain();
        expect(fake.sentences.map(heard)).to.deep.equal([SENTENCES[0], SENTENCES[0]]);
        finish(1);
        expect(now()).to.equal(SENTENCES[1]);
      });

      it('tries once more when the browser cuts off the first sentence', async () => {
        await open(engine);
        fake.cuts = 1;
        await read();
        expect(now()).to.equal(SENTENCES[0]);
      });
    });
  }

  describe('the voice', () => {
    const own = aVoice('Fleur', 'nl-NL');
    const foreign = aVoice('Ver weg', 'nl-NL', false);

    it('can be chosen when there are more', async () => {
      await open('firefox', [own, aVoice('Els', 'nl-BE')]);
      await read();
      await pick(widget, 'Stem', 'Els');
      expect(fake.now?.voice?.name).to.equal('Els');
    });

    it('is no question when there is only one', async () => {
      await open();
      await read();
      expect(barOf(widget)?.querySelector('[name="read-voice"]')).to.equal(null);
    });

    it('is the one on the device, and no other is offered', async () => {
      await open('firefox', [foreign, own]);
      await read();
      expect(fake.now?.voice?.name).to.equal('Fleur');
      expect(barOf(widget)?.querySelector('[name="read-voice"]')).to.equal(null);
    });

    it('from the internet says nothing before the reader agrees', async () => {
      await open('firefox', [foreign]);
      await read();
      expect(fake.sentences).to.deep.equal([]);
      expect(barOf(widget)?.innerText).to.contain('De maker van uw browser krijgt dan deze tekst.');
    });

    it('from the internet reads once the reader agrees', async () => {
      await open('firefox', [foreign]);
      await read();
      await press(widget, 'Lees voor via internet');
      expect(now()).to.equal(SENTENCES[0]);
    });

    it('from the internet stays away when the reader would rather not', async () => {
      await open('firefox', [foreign]);
      await read();
      await press(widget, 'Liever niet');
      await barCloses(widget);
      expect(fake.sentences).to.deep.equal([]);
    });

    it('speaks the language of the text', async () => {
      await open();
      await read();
      expect(fake.now?.lang).to.equal('nl');
    });
  });

  describe('when it does not work', () => {
    const says = () => barOf(widget)?.innerText ?? '';

    it('it says so, and the text stays', async () => {
      await open();
      await read();
      fake.fail('synthesis-failed');
      await widget.updateComplete;
      expect(says()).to.contain('Voorlezen lukt nu niet. De tekst blijft staan.');
      expect(status()).to.equal('Voorlezen lukt nu niet. De tekst blijft staan.');
    });

    it('it goes on where it was when that is asked', async () => {
      await open();
      await read();
      finish(2);
      fake.fail('network');
      await widget.updateComplete;
      await press(widget, 'Probeer het opnieuw');
      expect(now()).to.equal(SENTENCES[2]);
    });

    it('it gives up when nothing is heard twice', async () => {
      await open();
      fake.isMute = true;
      await read();
      fake.waitInVain();
      fake.waitInVain();
      await widget.updateComplete;
      expect(says()).to.contain('Voorlezen lukt nu niet.');
    });
  });
});
