import { expect } from '@open-wc/testing';
import type { MemoryAdapter } from '@lus/adapter';
import type { FeedbackTimeline } from '@lus/elements';
import { carried, SIGNAL } from '../support/followed.js';
import { anOpenTopic } from '../support/open-topic.js';
import { aSignal, meetings, showNews, titles, withNews } from '../support/news.js';
import { control, eventually, fill, press, reads, root, translate, wordsOf } from '../support/page.js';
import { anExperience, SAMPLE_CODE, SAMPLE_HASH } from '../support/samples.js';
import { aBundle, aLog, type Step } from '../support/trail.js';

describe('<lus-feedback-timeline> for whoever holds a code', () => {
  let timeline: FeedbackTimeline;
  let adapter: MemoryAdapter;

  const look = async (code: string) => {
    control(timeline, 'Wat gebeurt er met mijn verhaal?').click();
    await fill(timeline, 'Uw code', code);
    await press(timeline, 'Zoek mijn verhaal');
  };
  const isMarked = () => root(timeline).querySelector('[part="mine"]') !== null;
  const other: Step = [900, 'translator', 'een-ander-signaal', aBundle({ title: 'Iets anders' })];

  beforeEach(async () => {
    adapter = await carried([other]);
    timeline = await showNews(adapter);
    await reads(timeline, 'Volgorde');
  });

  it('marks the news about it', async () => {
    await look(SAMPLE_CODE);
    await reads(timeline, '1 bericht gaat ook over uw verhaal.');
    const marked = [...root(timeline).querySelectorAll<HTMLElement>('.page .entry:has([part="mine"])')];
    expect(
      marked.map(({ innerText }) => innerText.includes('Niemand zegt dat hulp gratis is')),
    ).to.deep.equal([true]);
  });

  it('is read out', async () => {
    await look(SAMPLE_CODE);
    await eventually('focus at what was found', () => root(timeline).activeElement?.id === 'mine');
  });

  it('shows nothing else, however old it is', async () => {
    timeline = await showNews(await carried(meetings(30)));
    await reads(timeline, 'Volgorde');
    await look(SAMPLE_CODE);
    await reads(timeline, 'ook over uw verhaal');
    expect(titles(timeline)).to.deep.equal(['De raad legde verhalen bij elkaar']);
  });

  it('shows all the news again for who wants that', async () => {
    await look(SAMPLE_CODE);
    await reads(timeline, 'Toon alleen nieuws over mijn verhaal');
    root(timeline).querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(2);
  });

  it('leaves the reader where they were', async () => {
    timeline = await showNews(withNews(meetings(50)));
    await reads(timeline, '20 van 50 berichten');
    await press(timeline, 'Toon meer berichten');
    await fill(timeline, 'Uw code', SAMPLE_CODE);
    expect(titles(timeline)).to.have.length(40);
  });

  it('forgets the code at once', async () => {
    await look(SAMPLE_CODE);
    await reads(timeline, 'Haal de tekens weg');
    await press(timeline, 'Haal de tekens weg');
    await reads(timeline, 'Zoek mijn verhaal');
    expect(root(timeline).querySelector<HTMLInputElement>('#code')?.value).to.equal('');
  });

  it('takes the marks away again', async () => {
    await look(SAMPLE_CODE);
    await reads(timeline, 'ook over uw verhaal');
    await press(timeline, 'Haal de tekens weg');
    expect(isMarked()).to.equal(false);
  });

  it('says so when there is no news yet', async () => {
    const adapter = withNews(aSignal());
    await adapter.sendExperience(anOpenTopic().id, anExperience(), 'key-of-the-sample');
    timeline = await showNews(adapter);
    await reads(timeline, 'Volgorde');
    await look(SAMPLE_CODE);
    await reads(timeline, 'Er is nog geen nieuws over.');
  });

  describe('of a story on another subject', () => {
    beforeEach(async () => {
      const now = new Date();
      const adapter = withNews([], {
        topics: [anOpenTopic(), anOpenTopic({ id: 'vervoer', title: 'Vervoer naar de dagbesteding' })],
        log: [...aLog(now, aSignal()), ...aLog(now, aSignal(), 'vervoer')],
        bundles: { [SIGNAL]: [SAMPLE_HASH] },
      });
      await adapter.sendExperience('vervoer', anExperience(), 'key-of-the-sample');
      timeline = await showNews(adapter);
      await reads(timeline, 'Volgorde');
      await look(SAMPLE_CODE);
      await reads(timeline, 'Uw code hoort bij een ander onderwerp');
    });

    it('says which subject', () => expect(wordsOf(timeline)).to.contain('Vervoer naar de dagbesteding'));

    it('marks nothing', () => expect(isMarked()).to.equal(false));
  });

  it('marks the right news after a browser translated the page', async () => {
    await look(SAMPLE_CODE);
    await reads(timeline, 'Toon alleen nieuws over mijn verhaal');
    translate(timeline);
    const alone = root(timeline).querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    for (const _ of ['all', 'alone']) {
      alone.click();
      await timeline.updateComplete;
    }
    expect(root(timeline).querySelector<HTMLElement>('.page .entry')?.innerText).to.contain(
      'Niemand zegt dat hulp gratis is',
    );
  });

  it('says so when no story has this code', async () => {
    await look('0000000000000000');
    await reads(timeline, 'We vinden geen verhaal bij deze code.');
  });

  it('puts focus back in the field when the code is wrong', async () => {
    await look('7K3M');
    await eventually('focus in the code', () => root(timeline).activeElement?.id === 'code');
    expect(wordsOf(timeline)).to.contain('Een code heeft 16 letters en cijfers.');
  });

  it('says that nothing is lost when nobody answers', async () => {
    adapter.fail('unavailable');
    await look(SAMPLE_CODE);
    await reads(timeline, 'Uw verhaal is niet weg.');
  });
});
