import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Block, Span } from '@lus/contract';
import type { PlainLanguageExplainer } from '@lus/elements';
import { officials, showExplainer } from '../support/explainer-page.js';
import { anExplainer, aParagraph, aPassage, withExplainers } from '../support/explainers.js';
import { FakeSpeech } from '../support/fake-speech.js';
import { choose, control, eventually, press, reads, root, translate, wordsOf } from '../support/page.js';

describe('<lus-plain-language-explainer> when things are not as usual', () => {
  let widget: PlainLanguageExplainer;

  it('says that it waits', async () => {
    widget = await showExplainer(withExplainers([], { delay: 'never' }));
    await reads(widget, 'Een ogenblik');
  });

  it('says that there is no such explainer', async () => {
    widget = await showExplainer(withExplainers([]));
    await reads(widget, 'Deze uitleg is er niet (meer).');
  });

  it('says what to do when nobody answers', async () => {
    widget = await showExplainer(withExplainers([], { failure: 'offline' }));
    await reads(widget, 'We zijn nu niet te bereiken');
  });

  it('says which widget it is that does not work', async () => {
    widget = await showExplainer(withExplainers([], { failure: 'unavailable' }));
    await reads(widget, 'Uitleg in gewone taal: Dat lukte niet');
  });

  it('is read from its heading when a second try succeeds', async () => {
    const adapter = withExplainers(undefined, { failure: 'unavailable' });
    widget = await showExplainer(adapter);
    await reads(widget, 'Dat ligt niet aan u');
    adapter.recover();
    await press(widget, 'Probeer het opnieuw');
    await eventually(
      'focus at the heading',
      () => root(widget).activeElement?.getAttribute('part') === 'heading',
    );
  });

  it('keeps what the page put inside in sight when loading fails', async () => {
    widget = await showExplainer(withExplainers([], { failure: 'unavailable' }));
    widget.innerHTML = '<a href="/uitleg">Uitleg zonder script</a>';
    await reads(widget, 'Dat ligt niet aan u');
    expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('shows another text after a browser translated the page', async () => {
    widget = await showExplainer();
    await reads(widget, 'Wat verandert er?');
    translate(widget);
    control(widget, 'English').click();
    await reads(widget, 'Free help when you ask for care');
    expect(wordsOf(widget)).not.to.contain('Gratis hulp als u zorg aanvraagt');
  });

  it('shows another explainer when the page asks for one', async () => {
    widget = await showExplainer(
      withExplainers([anExplainer(), anExplainer({ id: 'ander', title: 'Iets anders' })]),
    );
    await reads(widget, 'Gratis hulp');
    widget.explainer = 'ander';
    await reads(widget, 'Iets anders');
  });

  it('reads no other explainer aloud than the one that was asked for', async () => {
    const speech = new FakeSpeech();
    widget = await showExplainer(
      withExplainers([anExplainer(), anExplainer({ id: 'ander', title: 'Iets anders' })]),
    );
    await reads(widget, 'Lees voor');
    await press(widget, 'Lees voor');
    await reads(widget, 'Volgende zin');
    widget.explainer = 'ander';
    await reads(widget, 'Iets anders');
    await reads(widget, 'Lees voor');
    expect(speech.now).to.equal(undefined);
    speech.remove();
  });
});

describe('a text that means harm', () => {
  let widget: PlainLanguageExplainer;

  const show = async (...plain: Block[]) => {
    widget = await showExplainer(
      withExplainers([anExplainer({ passages: [aPassage({ title: 'Stuk', plain })], terms: [] })]),
    );
    await reads(widget, 'Stuk');
  };
  const links = () =>
    [...root(widget).querySelectorAll<HTMLAnchorElement>('.text a')].map(({ href }) => href);

  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//elders.example',
    '/\\elders.example',
    'blob:https://a.example/1',
  ]) {
    it(`gets no link to ${JSON.stringify(href)}, but keeps its words`, async () => {
      await show(aParagraph({ text: 'Klik hier', href }));
      expect([links(), wordsOf(widget).includes('Klik hier')]).to.deep.equal([[], true]);
    });
  }

  it('keeps links to pages, mail and phones', async () => {
    await show(
      aParagraph(
        ...['https://a.example/', 'mailto:a@b.example', 'tel:088', '/gebeurt'].map((href): Span => ({
          text: href,
          href,
        })),
      ),
    );
    expect(links()).to.have.length(4);
  });

  it('is shown as text when it looks like HTML', async () => {
    const words = '<img src=x onerror=alert(1)><script>alert(1)</script><b onclick="alert(1)">x</b>';
    await show(aParagraph(words));
    expect(wordsOf(widget)).to.contain(words);
    expect(root(widget).querySelector('.text :is(img, script, b)')).to.equal(null);
  });

  it('is shown as text in titles, terms and meanings too', async () => {
    const words = '<img src=x onerror=alert(1)>';
    widget = await showExplainer(
      withExplainers([anExplainer({ title: words, terms: [{ word: words, meaning: words }] })]),
    );
    await reads(widget, words);
    expect(root(widget).querySelector('img')).to.equal(null);
  });

  it('has no link to an unsafe official text', async () => {
    const { source } = anExplainer();
    widget = await showExplainer(
      withExplainers([anExplainer({ source: { ...source, url: 'javascript:alert(1)' } })]),
    );
    await reads(widget, source.title);
    expect([...root(widget).querySelectorAll('a[href^="javascript"]')]).to.deep.equal([]);
  });

  it('is left out where it is of a kind that nobody knows', async () => {
    await show({ type: 'script', content: [{ text: 'alert(1)' }] } as never, aParagraph('Gewone tekst'));
    expect(wordsOf(widget)).to.contain('Gewone tekst').and.not.to.contain('alert(1)');
  });

  it('has a passage with a name that is no name, and can be gone to', async () => {
    const id = '"]<img src=x onerror=alert(1)>';
    widget = await showExplainer(withExplainers([anExplainer({ passages: [aPassage({ id })] })]), {
      passage: id,
    });
    await eventually('focus at the passage', () => root(widget).activeElement?.id === `passage-${id}`);
  });

  it('is shown soon when it has ten thousand pieces', async () => {
    const spans = Array.from({ length: 10_000 }, (_, index): Span => ({
      text: `woord ${index} `,
      strong: true,
    }));
    const start = performance.now();
    await show(aParagraph(...spans));
    expect(performance.now() - start).to.be.below(1500);
  });
});

describe('<lus-plain-language-explainer> with the page’s own text', () => {
  let widget: PlainLanguageExplainer;

  const show = async () => {
    widget = await fixture<PlainLanguageExplainer>(html`
      <lus-plain-language-explainer>
        <h2>Gratis hulp</h2>
        <p slot="summary">Iemand mag met u mee.</p>
        <p slot="plain">U krijgt hulp.</p>
        <p slot="original">Het college draagt zorg voor ondersteuning.</p>
        <p slot="plain-2">U betaalt niets.</p>
        <p slot="original-2">De ondersteuning geschiedt kosteloos.</p>
        <p slot="terms">College: de burgemeester en de wethouders.</p>
        <p slot="help">Bel 088 000 00 00.</p>
      </lus-plain-language-explainer>
    `);
    await eventually('a switch', () => root(widget).querySelector('[name="all"]') !== null);
  };
  const seen = () =>
    [...widget.children].filter((child) => child.checkVisibility()).map(({ textContent }) => textContent);

  it('shows the plain text, and not yet the official one', async () => {
    await show();
    expect(seen()).to.deep.equal([
      'Gratis hulp',
      'Iemand mag met u mee.',
      'U krijgt hulp.',
      'U betaalt niets.',
      'College: de burgemeester en de wethouders.',
      'Bel 088 000 00 00.',
    ]);
  });

  it('opens the official text of one passage', async () => {
    await show();
    await press(widget, 'Lees de officiële tekst: Stuk 2');
    expect(seen()).to.include('De ondersteuning geschiedt kosteloos.');
  });

  it('opens all of them', async () => {
    await show();
    await choose(widget, 'Toon overal de officiële tekst');
    expect(officials(widget)).to.deep.equal([1, 2]);
  });

  it('takes a passage that comes later', async () => {
    await show();
    const later = document.createElement('p');
    Object.assign(later, { slot: 'plain-3', textContent: 'Het gaat snel.' });
    widget.append(later);
    await eventually('it is in sight', () => later.checkVisibility());
  });

  it('has no way to an official text that is not there', async () => {
    widget = await fixture<PlainLanguageExplainer>(
      html`<lus-plain-language-explainer><p slot="plain">U krijgt hulp.</p></lus-plain-language-explainer>`,
    );
    await widget.updateComplete;
    expect(wordsOf(widget)).not.to.contain('Lees de officiële tekst');
  });

  it('does not ask whether it was clear: nobody would hear it', async () => {
    await show();
    expect(wordsOf(widget)).not.to.contain('Was dit duidelijk?');
  });

  it('changes nothing in the page', async () => {
    await show();
    const before = widget.innerHTML;
    await choose(widget, 'Toon overal de officiële tekst');
    expect(widget.innerHTML).to.equal(before);
  });
});

describe('<lus-plain-language-explainer> on paper', () => {
  let widget: PlainLanguageExplainer;

  const onPaper = async (selectors: string[]) => {
    await emulateMedia({ media: 'print' });
    const found = selectors.map((selector) =>
      [...root(widget).querySelectorAll(selector)].some((element) => element.checkVisibility()),
    );
    await emulateMedia({ media: 'screen' });
    return found;
  };

  beforeEach(async () => {
    widget = await showExplainer();
    await reads(widget, 'Wat verandert er?');
  });

  it('is the plain text and the list of difficult words', async () =>
    expect(await onPaper(['.told', '.terms', '.help a'])).to.deep.equal([true, true, true]));

  it('has nothing to press', async () =>
    expect(await onPaper(['.languages', '.all', '.clarity', 'summary:not(.help *)', '.print'])).to.deep.equal(
      Array(5).fill(false),
    ));

  it('has the official texts, also those that nobody opened', async () => {
    expect(
      await onPaper([1, 2, 3].map((nth) => `.passage:nth-child(${nth}) > .official > .text`)),
    ).to.deep.equal([true, true, true]);
  });

  it('is printed without the rest of the page', async () => {
    let printed = '';
    const watch = new MutationObserver(([change]) => {
      const frame = change?.addedNodes[0];
      if (frame instanceof HTMLIFrameElement) {
        printed = frame.contentDocument?.body.firstElementChild?.shadowRoot?.textContent ?? '';
      }
    });
    watch.observe(root(widget), { childList: true });
    await press(widget, 'Print deze uitleg');
    await eventually('a sheet', () => printed.includes('Wat is cliëntondersteuning?'));
    watch.disconnect();
  });
});
