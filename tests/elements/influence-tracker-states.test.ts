import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import type { InfluenceTracker } from '@lus/elements';
import { eventually, next, pick, press, reads, root, wordsOf } from '../support/page.js';
import { names, recognised, showSignals, signalsInARow, withSignals } from '../support/signals.js';
import { aCount } from '../support/trail.js';

describe('<lus-influence-tracker> when things are not as usual', () => {
  let tracker: InfluenceTracker;

  it('says that it waits', async () => {
    tracker = await showSignals(new MemoryAdapter({ topics: [], delay: 'never' }));
    await reads(tracker, 'Een ogenblik');
  });

  it('says that there is no such topic', async () => {
    tracker = await showSignals(new MemoryAdapter({ topics: [] }));
    await reads(tracker, 'Dit onderwerp is er niet');
  });

  it('says that there are no signals yet, and who was heard', async () => {
    tracker = await showSignals(withSignals([[3, 'collector', undefined, aCount()]]));
    await reads(tracker, 'Er zijn nog geen signalen.');
    expect(wordsOf(tracker)).to.contain('Mantelzorgers');
  });

  it('says what to do when nobody answers', async () => {
    tracker = await showSignals(withSignals([], { failure: 'offline' }));
    await reads(tracker, 'We zijn nu niet te bereiken');
  });

  it('tells the page when it fails', async () => {
    const adapter = withSignals([]);
    tracker = await showSignals(adapter);
    await reads(tracker, 'Er zijn nog geen signalen.');
    const event = next(tracker, 'lus-error');
    adapter.fail('timeout');
    tracker.topic = 'een-ander';
    expect((await event).kind).to.equal('timeout');
  });

  it('is read from its heading when a second try succeeds', async () => {
    const adapter = withSignals(recognised(), { failure: 'unavailable' });
    tracker = await showSignals(adapter);
    await reads(tracker, 'Dat ligt niet aan u');
    adapter.recover();
    await press(tracker, 'Probeer het opnieuw');
    await eventually(
      'focus at the heading',
      () => root(tracker).activeElement?.getAttribute('part') === 'heading',
    );
  });

  it('keeps focus on the button when a second try fails as well', async () => {
    tracker = await showSignals(withSignals(recognised(), { failure: 'unavailable' }));
    await reads(tracker, 'Dat ligt niet aan u');
    await press(tracker, 'Probeer het opnieuw');
    await eventually('focus at the button', () => root(tracker).activeElement?.localName === 'button');
  });

  it('keeps what the page put inside in sight when loading fails', async () => {
    tracker = await showSignals(withSignals([], { failure: 'unavailable' }));
    tracker.innerHTML = '<a href="/signalen.csv">De cijfers als bestand</a>';
    await reads(tracker, 'Dat ligt niet aan u');
    expect(tracker.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('leaves the buttons, lists and details of the page alone', async () => {
    tracker = await showSignals(withSignals(signalsInARow(30)));
    tracker.innerHTML = `<div slot="help"><button name="more">Meer</button>
      <select name="stage"><option value="closed">Klaar</option></select></div>`;
    await reads(tracker, '30 signalen');
    tracker.querySelector('button')?.click();
    tracker.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
    await tracker.updateComplete;
    expect(names(tracker)).to.have.length(20);
  });

  it('tells the right story after a browser translated the page', async () => {
    tracker = await showSignals(withSignals(signalsInARow(3)));
    await reads(tracker, 'Signaal 3');
    const walker = document.createTreeWalker(root(tracker), NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const wrapped = document.createElement('span');
      text.replaceWith(wrapped);
      wrapped.append(text);
    }
    await pick(tracker, 'Volgorde', 'Naam');
    expect(names(tracker)).to.deep.equal(['Signaal 1', 'Signaal 2', 'Signaal 3']);
  });

  it('shows the contact block', async () => {
    tracker = await showSignals(withSignals(recognised()));
    await reads(tracker, 'Hulp nodig?');
  });

  it('speaks English on an English page, and quotes the topic in its own language', async () => {
    tracker = await showSignals(withSignals(recognised()));
    tracker.lang = 'en';
    await reads(tracker, 'What did the stories do?');
    const title = root(tracker).querySelector('article h3 [dir]');
    expect([title?.getAttribute('lang'), title?.getAttribute('dir')]).to.deep.equal(['nl', 'auto']);
  });
});
