import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PlainLanguageExplainer } from '@lus/elements';
import { directionOf, nameOf } from '@lus/elements/plain-language-explainer/languages.js';
import { showExplainer } from '../support/explainer-page.js';
import { anExplainer, aPassage, withExplainers } from '../support/explainers.js';
import { control, eventually, press, reads, root } from '../support/page.js';

describe('the way in which a language runs', () => {
  for (const tag of ['ar', 'ar-MA', 'fa', 'he', 'ur', 'ckb', 'ps', 'ku-Arab', 'AR']) {
    it(`is from right to left for ${tag}`, () => expect(directionOf(tag)).to.equal('rtl'));
  }

  for (const tag of ['nl', 'en-GB', 'ku', 'tr', 'pap', 'ti', 'zh', 'az-Latn']) {
    it(`is from left to right for ${tag}`, () => expect(directionOf(tag)).to.equal('ltr'));
  }

  it('is left to the letters when nobody knows the language', () =>
    expect(directionOf('no language')).to.equal('auto'));
});

describe('the name of a language', () => {
  it('is that of its speakers', () => expect(nameOf('ar', 'ar')).to.equal('العربية'));

  it('is that of the page', () => expect(nameOf('ti', 'nl')).to.equal('Tigrinya'));

  it('is not known in a language that the browser does not speak', () =>
    expect(nameOf('rmy', 'rmy')).to.equal(undefined));

  it('is the tag when that is no tag', () => expect(nameOf('no language', 'nl')).to.equal('no language'));
});

describe('a text that changes language while somebody reads', () => {
  let widget: PlainLanguageExplainer;

  beforeEach(async () => {
    await setViewport({ width: 320, height: 640 });
    const passages = (what: string) =>
      Array.from({ length: 12 }, (_, index) =>
        aPassage({ id: `stuk-${index + 1}`, title: `${what.repeat(index + 1)} ${index + 1}` }),
      );
    widget = await showExplainer(
      withExplainers([
        anExplainer({ passages: passages('Stuk ') }),
        anExplainer({ language: 'en', title: 'Free help', passages: passages('One part of it all ') }),
      ]),
    );
    await reads(widget, 'Wat verandert er?');
  });

  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('keeps the text where it is on the screen', async () => {
    const text = () => root(widget).querySelector('[data-place="stuk-9"] .text p')!;
    text().scrollIntoView();
    scrollBy(0, -100);
    const { top } = text().getBoundingClientRect();
    await press(widget, 'English');
    await reads(widget, 'What changes?');
    await nextFrame();
    expect(text().getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('keeps the button under the finger of who pressed it', async () => {
    const button = control(widget, 'English');
    button.focus();
    button.scrollIntoView({ block: 'center' });
    const { top } = button.getBoundingClientRect();
    button.click();
    await reads(widget, 'What changes?');
    await nextFrame();
    expect(control(widget, 'English').getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('says so, in that language, to who cannot see it', async () => {
    await press(widget, 'English');
    await eventually('it is said', () =>
      [...root(widget).querySelectorAll('[role="status"]')].some(({ textContent }) =>
        textContent.includes('You are now reading the text in English.'),
      ),
    );
  });
});
