import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PlainLanguageExplainer } from '@lus/elements';
import { officials, showExplainer } from '../support/explainer-page.js';
import {
  anArabicExplainer,
  anExplainer,
  anEnglishExplainer,
  aParagraph,
  aPassage,
  withExplainers,
} from '../support/explainers.js';
import { choose, control, eventually, headingOf, press, reads, root, wordsOf } from '../support/page.js';

/** A long text, so that there is something to scroll. */
const aLongExplainer = () =>
  anExplainer({
    passages: Array.from({ length: 12 }, (_, index) =>
      aPassage({
        id: `stuk-${index + 1}`,
        title: `Stuk ${index + 1}`,
        original: [aParagraph('Het college draagt zorg voor het bepaalde in het vorige lid. '.repeat(20))],
      }),
    ),
  });

const topOf = (widget: PlainLanguageExplainer, id: string) =>
  Math.round(root(widget).querySelector(`#${id}`)!.getBoundingClientRect().top);

describe('<lus-plain-language-explainer>', () => {
  let widget: PlainLanguageExplainer;

  const show = async (...args: Parameters<typeof showExplainer>) => {
    widget = await showExplainer(...args);
    await reads(widget, 'Wat verandert er?');
  };

  it('tells first what matters', async () => {
    await show();
    expect(wordsOf(widget)).to.match(
      /Gratis hulp als u zorg.*Wat verandert er\?.*Voor wie.*Wie beslist\?.*Hoe kunt u iets zeggen\?.*Hulp nodig\?.*Bel 088 000 00 00.*Wat is cliëntondersteuning\?/s,
    );
  });

  it('says until when something can be said', async () => {
    await show();
    expect(wordsOf(widget)).to.contain('Tot en met 31 maart 2099');
  });

  it('says that the time to say something is over', async () => {
    const { summary } = anExplainer();
    await show(withExplainers([anExplainer({ summary: { ...summary, sayBy: '2020-03-31' } })]));
    expect(wordsOf(widget)).to.contain('Dat kon tot en met 31 maart 2020.');
  });

  it('says which version it is, by whom, and who checked and read it', async () => {
    await show();
    for (const label of [
      'Versie 3, van 20 november 2026',
      'Geschreven door de gemeente: Gemeente Voorbeeld',
      'Nagekeken op kenmerken van duidelijke taal op 18 november 2026',
      'Gelezen door 4 leden van de cliëntenraad: Adviesraad Sociaal Domein Voorbeeld',
    ])
      expect(wordsOf(widget)).to.contain(label);
  });

  it('claims no check or reader that there was not', async () => {
    const { checkedOn: _, readBy: __, ...rest } = anExplainer();
    await show(withExplainers([rest]));
    expect(wordsOf(widget)).not.to.match(/Nagekeken|Gelezen door/);
  });

  it('says what one notices of a passage', async () => {
    await show();
    expect(wordsOf(widget)).to.match(/Wat merkt u hiervan\?\s+U hoeft niet meer alleen/);
  });

  describe('the official text', () => {
    it('is out of sight at first', async () => {
      await show();
      expect(officials(widget)).to.deep.equal([]);
    });

    it('opens for one passage', async () => {
      await show();
      await press(widget, 'Lees de officiële tekst: Wat hoort u vóór het gesprek?');
      await reads(widget, 'ontvangstbevestiging');
      expect(officials(widget)).to.deep.equal([2]);
    });

    it('opens everywhere with one switch, and closes everywhere', async () => {
      await show();
      await choose(widget, 'Toon overal de officiële tekst');
      const all = officials(widget);
      await choose(widget, 'Toon overal de officiële tekst');
      expect([all, officials(widget)]).to.deep.equal([[1, 2, 3], []]);
    });

    it('is not shown everywhere any more when one is closed', async () => {
      await show();
      await choose(widget, 'Toon overal de officiële tekst');
      await press(widget, 'Lees de officiële tekst: Hoe snel');
      const box = () => root(widget).querySelector<HTMLInputElement>('[name="all"]')!;
      await eventually('the switch is off', () => !box().checked);
    });

    it('stands beside the plain text where there is room', async () => {
      await setViewport({ width: 1280, height: 800 });
      await show();
      await press(widget, 'Lees de officiële tekst');
      const [plain, official] = ['.told', '.official'].map((one) =>
        root(widget).querySelector(one)!.getBoundingClientRect(),
      );
      await setViewport({ width: 800, height: 600 });
      expect(official!.left).to.be.above(plain!.right);
    });

    it('stands under the plain text on a phone', async () => {
      await setViewport({ width: 320, height: 640 });
      await show();
      await press(widget, 'Lees de officiële tekst');
      const [plain, official] = ['.told', '.official'].map((one) =>
        root(widget).querySelector(one)!.getBoundingClientRect(),
      );
      await setViewport({ width: 800, height: 600 });
      expect(official!.top).to.be.at.least(plain!.bottom);
    });

    for (const width of [320, 1280]) {
      it(`leaves what somebody reads where it is when all open, at ${width} pixels`, async () => {
        await setViewport({ width, height: 640 });
        await show(withExplainers([aLongExplainer()]));
        root(widget).querySelector('#passage-stuk-9')!.scrollIntoView();
        const before = topOf(widget, 'passage-stuk-9');
        await choose(widget, 'Toon overal de officiële tekst');
        await nextFrame();
        const after = topOf(widget, 'passage-stuk-9');
        await setViewport({ width: 800, height: 600 });
        expect(after).to.be.closeTo(before, 1);
      });
    }
  });

  describe('going to a passage', () => {
    it('brings focus to it', async () => {
      await show(undefined, { passage: 'hoe-snel' });
      await eventually('focus at the passage', () => root(widget).activeElement?.id === 'passage-hoe-snel');
    });

    it('says that it is not there', async () => {
      await show(undefined, { passage: 'weg' });
      await reads(widget, 'Dit stuk is er niet (meer).');
    });
  });

  describe('a passage that residents changed', () => {
    it('says so and leads to the signal', async () => {
      await show(undefined, { signalUrl: '/gebeurt?signaal={id}' });
      const link = control(widget, 'Niemand zei dat hulp gratis is') as HTMLAnchorElement;
      expect([
        wordsOf(widget).includes('Veranderd door inwoners'),
        link.pathname + link.search,
      ]).to.deep.equal([true, '/gebeurt?signaal=hulp-is-gratis']);
    });

    it('says so without a link on a page that has no signals', async () => {
      await show();
      expect(wordsOf(widget)).to.contain('Niemand zei dat hulp gratis is');
      expect([...root(widget).querySelectorAll('.changed a')]).to.deep.equal([]);
    });
  });

  describe('in more languages', () => {
    const currents = () =>
      [...root(widget).querySelectorAll<HTMLElement>('[aria-current]')].map(({ innerText }) => innerText);

    it('names each in its own words', async () => {
      await show();
      expect(control(widget, 'العربية').lang).to.equal('ar');
    });

    it('is not asked for when there is one', async () => {
      const [only] = anExplainer().languages;
      await show(withExplainers([anExplainer({ languages: [only!] })]));
      expect(root(widget).querySelector('.languages')).to.equal(null);
    });

    it('changes to another one, with the words of the widget', async () => {
      await show();
      await press(widget, 'English');
      await reads(widget, 'Free help when you ask for care');
      await reads(widget, 'What changes?');
      expect([wordsOf(widget).includes('Wat verandert er?'), currents()]).to.deep.equal([false, ['English']]);
    });

    it('speaks the language of the text itself too', async () => {
      await show();
      await press(widget, 'العربية');
      await reads(widget, 'ما الذي يتغير؟');
    });

    it('goes back to the first one, with the words of the widget', async () => {
      await show();
      await press(widget, 'English');
      await reads(widget, 'What changes?');
      await press(widget, 'Nederlands');
      await reads(widget, 'Wat verandert er?');
    });

    it('keeps official texts open', async () => {
      await show();
      await press(widget, 'Lees de officiële tekst: Wat hoort u vóór het gesprek?');
      await nextFrame();
      await press(widget, 'English');
      await reads(widget, 'Free help');
      expect(officials(widget)).to.deep.equal([2]);
    });

    it('leaves focus at the language', async () => {
      await show();
      control(widget, 'English').focus();
      await press(widget, 'English');
      await reads(widget, 'What changes?');
      await nextFrame();
      expect((root(widget).activeElement as HTMLElement | null)?.innerText).to.equal('English');
    });

    it('says each passage in which language and direction it is', async () => {
      await show();
      await press(widget, 'العربية');
      await reads(widget, 'مساعدة مجانية');
      const ways = (selector: string) =>
        [...root(widget).querySelectorAll<HTMLElement>(selector)].map(({ lang, dir }) => `${lang} ${dir}`);
      expect([
        new Set(ways('[data-read]:not(h2 *, h3 *, dd > :not([lang]))')),
        new Set(ways('.official > [lang]')),
      ]).to.deep.equal([new Set(['ar rtl']), new Set(['nl ltr'])]);
    });

    it('says that a translation is older than the text', async () => {
      await show();
      await press(widget, 'العربية');
      await reads(widget, 'هذه الترجمة أقدم من النص');
    });

    it('keeps the text when another one does not come, and says so', async () => {
      const adapter = withExplainers();
      await show(adapter);
      adapter.fail('offline');
      await press(widget, 'English');
      await reads(widget, 'Het lukte niet om de tekst in het Engels op te halen.');
      expect(headingOf(widget)).to.equal('Gratis hulp als u zorg aanvraagt');
    });

    it('tries again', async () => {
      const adapter = withExplainers();
      await show(adapter);
      adapter.fail('offline');
      await press(widget, 'English');
      await reads(widget, 'Het lukte niet');
      adapter.recover();
      await press(widget, 'Probeer het opnieuw');
      await reads(widget, 'Free help');
      expect(wordsOf(widget)).not.to.contain('Het lukte niet');
    });

    it('has focus at the language when that is tried again', async () => {
      const adapter = withExplainers();
      await show(adapter);
      adapter.fail('offline');
      await press(widget, 'English');
      await reads(widget, 'Het lukte niet');
      control(widget, 'Probeer het opnieuw').focus();
      await press(widget, 'Probeer het opnieuw');
      expect((root(widget).activeElement as HTMLElement | null)?.innerText).to.equal('English');
    });

    it('begins in the language of the page', async () => {
      const page = await fixture(html`<div lang="en-GB"></div>`);
      widget = await showExplainer(withExplainers([anExplainer(), anEnglishExplainer()]));
      page.append(widget);
      await reads(widget, 'Free help');
      await reads(widget, 'What changes?');
    });

    it('begins in a language that the widget itself does not speak', async () => {
      const page = await fixture(html`<div lang="ar"></div>`);
      widget = await showExplainer(withExplainers([anExplainer(), anArabicExplainer()]));
      page.append(widget);
      await reads(widget, 'مساعدة مجانية');
    });

    it('begins in the language that the page asks for', async () => {
      widget = await showExplainer(undefined, { language: 'en' });
      await reads(widget, 'Free help');
    });
  });

  it('has headings of the level that the page wants', async () => {
    await show(undefined, { headingLevel: 3 });
    const levels = [...root(widget).querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].map(
      ({ localName, innerText }) => `${localName} ${innerText}`,
    );
    expect(levels.slice(0, 3)).to.deep.equal([
      'h3 Gratis hulp als u zorg aanvraagt',
      'h4 Het belangrijkste eerst',
      'h4 Wat is cliëntondersteuning?',
    ]);
  });
});
