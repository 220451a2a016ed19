import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { control, eventually, press, reads, root } from '../support/page.js';

const LETTER = 'Wij schrijven u inzake de hulp. Bel ons omtrent uw vraag. Lees alsmede de brief.';

describe('<lus-writing-aid>, walking along the points,', () => {
  let aid: WritingAid;

  const area = () => root(aid).querySelector('textarea')!;
  const selected = () => area().value.slice(area().selectionStart, area().selectionEnd);
  const announced = () =>
    root(aid).querySelector('.card > [role="status"]')!.textContent.replace(/\s+/g, ' ').trim();
  const inList = () =>
    root(aid).querySelector<HTMLElement>('[part="finding"][aria-current="true"] [lang]')?.innerText;
  const inText = () => root(aid).querySelector('.current-mark')?.textContent;

  const pressTogether = async (modifier: string, key: string) => {
    await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    await sendKeys({ up: modifier });
  };

  /** The keyboard is at this place of the text. */
  const at = (place: number) => {
    area().focus();
    area().setSelectionRange(place, place);
  };

  const show = async (value: string) => {
    aid = await fixture<WritingAid>(html`<lus-writing-aid value=${value}></lus-writing-aid>`);
    await eventually('points', () => root(aid).querySelector('[part="finding"]') !== null);
  };

  beforeEach(() => show(LETTER));

  it('begins with the first', async () => {
    at(0);
    await sendKeys({ press: 'F8' });
    expect(selected()).to.equal('inzake');
  });

  it('goes on to the next', async () => {
    at(0);
    await sendKeys({ press: 'F8' });
    await sendKeys({ press: 'F8' });
    expect(selected()).to.equal('omtrent');
  });

  it('goes back with Shift', async () => {
    at(LETTER.length);
    await pressTogether('Shift', 'F8');
    expect(selected()).to.equal('alsmede');
  });

  it('begins where the writer is', async () => {
    at(LETTER.indexOf('Bel'));
    await sendKeys({ press: 'F8' });
    expect(selected()).to.equal('omtrent');
  });

  it('begins where the writer went since', async () => {
    at(0);
    await sendKeys({ press: 'F8' });
    at(LETTER.indexOf('Lees'));
    await sendKeys({ press: 'F8' });
    expect(selected()).to.equal('alsmede');
  });

  it('comes round after the last', async () => {
    at(LETTER.length);
    await sendKeys({ press: 'F8' });
    expect(selected()).to.equal('inzake');
  });

  it('leaves F8 with other keys to the browser', async () => {
    at(0);
    await pressTogether('Control', 'F8');
    expect(selected()).to.equal('');
  });

  it('leaves the keyboard in the text', async () => {
    at(0);
    await sendKeys({ press: 'F8' });
    expect(root(aid).activeElement).to.equal(area());
  });

  it('shows in text and list which one it is', async () => {
    at(0);
    await sendKeys({ press: 'F8' });
    await aid.updateComplete;
    expect([inText(), inList()]).to.deep.equal(['inzake', 'inzake']);
  });

  it('says aloud what is the matter', async () => {
    at(0);
    await sendKeys({ press: 'F8' });
    await aid.updateComplete;
    expect(announced()).to.match(/^Punt 1 van 3\. Moeilijk woord: inzake\. \S/);
  });

  it('leaves the keyboard on the button that walks', async () => {
    control(aid, 'Volgende').focus();
    await sendKeys({ press: 'Enter' });
    await aid.updateComplete;
    expect([root(aid).activeElement, inText()]).to.deep.equal([control(aid, 'Volgende'), 'inzake']);
  });

  it('goes back with a button', async () => {
    await press(aid, 'Volgende');
    await press(aid, 'Vorige');
    expect(inText()).to.equal('alsmede');
  });

  it('takes the keyboard to the words of a point in the list', async () => {
    await press(aid, 'omtrent');
    expect([root(aid).activeElement, selected()]).to.deep.equal([area(), 'omtrent']);
  });

  it('brings far words into sight', async () => {
    await show(`${'Wij helpen u graag.\n'.repeat(200)}${LETTER}`);
    await press(aid, 'alsmede');
    await eventually('the words can be seen', () => {
      const sheet = root(aid).querySelector('.sheet')!.getBoundingClientRect();
      const { top, bottom } = root(aid).querySelector('.current-mark')!.getBoundingClientRect();
      return top >= Math.max(sheet.top, 0) && bottom <= Math.min(sheet.bottom, innerHeight);
    });
  });

  it('shows the point of a word that is pressed in the text', async () => {
    const { left, top, width, height } = [...root(aid).querySelectorAll('mark')][1]!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await reads(aid, 'Punt 2 van 3');
  });

  it('tells of what is pressed the narrowest point', async () => {
    await show(`Wij komen bij u langs en kijken dan samen met u wat er nodig is omtrent uw vraag om hulp.`);
    const place = aid.value.indexOf('omtrent') + 3;
    at(place);
    area().click();
    await aid.updateComplete;
    expect(inText()).to.equal('omtrent');
  });
});
