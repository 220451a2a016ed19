import { expect, nextFrame } from '@open-wc/testing';
import { createQuote } from '@lus/contract';
import type { FeedbackTimeline } from '@lus/elements';
import { SIGNAL } from '../support/followed.js';
import { aSignal, meetings, showNews, titles, withNews } from '../support/news.js';
import { control, eventually, pick, press, reads, root, wordsOf } from '../support/page.js';
import {
  aBeginning,
  aChange,
  aClosedLoop,
  aCorrection,
  aCount,
  anAnswer,
  aNote,
  aRecognition,
  aRefusal,
  type Step,
} from '../support/trail.js';

describe('<lus-feedback-timeline>', () => {
  let timeline: FeedbackTimeline;

  /** Shows what happened. */
  const tell = async (steps: readonly Step[], attributes: Partial<FeedbackTimeline> = {}) => {
    timeline = await showNews(withNews(steps), attributes);
    await reads(timeline, 'Volgorde');
  };
  const focused = () => (root(timeline).activeElement as HTMLElement | null)?.innerText;

  describe('the loop', () => {
    it('says in which phase it is now', async () => {
      timeline = await showNews(withNews([], { topic: { phase: 'adapt' } }));
      await reads(timeline, 'Aanpassen');
      const now = root(timeline).querySelector<HTMLElement>('.page [aria-current="step"]');
      expect(now?.innerText).to.contain('Aanpassen');
    });

    it('is drawn as far as it has come', async () => {
      timeline = await showNews(withNews([], { topic: { phase: 'adapt' } }));
      await reads(timeline, 'Aanpassen');
      const drawn = root(timeline).querySelector('.lemniscate .drawn');
      expect(drawn?.getAttribute('stroke-dasharray')).to.equal('62.5 200');
    });

    it('counts its rounds', async () => {
      timeline = await showNews(withNews([], { topic: { round: 2 } }));
      await reads(timeline, 'Ronde 2');
    });
  });

  describe('the order', () => {
    const evenings: Step[] = [
      [9, 'guardian', undefined, aBeginning('collect')],
      [8, 'collector', undefined, aNote({ title: 'Eerste avond' })],
      [7, 'collector', undefined, aNote({ title: 'Tweede avond' })],
      [6, 'guardian', undefined, aBeginning('translate')],
    ];

    it('is newest first', async () => {
      await tell(evenings);
      expect(titles(timeline)).to.deep.equal([
        'De raad gaat de verhalen naast elkaar leggen',
        'Tweede avond',
        'Eerste avond',
        'De raad gaat verhalen verzamelen',
      ]);
    });

    it('is oldest first for who wants that', async () => {
      await tell(evenings);
      await pick(timeline, 'Volgorde', 'Oudste eerst');
      expect(titles(timeline)[1]).to.equal('Eerste avond');
    });

    it('keeps what belongs to one phase of one round together', async () => {
      await tell([
        [9, 'collector', undefined, aNote({ title: 'Laat verteld', round: 1 })],
        [8, 'collector', undefined, aNote({ title: 'Ronde twee', round: 2 })],
        [7, 'collector', undefined, aNote({ title: 'Ook ronde een', round: 1 })],
      ]);
      expect(titles(timeline)).to.deep.equal(['Ook ronde een', 'Laat verteld', 'Ronde twee']);
    });

    it('begins with the latest news, also when that is of an earlier phase', async () => {
      await tell([
        [9, 'collector', undefined, aNote({ title: 'Nagevraagd', phase: 'evaluate' })],
        [8, 'collector', undefined, aNote({ title: 'Nog een avond', phase: 'collect' })],
      ]);
      expect(titles(timeline)).to.deep.equal(['Nog een avond', 'Nagevraagd']);
    });

    it('goes by the day on which something happened, not on which it was written down', async () => {
      await tell([
        [2, 'collector', undefined, aNote({ title: 'Gisteren gebeurd' })],
        [1, 'collector', undefined, (day) => aNote({ title: 'Vorige week gebeurd', on: day(-7) })(day)],
      ]);
      expect(titles(timeline)).to.deep.equal(['Gisteren gebeurd', 'Vorige week gebeurd']);
    });

    it('shows one phase only for who wants that', async () => {
      await tell(evenings);
      await pick(timeline, 'Wat wilt u zien?', 'Verhalen naast elkaar leggen');
      expect(titles(timeline)).to.deep.equal(['De raad gaat de verhalen naast elkaar leggen']);
    });

    it('says so when nothing happened in that phase', async () => {
      await tell(evenings);
      await pick(timeline, 'Wat wilt u zien?', 'Kijken of het beter gaat');
      await reads(timeline, 'Hier staat nog geen bericht.');
    });
  });

  describe('the last news', () => {
    it('is so many days ago', async () => {
      await tell([[3, 'collector', undefined, aNote()]]);
      await reads(timeline, 'Laatste nieuws: 3 dagen geleden');
    });

    it('is too long ago after sixty days', async () => {
      await tell([[61, 'collector', undefined, aNote()]]);
      await reads(timeline, 'Het laatste nieuws is van 61 dagen geleden. Dat is te lang stil.');
    });
  });

  describe('what it tells', () => {
    it('shows the words of tellers as a quotation, to the letter', async () => {
      const quote = await createQuote('Pas  later hoorde ik dat het\nniets kost.');
      timeline = await showNews(withNews(aSignal({ quotes: [quote.commitment] }), { quotes: [quote] }));
      await reads(timeline, 'Pas');
      expect(root(timeline).querySelector('blockquote')?.textContent).to.equal(quote.text);
    });

    it('says that words were taken back', async () => {
      const { commitment } = await createQuote('Pas later hoorde ik dat het niets kost.');
      await tell(aSignal({ quotes: [commitment] }));
      await reads(timeline, 'Deze woorden zijn teruggenomen.');
    });

    it('shows who does not recognise a signal', async () => {
      const objections = ['Mij is het wel meteen verteld.'];
      await tell([...aSignal(), [0, 'guardian', SIGNAL, aRecognition({ objections })]]);
      await reads(timeline, 'Mij is het wel meteen verteld.');
    });

    it('shows for whom it is different', async () => {
      const exceptions = [{ group: 'Mensen die slecht horen', text: 'Zij willen een tolk erbij.' }];
      await tell(aSignal({ exceptions }));
      await reads(timeline, 'Zij willen een tolk erbij.');
    });

    it('says how many stories, at least', async () => {
      await tell(aSignal({ experienceCount: 15 }));
      await reads(timeline, 'Verhalen: minstens 15');
    });

    it('gives no number of few stories', async () => {
      await tell(aSignal({ experienceCount: null, whyFewer: 'Het is heel erg.' }));
      await reads(timeline, 'Verhalen: te weinig om een aantal te noemen');
    });

    it('gives the whole answer: how it ended, why, and what is possible', async () => {
      await tell([
        ...aClosedLoop(SIGNAL).slice(0, 3),
        [150, 'municipality', SIGNAL, aRefusal({ outcome: 'partly' })],
      ]);
      expect(titles(timeline)[0]).to.equal('De gemeente gaf antwoord: voor een deel overgenomen');
      for (const words of [
        'Er is geen geld voor',
        'Er is dit jaar geen geld voor een nieuwe brief.',
        'Wij noemen de hulp wel aan de telefoon.',
      ])
        expect(wordsOf(timeline)).to.contain(words);
    });

    it('tells a whole loop until it is better', async () => {
      await tell(aClosedLoop());
      expect(titles(timeline)).to.deep.equal([
        'Klaar: het is beter',
        'We vroegen het na: het is beter',
        'De gemeente verandert iets',
        'De gemeente gaf antwoord: overgenomen',
        'De raad gaf advies',
        'Mensen herkennen dit',
        'De raad legde verhalen bij elkaar',
      ]);
    });

    it('tells what failed as large as what succeeded', async () => {
      await tell([
        [1, 'collector', undefined, aNote({ kind: 'failure', title: 'Niemand kwam' })],
        [1, 'collector', undefined, aNote({ kind: 'success', title: 'Veertig mensen kwamen' })],
      ]);
      const sizes = [...root(timeline).querySelectorAll('.page .mark, .page .entry h5')].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.localName === 'svg' ? [width, height] : getComputedStyle(element).fontSize;
      });
      expect(sizes.slice(0, 2)).to.deep.equal(sizes.slice(2));
      for (const words of ['Gelukt', 'Niet gelukt']) expect(wordsOf(timeline)).to.contain(words);
    });

    it('says who was heard, and who not yet', async () => {
      await tell([[1, 'collector', undefined, aCount()]]);
      for (const words of [
        'minstens 10',
        'te weinig om een aantal te noemen',
        'Wij gaan langs bij de opvang.',
      ])
        expect(wordsOf(timeline)).to.contain(words);
    });

    it('says by when the next step was agreed', async () => {
      await tell(aClosedLoop().slice(0, 3));
      expect(wordsOf(timeline)).to.match(/Antwoord is afgesproken op \d+ \p{L}+ \d{4}\./u);
    });
  });

  describe('a correction', () => {
    beforeEach(() =>
      tell([
        ...aClosedLoop(SIGNAL).slice(0, 3),
        [150, 'municipality', SIGNAL, anAnswer()],
        [149, 'municipality', SIGNAL, (day) => aCorrection(4, aRefusal()(day))],
      ]),
    );

    it('leaves what was wrong in place, and says so', async () => {
      await reads(timeline, 'Dit bericht klopte niet helemaal.');
      expect(titles(timeline)).to.include('De gemeente gaf antwoord: overgenomen');
    });

    it('says why, and what it should have been', async () => {
      await reads(timeline, 'Er stond een fout in.');
      for (const words of ['De gemeente gaf antwoord: niet overgenomen', 'Wij doen dit niet.'])
        expect(wordsOf(timeline)).to.contain(words);
    });

    it('leads to what it corrects', async () => {
      await press(timeline, 'Lees het bericht van');
      expect(focused()).to.equal('De gemeente gaf antwoord: overgenomen');
    });

    it('is led to by what it corrects', async () => {
      await press(timeline, 'Lees de verbetering van');
      expect(focused()).to.equal('De gemeente verbetert een bericht');
    });
  });

  describe('a long story', () => {
    beforeEach(() => tell(meetings(50)));

    it('is told a part at a time', async () => {
      await reads(timeline, '20 van 50 berichten');
      expect(titles(timeline)).to.have.length(20);
    });

    it('goes on where one was', async () => {
      await press(timeline, 'Toon meer berichten');
      await eventually('focus at the first new entry', () => focused() === 'Avond 30');
      expect(titles(timeline)).to.have.length(40);
    });

    it('comes to an end', async () => {
      await press(timeline, 'Toon meer berichten');
      await press(timeline, 'Toon meer berichten');
      await reads(timeline, '50 berichten');
      expect(() => control(timeline, 'Toon meer berichten')).to.throw();
    });
  });

  describe('one entry', () => {
    it('has an address of its own, made as the page wants', async () => {
      await tell(meetings(1), { pageUrl: '/nieuws#lus-{id}' });
      expect(control(timeline, 'Link naar dit bericht')).to.have.property(
        'href',
        `${location.origin}/nieuws#lus-1`,
      );
    });

    it('has none when the page gives none', async () => {
      await tell(meetings(1));
      expect(() => control(timeline, 'Link naar dit bericht')).to.throw();
    });

    it('is opened by its number, however old', async () => {
      await tell(meetings(50), { entry: 3 });
      await eventually('focus at the third evening', () => focused() === 'Avond 3');
    });

    it('is in sight when it is opened', async () => {
      await tell(meetings(90), { entry: 3 });
      await eventually('focus at the third evening', () => focused() === 'Avond 3');
      await nextFrame();
      await nextFrame();
      const { top, bottom } = root(timeline).querySelector('#lus-3')!.getBoundingClientRect();
      expect([top > 0, bottom < innerHeight - 40]).to.deep.equal([true, true]);
    });

    it('is said not to be there when it is not', async () => {
      await tell(meetings(1), { entry: 9 });
      expect(root(timeline).querySelector<HTMLElement>('[role="alert"]')?.innerText).to.contain(
        'Dit bericht is er niet.',
      );
    });

    it('is opened also when it was filtered out', async () => {
      await tell(meetings(1));
      await pick(timeline, 'Wat wilt u zien?', 'Aanpassen');
      timeline.entry = 1;
      await eventually('focus at the evening', () => focused() === 'Avond 1');
    });
  });

  it('leads to its feeds', async () => {
    timeline = await showNews(
      withNews(meetings(1), { links: { atom: '/nieuws.atom', jsonFeed: '/nieuws.json' } }),
    );
    await reads(timeline, 'Volg het nieuws');
    expect(
      [control(timeline, 'Atom'), control(timeline, 'JSON Feed')].map((link) => link.getAttribute('href')),
    ).to.deep.equal([`${location.origin}/nieuws.atom`, `${location.origin}/nieuws.json`]);
  });

  it('says what will be asked after a change, and when', async () => {
    await tell([...aClosedLoop().slice(0, 4), [120, 'municipality', SIGNAL, aChange()]]);
    expect(wordsOf(timeline)).to.match(/Vanaf \d+ \p{L}+ \d{4} vragen we of het beter is\./u);
  });
});
