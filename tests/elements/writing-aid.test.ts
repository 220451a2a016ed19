import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { eventually, press, reads, root, translate, wordsOf } from '../support/page.js';

/** A sentence with two words from official letters, and nothing else. */
const LETTER = 'Wij schrijven u inzake de hulp. Bel ons omtrent uw vraag.';

const LONG = 'Wij komen bij u langs en wij kijken dan samen wat er nodig is voor een goed huis.';
const ENDLESS =
  'Wij komen langs en wij kijken dan samen wat er nodig is, en wij schrijven dan op wat u wilt en wat wij nog doen en wat wij nog niet doen.';

describe('<lus-writing-aid>', () => {
  let aid: WritingAid;

  const show = async (value = LETTER, attributes: Partial<WritingAid> = {}) => {
    aid = await fixture<WritingAid>(html`<lus-writing-aid></lus-writing-aid>`);
    Object.assign(aid, { ...attributes, value });
    await aid.updateComplete;
  };
  const area = () => root(aid).querySelector('textarea')!;
  const mirror = () => root(aid).querySelector<HTMLElement>('.mirror')!;
  const texts = (selector: string) =>
    [...root(aid).querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim());
  const points = () => texts('[part="finding"] [lang]');
  const found = (count: number) =>
    eventually(`${count} points, not ${points().join(' | ')}`, () => points().length === count);
  const sums = (words: string) => eventually(`"${words}"`, () => texts('[part="summary"]').join() === words);
  const announced = () => root(aid).querySelector('.card > [role="status"]')!.textContent.trim();

  it('invites to write', async () => {
    await show('');
    await reads(aid, 'Typ of plak uw tekst.');
  });

  it('asks what its page wants to know', async () => {
    await show('', { label: 'Wat verandert er?' });
    expect(area().labels[0]!.innerText).to.equal('Wat verandert er?');
  });

  it('lists what can be clearer, in order of place', async () => {
    await show();
    await found(2);
    expect(points()).to.deep.equal(['inzake', 'omtrent']);
  });

  it('marks it in the text', async () => {
    await show();
    await found(2);
    expect(texts('mark')).to.deep.equal(['inzake', 'omtrent']);
  });

  it('says how many points there are', async () => {
    await show();
    await sums('2 punten om naar te kijken');
  });

  it('does not say that a text is clear when it found nothing', async () => {
    await show('Wij komen bij u langs.');
    await sums('We vonden niets. Lees de tekst ook zelf hardop, of laat iemand meelezen.');
  });

  it('finds nothing good before it has looked', async () => {
    await show();
    await found(2);
    aid.value = 'Wij mailen u alsmede de buren.';
    await aid.updateComplete;
    expect(wordsOf(aid)).to.contain('We kijken uw tekst na.');
  });

  it('says that a text is too long, and keeps it', async () => {
    const long = 'Wij helpen u. '.repeat(30_000);
    await show(long);
    await reads(aid, 'Uw tekst is te lang om na te kijken. Plak hoogstens 300.000 tekens.');
    expect(area().value.length).to.equal(long.length);
  });

  it('gives figures for what they are worth', async () => {
    await show(`${LONG} `.repeat(6));
    await reads(aid, 'Cijfers, als aanwijzing');
    await press(aid, 'Cijfers, als aanwijzing');
    expect(wordsOf(aid)).to.match(/Leesindex A\s+-?\d+\s[^]*Of uw lezer het snapt, weten ze niet\./);
  });

  it('never speaks of B1', async () => {
    await show(`${LONG} `.repeat(6));
    await reads(aid, 'Cijfers, als aanwijzing');
    await press(aid, 'Cijfers, als aanwijzing');
    expect(wordsOf(aid)).not.to.match(/B1/);
  });

  it('shows only the kinds that the writer wants to see', async () => {
    await show(`${LETTER} ${LONG}`);
    await found(3);
    root(aid).querySelector<HTMLInputElement>('[name="kind"][value="difficult-word"]')!.click();
    await found(1);
    expect(texts('[part="finding"] .what')[0]).to.contain('Lange zin');
  });

  it('says so when the writer looks at nothing', async () => {
    await show(`${LETTER} ${LONG}`);
    await found(3);
    for (const box of root(aid).querySelectorAll<HTMLInputElement>('[name="kind"]')) box.click();
    await reads(aid, 'U kijkt nu nergens naar.');
  });

  it('shows again what it hid when nothing else is left', async () => {
    await show(`${LETTER} ${LONG}`);
    await found(3);
    root(aid).querySelector<HTMLInputElement>('[name="kind"][value="difficult-word"]')!.click();
    aid.value = LETTER;
    await reads(aid, 'U kijkt nu nergens naar.');
    root(aid).querySelector<HTMLInputElement>('[name="kind"][value="difficult-word"]')!.click();
    await found(2);
  });

  it('shows a long list a portion at a time', async () => {
    await show('- Bel ons inzake hulp.\n'.repeat(40));
    await found(30);
    await press(aid, 'Toon nog 10 punten');
    await found(40);
    expect(root(aid).activeElement).to.equal(root(aid).querySelectorAll('[part="finding"]')[30]);
  });

  describe('its marks', () => {
    /** How high the words are in the text area and in what lies behind it, with nothing that stretches them. */
    const heights = () => {
      area().rows = 1;
      root(aid).querySelector<HTMLElement>('.sheet')!.style.display = 'block';
      for (const box of [area(), mirror()])
        Object.assign(box.style, { display: 'block', inlineSize: '100%' });
      return [area().scrollHeight, mirror().scrollHeight];
    };

    for (const width of ['20rem', '37.3rem', '70rem']) {
      it(`break the lines where the text does, ${width} wide`, async () => {
        await show(`${LETTER}\n\n${LONG}  \n\n  Ingesprongen\tdeel.\n${'lang'.repeat(60)}\n`);
        aid.style.display = 'block';
        aid.style.inlineSize = width;
        await found(3);
        const [text, marks] = heights();
        expect(marks).to.equal(text);
      });
    }

    it('scroll with the text', async () => {
      await show(`${'\n'.repeat(100)}${LETTER}`);
      await found(2);
      expect(area().scrollHeight).to.be.closeTo(area().clientHeight, 1);
    });

    it('stay at their words while somebody types in front of them', async () => {
      await show();
      await found(2);
      area().focus();
      area().setSelectionRange(0, 0);
      await sendKeys({ type: 'Beste lezer, ' });
      expect(texts('mark')).to.deep.equal(['inzake', 'omtrent']);
    });

    it('stay behind a sentence while somebody types inside it', async () => {
      await show(LONG);
      await found(1);
      area().focus();
      area().setSelectionRange(20, 20);
      await sendKeys({ type: 'hier ' });
      expect(texts('mark')).to.deep.equal([aid.value]);
    });

    it('go at once with words that are taken out', async () => {
      await show();
      await found(2);
      area().focus();
      area().setSelectionRange(LETTER.indexOf('zake'), LETTER.indexOf('Bel'));
      await sendKeys({ press: 'Delete' });
      expect(texts('mark')).to.deep.equal(['omtrent']);
    });

    it('differ in line for what is worst, not in colour alone', async () => {
      await show(`${ENDLESS} ${LONG}`);
      await found(2);
      const lines = [...root(aid).querySelectorAll('mark')].map(
        (each) => getComputedStyle(each).borderBottomStyle,
      );
      expect(lines).to.deep.equal(['solid', 'dashed']);
    });

    it('are not there for a screen reader or a translator, who have the text itself', async () => {
      await show();
      await found(2);
      expect([mirror().getAttribute('aria-hidden'), mirror().getAttribute('translate')]).to.deep.equal([
        'true',
        'no',
      ]);
    });

    it('run from left to right, as the text does, in a page that does not', async () => {
      await show();
      aid.dir = 'rtl';
      await found(2);
      const directions = [area(), mirror()].map((box) => getComputedStyle(box).direction);
      aid.removeAttribute('dir');
      expect(directions).to.deep.equal(['ltr', 'ltr']);
    });
  });

  it('takes what is pasted as text, whatever it holds', async () => {
    const hostile = '<img src=x onerror="document.title=1"> <script>alert(1)</script> inzake ${1} {{2}}';
    await show(hostile);
    await found(1);
    expect([mirror().innerText, root(aid).querySelector('img, script')]).to.deep.equal([hostile, null]);
  });

  it('reads no marks of Markdown as words', async () => {
    await show('Kijk op [de site](https://www.voorbeeld.example/inzake).', { format: 'markdown' });
    await reads(aid, 'We vonden niets.');
  });

  it('goes on when a browser has translated the page', async () => {
    await show();
    await found(2);
    translate(aid);
    aid.value = 'Bel ons conform de brief.';
    await sums('1 punt om naar te kijken');
    expect(points()).to.deep.equal(['conform']);
  });

  it('reads what is said of the text from left to right, in a page that does not', async () => {
    const page = await fixture(
      html`<div dir="rtl"><lus-writing-aid value=${LETTER}></lus-writing-aid></div>`,
    );
    aid = page.querySelector('lus-writing-aid')!;
    await found(2);
    await press(aid, 'Volgende');
    const dutch = root(aid).querySelectorAll('.aid [lang="nl"]');
    expect(new Set([...dutch].map((words) => getComputedStyle(words).direction))).to.deep.equal(
      new Set(['ltr']),
    );
  });

  it('speaks English on an English page, and Dutch of a Dutch text', async () => {
    const page = await fixture(
      html`<div lang="en"><lus-writing-aid value=${LETTER}></lus-writing-aid></div>`,
    );
    aid = page.querySelector('lus-writing-aid')!;
    await reads(aid, '2 points to look at');
    await press(aid, 'Next');
    const languages = [...root(aid).querySelectorAll<HTMLElement>('[part="current"] [lang]')].map(
      ({ lang }) => lang,
    );
    expect(new Set(languages)).to.deep.equal(new Set(['nl']));
  });

  describe('while somebody writes', () => {
    it('leaves the keyboard where it is', async () => {
      await show('');
      area().focus();
      await sendKeys({ type: LETTER });
      await found(2);
      expect([root(aid).activeElement, area().selectionStart]).to.deep.equal([area(), LETTER.length]);
    });

    it('finds nothing at the keys themselves', async () => {
      await show('');
      area().focus();
      await sendKeys({ type: LETTER });
      expect(points()).to.deep.equal([]);
    });

    it('waits for a word that an input method is in the middle of', async () => {
      await show('');
      const clock = await fixture<WritingAid>(html`<lus-writing-aid></lus-writing-aid>`);
      area().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      aid.value = LETTER;
      clock.value = LETTER;
      await eventually(
        'another text was checked',
        () => root(clock).querySelector('[part="finding"]') !== null,
      );
      expect(points()).to.deep.equal([]);
      area().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      await found(2);
    });

    it('says how many points there are after a silence, and not before', async () => {
      await show('');
      area().focus();
      await sendKeys({ type: LETTER });
      await found(2);
      expect(announced()).to.equal('');
      await eventually('it is said', () => announced() === '2 punten om naar te kijken');
    }).timeout(5000);
  });
});
