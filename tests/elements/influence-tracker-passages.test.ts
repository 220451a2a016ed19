import { expect } from '@open-wc/testing';
import type { ChangedPassage } from '@lus/contract';
import type { InfluenceTracker } from '@lus/elements';
import { reads, root, wordsOf } from '../support/page.js';
import { recognised, showSignals, withSignals } from '../support/signals.js';

const letter: ChangedPassage = {
  signalId: 'hulp-is-gratis',
  explainerId: 'gratis-hulp',
  passageId: 'de-brief',
  title: 'Wat er in de brief staat',
};

describe('<lus-influence-tracker>, a signal that changed an explainer,', () => {
  let tracker: InfluenceTracker;

  const show = async (passages: ChangedPassage[] | undefined, explainerUrl = '') => {
    const adapter = withSignals([...recognised(), ...recognised('te-lang', { title: 'Te lang wachten' })]);
    const list = adapter.listSignals.bind(adapter);
    adapter.listSignals = async (...asked) => ({ ...(await list(...asked)), ...(passages && { passages }) });
    tracker = await showSignals(adapter, { explainerUrl });
    await reads(tracker, 'Te lang wachten');
  };
  const articles = () => [...root(tracker).querySelectorAll<HTMLElement>('article')];
  const links = () =>
    articles().flatMap((article) => [...article.querySelectorAll<HTMLAnchorElement>(':scope > p > a')]);
  const hrefs = () => links().map(({ pathname, search, hash }) => pathname + search + hash);

  it('says which passage', async () => {
    await show([letter]);
    expect(wordsOf(tracker)).to.contain('Dit veranderde de uitleg: Wat er in de brief staat');
  });

  it('says it of that signal alone', async () => {
    await show([letter]);
    const told = articles().filter(({ innerText }) => innerText.includes('Dit veranderde'));
    expect(told.map((article) => article.querySelector('h3')?.innerText)).to.deep.equal([
      'Niemand zegt dat hulp gratis is',
    ]);
  });

  it('leads to the passage on the page that the host page names', async () => {
    await show([letter], '/uitleg?tekst={id}#passage-{passage}');
    expect(hrefs()).to.deep.equal(['/uitleg?tekst=gratis-hulp#passage-de-brief']);
  });

  it('leads to every passage that it changed', async () => {
    const talk = { ...letter, passageId: 'het-gesprek', title: 'Wie er bij het gesprek zit' };
    await show([letter, talk], '/uitleg#passage-{passage}');
    expect(hrefs()).to.deep.equal(['/uitleg#passage-de-brief', '/uitleg#passage-het-gesprek']);
  });

  it('leads nowhere when the page names no address', async () => {
    await show([letter]);
    expect(links()).to.be.empty;
  });

  it('leads nowhere when the address is a script', async () => {
    await show([letter], 'javascript:alert("{passage}")');
    expect(links()).to.be.empty;
  });

  it('says nothing of texts when none was changed', async () => {
    await show(undefined, '/uitleg#passage-{passage}');
    expect(wordsOf(tracker)).not.to.contain('Dit veranderde');
  });
});
