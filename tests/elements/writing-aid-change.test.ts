import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { control, eventually, press, reads, root, wordsOf } from '../support/page.js';

const LETTER = 'Inzake de hulp bellen wij u. Bel ons omtrent uw vraag.';

describe('<lus-writing-aid>, changing the text,', () => {
  let aid: WritingAid;

  const area = () => root(aid).querySelector('textarea')!;
  const points = () =>
    [...root(aid).querySelectorAll<HTMLElement>('[part="finding"] [lang]')].map(({ innerText }) => innerText);
  const found = (...words: string[]) =>
    eventually(`${words.join()} in ${points().join()}`, () => points().join() === words.join());
  /** As much of a passage as the list shows. */
  const beginningOf = (passage: string) =>
    passage.length <= 60 ? passage : `${passage.slice(0, 60).replace(/\S*$/, '').trimEnd()}\u00a0…`;
  const announced = () => root(aid).querySelector('.card > [role="status"]')!.textContent.trim();
  const current = () => root(aid).querySelector<HTMLElement>('#current')?.innerText;

  const typeAt = async (place: number, words: string) => {
    area().focus();
    area().setSelectionRange(place, place);
    await sendKeys({ type: words });
  };

  /** With the keys of the browser itself. */
  const undo = async () => {
    area().focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
  };

  beforeEach(async () => {
    aid = await fixture<WritingAid>(html`<lus-writing-aid value=${LETTER}></lus-writing-aid>`);
    await found('Inzake', 'omtrent');
  });

  describe('with a suggestion', () => {
    it('puts it in the place of the words', async () => {
      await press(aid, 'omtrent');
      await press(aid, 'Vervang door: over');
      expect(aid.value).to.equal('Inzake de hulp bellen wij u. Bel ons over uw vraag.');
    });

    it('keeps the capital of a sentence', async () => {
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      expect(aid.value).to.match(/^Over de hulp/);
    });

    it('lets the browser take it back', async () => {
      await press(aid, 'omtrent');
      await press(aid, 'Vervang door: over');
      await undo();
      expect([aid.value, area().value]).to.deep.equal([LETTER, LETTER]);
    });

    it('lets the browser take back one after another, and what was typed before', async () => {
      await typeAt(LETTER.length, ' Dag.');
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      await press(aid, 'Vervang door: over');
      for (let times = 0; times < 3; times++) await undo();
      expect(aid.value).to.equal(LETTER);
    });

    it('finds the words again once they are back', async () => {
      await press(aid, 'omtrent');
      await press(aid, 'Vervang door: over');
      await found('Inzake');
      await undo();
      await found('Inzake', 'omtrent');
    });

    it('goes on to the next point, where the keyboard goes too', async () => {
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      await aid.updateComplete;
      expect([
        root(aid).activeElement?.id,
        root(aid).querySelector('.current-mark')?.textContent,
      ]).to.deep.equal(['current', 'omtrent']);
    });

    it('selects the words of the next point', async () => {
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      expect(area().value.slice(area().selectionStart, area().selectionEnd)).to.equal('omtrent');
    });

    it('leaves the keyboard there when the next check is done', async () => {
      aid.value = `${LETTER} Lees conform de brief.`;
      await found('Inzake', 'omtrent', 'conform');
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      aid.value = aid.value.replace('conform', 'volgens');
      await found('omtrent');
      expect([root(aid).activeElement?.id, current()]).to.deep.equal([
        'current',
        'Punt 1 van 1 Moeilijk woord',
      ]);
    });

    it('leaves the keyboard at a sentence that reads otherwise now', async () => {
      const rest = 'wij bij u langs en kijken wij dan samen met u wat er nodig is';
      aid.value = `Inzake de hulp komen ${rest}.`;
      await found('Inzake', beginningOf(`Inzake de hulp komen ${rest}`));
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      await found(beginningOf(`Over de hulp komen ${rest}`));
      expect([root(aid).activeElement?.id, current()]).to.deep.equal(['current', 'Punt 1 van 1 Lange zin']);
    });

    it('takes the keyboard on when the next check finds nothing there any more', async () => {
      const sentence = 'de hulp komen wij bij u langs en kijken wij dan samen met u';
      aid.value = `Met betrekking tot ${sentence}. Bel ons omtrent uw vraag.`;
      await found('Met betrekking tot', beginningOf(`Met betrekking tot ${sentence}`), 'omtrent');
      await press(aid, 'Met betrekking tot');
      await press(aid, 'Vervang door: Over');
      await found('omtrent');
      await aid.updateComplete;
      expect([root(aid).activeElement?.id, current()]).to.deep.equal([
        'current',
        'Punt 1 van 1 Moeilijk woord',
      ]);
    });

    it('goes back to the text after the last one', async () => {
      await press(aid, 'Inzake');
      await press(aid, 'Vervang door: Over');
      await press(aid, 'Vervang door: over');
      await aid.updateComplete;
      expect([root(aid).activeElement, points()]).to.deep.equal([area(), []]);
    });

    it('keeps what is the matter with the sentence round the words', async () => {
      aid.value = 'Wij komen bij u langs en wij kijken dan samen wat er nodig is omtrent een goed huis.';
      await found('Wij komen bij u langs en wij kijken dan samen wat er nodig\u00a0…', 'omtrent');
      await press(aid, 'omtrent');
      await press(aid, 'Vervang door: over');
      expect(root(aid).querySelectorAll('[part="finding"]').length).to.equal(1);
    });

    it('says aloud that it was done', async () => {
      await press(aid, 'omtrent');
      await press(aid, 'Vervang door: over');
      expect(announced()).to.equal('Vervangen.');
    });

    it('tells the page that the text changed', async () => {
      const heard: string[] = [];
      aid.addEventListener('input', () => heard.push(aid.value));
      await press(aid, 'omtrent');
      await press(aid, 'Vervang door: over');
      expect(heard).to.deep.equal(['Inzake de hulp bellen wij u. Bel ons over uw vraag.']);
    });

    it('replaces the right words when the writer typed in front of them just now', async () => {
      await press(aid, 'omtrent');
      await typeAt(0, 'Dag! ');
      await press(aid, 'Vervang door: over');
      expect(aid.value).to.equal('Dag! Inzake de hulp bellen wij u. Bel ons over uw vraag.');
    });
  });

  describe('or leaving it', () => {
    const leaveFirst = async () => {
      await press(aid, 'Inzake');
      await press(aid, 'Laat staan');
    };

    it('speaks of it no more', async () => {
      await leaveFirst();
      expect(points()).to.deep.equal(['omtrent']);
    });

    it('goes on to the next point', async () => {
      await leaveFirst();
      expect(current()).to.contain('Punt 1 van 1');
    });

    it('still does not after the next check', async () => {
      await leaveFirst();
      await typeAt(0, 'Alsmede dit. ');
      await found('Alsmede', 'omtrent');
    });

    it('speaks of it again when its words change', async () => {
      await leaveFirst();
      await typeAt(6, ' ');
      await sendKeys({ press: 'Backspace' });
      await typeAt(3, 'x');
      await sendKeys({ press: 'Backspace' });
      await found('omtrent');
      area().setSelectionRange(0, 6);
      await sendKeys({ press: 'Delete' });
      await typeAt(0, 'Inzake');
      await found('Inzake', 'omtrent');
    }).timeout(5000);

    it('shows it again when asked', async () => {
      await leaveFirst();
      await press(aid, 'Toon weer');
      expect(points()).to.deep.equal(['Inzake', 'omtrent']);
    });

    it('counts it apart', async () => {
      await leaveFirst();
      await reads(aid, 'U liet 1 punt staan.');
      expect(wordsOf(aid)).to.contain('1 punt om naar te kijken');
    });

    it('changes nothing in the text', async () => {
      await leaveFirst();
      expect(aid.value).to.equal(LETTER);
    });
  });

  it('leaves the choice to the writer: nothing can be replaced before a point is looked at', () => {
    expect(() => control(aid, 'Vervang door')).to.throw();
  });
});
