import { expect } from '@open-wc/testing';
import type { MemoryOptions } from '@lus/adapter';
import type { InfluenceTracker } from '@lus/elements';
import { eventually, headingOf, pick, press, reads, root, wordsOf } from '../support/page.js';
import { focusedName, recognised, showSignals, withSignals } from '../support/signals.js';
import {
  aBundle,
  aClosedLoop,
  aCount,
  anAdvice,
  anAnswer,
  aParking,
  aRefusal,
  type Step,
} from '../support/trail.js';

describe('<lus-influence-tracker>', () => {
  let tracker: InfluenceTracker;

  const show = async (steps: readonly Step[], options: Partial<MemoryOptions> = {}) => {
    tracker = await showSignals(withSignals(steps, options));
    await reads(tracker, 'Wat deden de verhalen?');
  };
  const advised = (daysAgo: number, signalId = 'hulp-is-gratis', other = {}): Step[] => [
    ...recognised(signalId),
    [daysAgo, 'translator', signalId, anAdvice(other)],
  ];

  describe('the figures', () => {
    const figure = (label: string) =>
      [...root(tracker).querySelectorAll<HTMLElement>('[part="figures"] tr')]
        .find((row) => row.querySelector('th')?.innerText === label)
        ?.querySelector('td')?.innerText;

    it('begin with a sentence', async () => {
      await show([...aClosedLoop(), [9, 'translator', 'steeds-een-ander', aBundle()]]);
      expect(wordsOf(tracker)).to.contain(
        'De raad maakte van de verhalen 2 signalen. Bij 1 gaf de raad advies. Op 1 gaf de gemeente antwoord. ' +
          'Bij 1 is er iets veranderd. Bij 1 zeggen mensen: het is beter.',
      );
    });

    it('say at once that an answer is late', async () => {
      await show([...advised(50), ...advised(10, 'kort')]);
      expect(wordsOf(tracker)).to.contain('Bij 2 gaf de raad advies.');
      expect(wordsOf(tracker)).to.contain('Op 1 is het antwoord te laat.');
    });

    it('say it when nothing came of the stories', async () => {
      await show(advised(10));
      expect(wordsOf(tracker)).to.contain('De gemeente gaf nog geen antwoord. Er is nog niets veranderd.');
    });

    it('go from stories to what is better', async () => {
      await show([
        ...aClosedLoop(),
        ...advised(10, 'steeds-een-ander'),
        [3, 'collector', undefined, aCount({ experienceCount: 40 })],
      ]);
      const labels = ['verhalen', 'signalen', 'met advies', 'met antwoord', 'veranderd', 'beter'];
      expect(labels.map(figure)).to.deep.equal(['minstens 40', '2', '2', '1', '1', '1']);
    });

    it('name no number of stories when there are too few', async () => {
      await show([
        [9, 'translator', 'een-verhaal', aBundle({ experienceCount: null, whyFewer: 'Ernstig.' })],
      ]);
      expect(figure('verhalen')).to.equal('te weinig om een aantal te noemen');
    });

    it('are a picture with a name', async () => {
      await show(aClosedLoop());
      const pictures = [...root(tracker).querySelectorAll('svg[role="img"]')].filter((each) =>
        each.checkVisibility(),
      );
      expect(pictures.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
        'Van verhalen naar beter: de lijn wordt smaller. De cijfers staan in de tabel hierna.',
      ]);
    });

    it('say how much advice nobody asked for', async () => {
      await show([...advised(10), ...advised(9, 'op-verzoek', { requested: true })]);
      expect(wordsOf(tracker)).to.match(/Ongevraagd advies\s+1 van 2/);
    });

    it('say nothing of advice when there is none', async () => {
      await show(recognised());
      expect(wordsOf(tracker)).not.to.contain('Ongevraagd advies');
    });

    it('set everyday life against major decisions', async () => {
      await show([...recognised(), [9, 'translator', 'groot', aBundle({ scope: 'major' })]]);
      expect(wordsOf(tracker)).to.match(/Dagelijks leven\s+1 van 2\s+Een groot besluit\s+1 van 2/);
    });

    it('say which advice waits longest, and how long', async () => {
      await show([...advised(50, 'lang'), ...advised(10, 'kort')]);
      expect(wordsOf(tracker)).to.match(
        /Wacht het langst op antwoord\s+Niemand zegt dat hulp gratis is\s+8 dagen te laat/,
      );
    });

    it('lead to the advice that waits longest', async () => {
      await show([
        ...recognised('lang', { title: 'Te lang wachten' }),
        [50, 'translator', 'lang', anAdvice()],
        ...recognised(),
      ]);
      await press(tracker, 'Te lang wachten');
      await eventually('focus', () => focusedName(tracker) === 'Te lang wachten');
    });

    it('say that no advice waits', async () => {
      await show(aClosedLoop());
      expect(wordsOf(tracker)).to.contain('Er wacht geen advies op antwoord.');
    });
  });

  describe('a signal', () => {
    const says = () => root(tracker).querySelector('article')?.innerText;
    const station = () =>
      root(tracker).querySelector<HTMLElement>('article [aria-current="step"]')?.innerText;

    it('says where it is, as a step of the way', async () => {
      await show(advised(10));
      expect(station()).to.equal('Advies');
    });

    it('says how the municipality answered', async () => {
      await show([...advised(90), [60, 'municipality', 'hulp-is-gratis', aRefusal()]]);
      expect(says()).to.match(/Antwoord gekregen\s+Niet overgenomen/);
    });

    it('says who is next', async () => {
      await show(advised(10));
      expect(says()).to.contain('Wat nu komt: De gemeente geeft antwoord.');
    });

    it('counts the days that are left', async () => {
      await show(advised(40));
      expect(says()).to.contain('(nog 2 dagen)');
    });

    it('says in words that an answer is late', async () => {
      await show(advised(43));
      expect(says()).to.contain('(1 dag te laat)');
    });

    it('says in words that a promised change is late', async () => {
      await show([
        ...advised(90),
        [60, 'municipality', 'hulp-is-gratis', (day) => ({ ...anAnswer()(day), changeBy: day(50) })],
      ]);
      expect(says()).to.match(/De gemeente verandert iets\. Afgesproken: .* \(10 dagen te laat\)/);
    });

    it('says why it waits when it is parked', async () => {
      await show([...recognised(), [5, 'guardian', 'hulp-is-gratis', aParking()]]);
      expect(says()).to.match(/Wacht nog\s+Eerst doen wij twee andere onderwerpen goed\./);
    });

    it('says that it is done when people notice', async () => {
      await show(aClosedLoop());
      expect(says()).to.contain('Klaar: het is beter');
    });

    it('says that it goes on when it is not better', async () => {
      const [bundled, recognition, advice, answer, change] = aClosedLoop() as [Step, Step, Step, Step, Step];
      const check = {
        type: 'checked',
        result: 'not',
        said: 'Nee.',
        better: null,
        partly: null,
        not: 5,
      } as const;
      await show([bundled, recognition, advice, answer, change, [60, 'guardian', 'hulp-is-gratis', check]]);
      expect(says()).to.match(/Nog niet beter: we gaan door\s+Overgenomen \(ronde 1\)\s+ronde 2/);
    });

    it('has a link when the page says what its address is', async () => {
      tracker = await showSignals(withSignals(recognised()), {
        pageUrl: 'https://stad.example/?signaal={id}',
      });
      await reads(tracker, 'Lees alle stappen');
      const link = root(tracker).querySelector<HTMLAnchorElement>('article a');
      expect(link?.href).to.equal('https://stad.example/?signaal=hulp-is-gratis');
    });

    it('has no link when the page does not', async () => {
      await show(recognised());
      expect(root(tracker).querySelectorAll('article a')).to.have.length(0);
    });

    it('opens and takes focus when the page names it', async () => {
      tracker = await showSignals(
        withSignals([...advised(10), ...recognised('ander', { title: 'Een ander' })]),
        {
          signal: 'ander',
        },
      );
      await reads(tracker, 'In onze woorden');
      expect(focusedName(tracker)).to.equal('Een ander');
    });

    it('opens when the page names it later', async () => {
      await show(recognised());
      tracker.signal = 'hulp-is-gratis';
      await reads(tracker, 'In onze woorden');
    });

    it('says so when the page names one that is not there', async () => {
      tracker = await showSignals(withSignals(recognised()), { signal: 'bestaat-niet' });
      await reads(tracker, 'Dit signaal vinden we niet.');
    });

    it('is missed aloud, and focus is at the words that say so', async () => {
      tracker = await showSignals(withSignals(recognised()), { signal: 'bestaat-niet' });
      const missed = 'Dit signaal vinden we niet. Hieronder ziet u alle signalen.';
      await eventually('focus', () => root(tracker).activeElement?.textContent === missed);
      expect(root(tracker).querySelector('.card > [role="status"]')?.textContent.trim()).to.equal(missed);
    });

    it('comes to the top of the window when the page names it', async () => {
      const many = Array.from({ length: 9 }, (_, index) => recognised(`signaal-${index}`)).flat();
      tracker = await showSignals(withSignals(many), { signal: 'signaal-4' });
      await eventually('focus', () => !!root(tracker).activeElement);
      const { top } = root(tracker).activeElement!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight / 3);
    });

    it('stays closed once somebody closed it, also when signals change places', async () => {
      tracker = await showSignals(
        withSignals([...recognised(), ...recognised('ander', { title: 'Een ander' })]),
        { signal: 'ander' },
      );
      await reads(tracker, 'In onze woorden');
      await press(tracker, 'Lees alle stappen');
      await eventually('closed', () => !wordsOf(tracker).includes('In onze woorden'));
      await pick(tracker, 'Volgorde', 'Naam');
      expect(wordsOf(tracker)).not.to.contain('In onze woorden');
    });
  });

  describe('the groups', () => {
    it('say who was heard, as a number or in words', async () => {
      await show([...recognised(), [3, 'collector', undefined, aCount()]]);
      expect(wordsOf(tracker)).to.match(
        /Mantelzorgers\s+minstens 10\s+Jongeren\s+te weinig om een aantal te noemen/,
      );
    });

    it('say who was not heard yet, why, and what is done about it', async () => {
      await show([...recognised(), [3, 'collector', undefined, aCount()]]);
      expect(wordsOf(tracker)).to.match(
        /Mensen zonder huis\s+Waarom nog niet: Zij komen niet bij het loket\.\s+Wat we doen: Wij gaan langs bij de opvang\./,
      );
    });

    it('say that nobody counted yet', async () => {
      await show(recognised());
      expect(wordsOf(tracker)).to.contain('Dat hebben we nog niet geteld.');
    });
  });

  it('has a heading of the level that the page asks for, and signals one deeper', async () => {
    tracker = await showSignals(withSignals(recognised()), { headingLevel: 3 });
    await reads(tracker, 'Lees alle stappen');
    const levels = [...root(tracker).querySelectorAll('h3, article :is(h2, h3, h4)')].map(
      ({ localName }) => localName,
    );
    expect([headingOf(tracker), ...levels]).to.deep.equal(['Wat deden de verhalen?', 'h3', 'h4']);
  });

  it('offers all signals as a file when there is one', async () => {
    tracker = await showSignals(withSignals(recognised(), { links: { csv: '/v1/topics/x/signals.csv' } }));
    await reads(tracker, 'Alle signalen als bestand (CSV)');
  });

  it('offers no file when there is none', async () => {
    await show([
      ...recognised(),
      [60, 'translator', 'hulp-is-gratis', anAdvice()],
      [50, 'municipality', 'hulp-is-gratis', anAnswer()],
    ]);
    expect(wordsOf(tracker)).not.to.contain('CSV');
  });
});
