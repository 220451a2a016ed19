import { expect, nextFrame } from '@open-wc/testing';
import {
  a11ySnapshot,
  findAccessibilityNode,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import type { PlainLanguageExplainer } from '@lus/elements';
import { Glossary } from '@lus/elements/plain-language-explainer/terms.js';
import { showExplainer } from '../support/explainer-page.js';
import { anExplainer, aParagraph, aPassage, withExplainers } from '../support/explainers.js';
import { control, eventually, reads, root, wordsOf } from '../support/page.js';

const HELPER = { word: 'cliëntondersteuner', meaning: 'Iemand die naast u staat.' };

/** The words that are found in a Dutch text. */
const found = (text: string, ...terms: Parameters<typeof aTerm>[]) =>
  new Glossary(
    terms.map((term) => aTerm(...term)),
    'nl',
  )
    .split(text, new Set())
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]));
const aTerm = (word: string, ...forms: string[]) => ({ word, forms, meaning: `Wat ${word} is.` });

describe('difficult words in a text', () => {
  it('are found whatever their capitals', () =>
    expect(found('Beschikking! Dat is een brief.', ['beschikking'])).to.deep.equal(['Beschikking']));

  it('are found as plural, by their ending', () =>
    expect(found('Twee beschikkingen', ['beschikking'])).to.deep.equal(['beschikkingen']));

  it('are found with an ’s, straight or curled', () =>
    expect([
      ...found("de indicatie's", ['indicatie']),
      ...found('de indicatie’s', ['indicatie']),
    ]).to.have.length(2));

  it('are found in the forms that the writer listed', () =>
    expect(found('De wetten en het budget', ['wet', 'wetten'])).to.deep.equal(['wetten']));

  it('are no part of another word', () => expect(found('weten, wettig, onwet', ['wet'])).to.deep.equal([]));

  it('are the longest that fits', () =>
    expect(
      found('de Wet maatschappelijke\n ondersteuning', ['wet'], ['wet maatschappelijke ondersteuning']),
    ).to.deep.equal(['Wet maatschappelijke\n ondersteuning']));

  it('are found when a longer one only begins', () =>
    expect(found('de wet maatschappelijk', ['wet'], ['wet maatschappelijke ondersteuning'])).to.deep.equal([
      'wet',
    ]));

  it('are found with letters that are built up in another way', () =>
    expect(found('een clie\u0308nt', ['cliënt'])).to.deep.equal(['clie\u0308nt']));

  it('leave no letter of the text out', () => {
    const text = '  De wet, de Wet; (beschikkingen) — 3,5 ';
    const pieces = new Glossary([aTerm('wet'), aTerm('beschikking')], 'nl').split(text, new Set());
    const whole = pieces.map((piece) =>
      typeof piece === 'string' ? piece : piece.before + piece.text + piece.after,
    );
    expect(whole.join('')).to.equal(text);
  });

  it('keep the marks that touch them, so that no full stop begins a line', () => {
    const [, piece] = new Glossary([aTerm('wet')], 'nl').split('Zie (de “wet”). Verder', new Set());
    expect(piece).to.include({ before: '“', text: 'wet', after: '”).' });
  });

  it('are marked where they stand first', () =>
    expect(found('Een indicatie, en nog een indicatie.', ['indicatie'])).to.deep.equal(['indicatie']));

  it('take time that grows with the text, also in one made to be slow', () => {
    const glossary = new Glossary([aTerm('a '.repeat(39) + 'b'), aTerm("a'a'a'a")], 'nl');
    for (const piece of ['a ', "a a'a-", '“”']) {
      const start = performance.now();
      glossary.split(piece.repeat(100_000), new Set());
      // Looked at once for each word before it, this would take minutes.
      expect(performance.now() - start).to.be.below(1500);
    }
  });
});

describe('<lus-plain-language-explainer> and a difficult word', () => {
  let widget: PlainLanguageExplainer;

  const show = async (other: Partial<Parameters<typeof anExplainer>[0]> = {}) => {
    widget = await showExplainer(withExplainers([anExplainer(other)]));
    await reads(widget, 'Wat verandert er?');
  };
  const word = () => control(widget, 'cliëntondersteuner');
  const tip = () => word().nextElementSibling as HTMLElement;
  const isOpen = () => tip().matches(':popover-open');
  const middleOf = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const pressWithMouse = async (element: Element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await nextFrame();
    await sendMouse({ type: 'click', position: middleOf(element) });
  };

  it('explains it when it is pressed', async () => {
    await show();
    await pressWithMouse(word());
    expect([isOpen(), tip().innerText]).to.deep.equal([
      true,
      'cliëntondersteuner: Iemand die met u meedenkt en met u meegaat. De hulp is gratis en los van de gemeente.',
    ]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`explains it at ${key}, and leaves focus at the word`, async () => {
      await show();
      word().focus();
      await sendKeys({ press: key });
      expect([isOpen(), root(widget).activeElement === word()]).to.deep.equal([true, true]);
    });
  }

  it('closes at Escape', async () => {
    await show();
    word().focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(isOpen()).to.equal(false);
  });

  it('closes when the word is pressed again', async () => {
    await show();
    await pressWithMouse(word());
    await pressWithMouse(word());
    expect(isOpen()).to.equal(false);
  });

  it('closes at a press elsewhere', async () => {
    await show();
    await pressWithMouse(word());
    await sendMouse({ type: 'click', position: [2, 2] });
    await eventually('it closed', () => !isOpen());
  });

  it('is one word to press in a passage, and again in the next', async () => {
    await show({
      passages: ['een', 'twee'].map((id) =>
        aPassage({ id, title: id, plain: [aParagraph('De indicatie is een indicatie.')] }),
      ),
      terms: [{ word: 'indicatie', meaning: 'Een besluit.' }],
    });
    const words = [...root(widget).querySelectorAll<HTMLElement>('.told .term')];
    expect(words.map(({ innerText }) => innerText)).to.deep.equal(['indicatie', 'indicatie']);
  });

  it('is no button in a link', async () => {
    await show({
      passages: [
        aPassage({ plain: [aParagraph({ text: 'cliëntondersteuner', href: 'https://a.example/' })] }),
      ],
      terms: [HELPER],
    });
    expect(root(widget).querySelector('.told a .term')).to.equal(null);
  });

  it('is explained in the list at the end', async () => {
    await show();
    expect(wordsOf(widget)).to.match(/Moeilijke woorden\s+cliëntondersteuner\s+Iemand die met u meedenkt/);
  });

  it('is said to who cannot see it', async () => {
    await show();
    word().focus();
    await sendKeys({ press: 'Enter' });
    await eventually('it is said', () =>
      [...root(widget).querySelectorAll('[role="status"]')].some(({ textContent }) =>
        textContent.includes('Iemand die met u meedenkt'),
      ),
    );
  });

  it('is a button that says what it does', async () => {
    await show();
    const tree = await a11ySnapshot({});
    const button = findAccessibilityNode(
      tree as never,
      ({ name, role }: { name: string; role: string }) => role === 'button' && name === 'cliëntondersteuner',
    );
    expect(button).to.include({ description: 'Uitleg van dit woord' });
  });

  it('is explained within a screen of 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    await show();
    await pressWithMouse(word());
    const { left, right, bottom } = tip().getBoundingClientRect();
    await setViewport({ width: 800, height: 600 });
    expect([left >= 0, right <= 320, bottom <= 640]).to.deep.equal([true, true, true]);
  });

  it('stays in its sentence: no line is higher', async () => {
    await show({
      passages: [
        aPassage({ id: 'met', title: 'met', plain: [aParagraph('Een indicatie.')] }),
        aPassage({ id: 'zonder', title: 'zonder', plain: [aParagraph('Een besluit.')] }),
      ],
      terms: [{ word: 'indicatie', meaning: 'Een besluit.' }],
    });
    const heights = [...root(widget).querySelectorAll('.told .text > p')].map(
      (line) => line.getBoundingClientRect().height,
    );
    expect(heights[0]).to.be.closeTo(heights[1]!, 0.5);
  });

  it('is large enough to press', async () => {
    await show();
    expect(word().getBoundingClientRect().height).to.be.at.least(24);
  });
});
