import { expect } from '@open-wc/testing';
import { FakeSpeech } from '../support/fake-speech.js';
import { choose, control, field, pick, press, root } from '../support/page.js';
import { barCloses, barOf, barOpens, openPage, type ReadingPage } from '../support/reading-page.js';

describe('the reading settings', () => {
  let widget: ReadingPage;
  let fake: FakeSpeech | undefined;

  afterEach(() => {
    fake?.remove();
    fake = undefined;
  });

  const open = async () => {
    widget = await openPage();
    control(widget, 'Leesinstellingen').click();
    await widget.updateComplete;
  };
  const set = (name: string) =>
    root(widget).querySelector<HTMLElement>('.card')!.style.getPropertyValue(`--_${name}`);

  it('are closed until they are wanted', async () => {
    widget = await openPage();
    expect(field(widget, 'Toon een paar regels').checkVisibility()).to.equal(false);
  });

  it('make the letters larger', async () => {
    await open();
    await pick(widget, 'Grootte van de letters', '150 %');
    expect(set('text-size')).to.equal('1.5');
  });

  it('make more room between the lines', async () => {
    await open();
    await pick(widget, 'Ruimte tussen de regels', 'Heel ruim');
    expect(set('line-height')).to.equal('2.2');
  });

  it('leave the lines as they are at first', async () => {
    await open();
    expect(set('line-height')).to.equal('');
  });

  it('go back all at once', async () => {
    await open();
    await pick(widget, 'Grootte van de letters', '200 %');
    await pick(widget, 'Ruimte tussen de regels', 'Ruim');
    await choose(widget, 'Toon een paar regels');
    await barOpens(widget);
    await press(widget, 'Zet alles terug');
    await barCloses(widget);
    expect([set('text-size'), set('line-height')]).to.deep.equal(['1', '']);
    expect(field(widget, 'Toon een paar regels')).to.have.property('checked', false);
  });

  it('keep nothing on the device', async () => {
    await open();
    await pick(widget, 'Grootte van de letters', '125 %');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('have names and room for a finger', async () => {
    await open();
    for (const list of root(widget).querySelectorAll('select')) {
      expect(list.labels.length, list.name).to.equal(1);
      expect(list.getBoundingClientRect().height, list.name).to.be.at.least(44);
    }
  });

  describe('a few lines at a time', () => {
    const band = () => root(widget).querySelector('.line-band')!.getBoundingClientRect();
    const rectOf = (selector: string) => root(widget).querySelector(selector)!.getBoundingClientRect();
    const holds = ({ top, bottom }: DOMRect) => band().top <= top + 1 && band().bottom >= bottom - 1;
    const openLines = async () => {
      await open();
      await choose(widget, 'Toon een paar regels');
      await barOpens(widget);
      // Where it goes, not how.
      root(widget).querySelector<HTMLElement>('.line-band')!.style.transition = 'none';
    };
    const point = (selector: string) => {
      const { left, top } = rectOf(selector);
      const about = { bubbles: true, composed: true, clientX: left + 5, clientY: top + 5 };
      root(widget).querySelector(selector)!.dispatchEvent(new PointerEvent('pointermove', about));
    };

    it('stay chosen while they are on their way', async () => {
      await open();
      await choose(widget, 'Toon een paar regels');
      expect(field(widget, 'Toon een paar regels')).to.have.property('checked', true);
      await barOpens(widget);
    });

    it('begin at the text', async () => {
      await openLines();
      expect(holds(rectOf('h2 span'))).to.equal(true);
    });

    it('follow the pointer', async () => {
      await openLines();
      point('li:nth-child(2)');
      expect(holds(rectOf('li:nth-child(2)'))).to.equal(true);
    });

    it('follow the keyboard', async () => {
      await openLines();
      root(widget).querySelector<HTMLElement>('.text a')!.focus();
      expect(holds(rectOf('.text a'))).to.equal(true);
    });

    it('follow the voice', async () => {
      fake = new FakeSpeech();
      await openLines();
      await press(widget, 'Lees voor');
      await press(widget, 'Volgende zin');
      await press(widget, 'Volgende zin');
      await press(widget, 'Volgende zin');
      await press(widget, 'Volgende zin');
      expect(holds(rectOf('li'))).to.equal(true);
    });

    it('go down and up by buttons', async () => {
      await openLines();
      const { top, height } = band();
      await press(widget, 'Regels omlaag');
      expect(band().top).to.be.closeTo(top + height, 1);
      await press(widget, 'Regels omhoog');
      expect(band().top).to.be.closeTo(top, 1);
    });

    it('stay where they are when the pointer is on the buttons', async () => {
      await openLines();
      const { top } = band();
      point('.player button');
      expect(band().top).to.equal(top);
    });

    it('let a press through', async () => {
      await openLines();
      const { left, top } = rectOf('.text a');
      expect(root(widget).elementFromPoint(left + 5, top + 5)).to.equal(
        root(widget).querySelector('.text a'),
      );
    });

    it('go away at Escape', async () => {
      await openLines();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await barCloses(widget);
      expect(root(widget).querySelector('.line-band')).to.equal(null);
      expect(field(widget, 'Toon een paar regels')).to.have.property('checked', false);
    });

    it('go away at a button, which gives focus back', async () => {
      await openLines();
      const all = barOf(widget)!.querySelector<HTMLElement>('[name="read-all"]')!;
      all.focus();
      all.click();
      await barCloses(widget);
      expect(root(widget).activeElement?.textContent).to.equal('Leesinstellingen');
    });
  });
});
