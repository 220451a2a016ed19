import { expect, fixture, html } from '@open-wc/testing';
import { beginnings, sentencesIn } from '@lus/elements/plain-language-explainer/read-parts.js';
import { heard } from '../support/reading-page.js';

describe('what is read aloud of a page', () => {
  const read = async (content: unknown, language = 'nl') =>
    sentencesIn(await fixture(html`<div>${content}</div>`), language);
  const heardOf = async (content: unknown, language?: string) =>
    (await read(content, language)).map(({ text }) => heard(text));

  it('is only what is meant for it', async () => {
    expect(
      await heardOf(
        html`<p>Dit niet.</p>
          <p data-read>Dit wel.</p>`,
      ),
    ).to.deep.equal(['Dit wel.']);
  });

  it('comes once, also when it is meant twice', async () => {
    expect(await heardOf(html`<div data-read><p data-read>Dit wel.</p></div>`)).to.deep.equal(['Dit wel.']);
  });

  it('goes on through bold words and links', async () => {
    expect(
      await heardOf(html`<p data-read>Dit is <b>gratis</b> en <a href="#">voor u</a>.</p>`),
    ).to.deep.equal(['Dit is gratis en voor u.']);
  });

  it('ends a sentence with its paragraph or line', async () => {
    const content = html`<div data-read>
      <p>Hulp thuis</p>
      <ul>
        <li>Koken</li>
      </ul>
      Bel ons<br />Of kom langs
    </div>`;
    expect(await heardOf(content)).to.deep.equal(['Hulp thuis', 'Koken', 'Bel ons', 'Of kom langs']);
  });

  it('leaves out what cannot be seen', async () => {
    const content = html`<div data-read>
      <p hidden>Weg.</p>
      <details>
        <summary>Kop.</summary>
        <p>Dicht.</p>
      </details>
      <p>Hier.</p>
    </div>`;
    expect(await heardOf(content)).to.deep.equal(['Kop.', 'Hier.']);
  });

  it('has the question before its answer', async () => {
    const content = html`<dl>
      <div>
        <dt>Wie beslist?</dt>
        <dd><span data-read>De raad.</span></dd>
      </div>
    </dl>`;
    expect(await heardOf(content)).to.deep.equal(['Wie beslist?', 'De raad.']);
  });

  it('leaves out what the voice cannot speak', async () => {
    const content = html`<div lang="nl-NL"><p data-read>In het Nederlands.</p></div>
      <div lang="en"><p data-read>In English.</p></div>`;
    expect(await heardOf(content, 'nl')).to.deep.equal(['In het Nederlands.']);
    expect(await heardOf(content, 'en-GB')).to.deep.equal(['In English.']);
  });

  it('can begin at each heading, and at each passage without one', async () => {
    const content = html`<h2><span data-read>Hulp</span></h2>
      <div data-place="a"><p data-read>Eerste zin. Tweede zin.</p></div>
      <div data-place="b">
        <h3><span data-read>Wanneer</span></h3>
        <p data-read>Op tijd.</p>
      </div>`;
    expect(beginnings(await read(content))).to.deep.equal([
      { place: 0, name: 'Hulp' },
      { place: 1, name: 'Eerste zin.' },
      { place: 3, name: 'Wanneer' },
    ]);
  });

  it('is never more than there is, when the text becomes shorter meanwhile', async () => {
    const [sentence] = await read(html`<p data-read>Een lange zin.</p>`);
    document.querySelector('[data-read]')!.firstChild!.textContent = 'Kort';
    expect(sentence!.ranges().join('')).to.equal('Kort');
  });
});
