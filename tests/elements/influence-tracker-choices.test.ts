import { expect } from '@open-wc/testing';
import type { InfluenceTracker } from '@lus/elements';
import { control, eventually, pick, press, reads, root, wordsOf } from '../support/page.js';
import {
  focusedName,
  names,
  recognised,
  showSignals,
  signalsInARow,
  withSignals,
} from '../support/signals.js';
import { aClosedLoop, anAdvice, anAnswer, aParking, aRefusal, type Step } from '../support/trail.js';

/** One signal of every sort. */
const sorts: Step[] = [
  ...recognised('geparkeerd', { title: 'Geparkeerd' }),
  [100, 'guardian', 'geparkeerd', aParking()],
  ...recognised('later', { title: 'Antwoord later' }),
  [40, 'translator', 'later', anAdvice({ level: 5, whyNotCloser: 'Geld.' })],
  ...recognised('eerder', { title: 'Antwoord eerder' }),
  [90, 'translator', 'eerder', anAdvice()],
  ...recognised('geweigerd', { title: 'Geweigerd' }),
  [150, 'translator', 'geweigerd', anAdvice()],
  [140, 'municipality', 'geweigerd', aRefusal()],
  ...recognised('gekregen', { title: 'Gekregen' }),
  [150, 'translator', 'gekregen', anAdvice()],
  [140, 'municipality', 'gekregen', anAnswer()],
];

describe('<lus-influence-tracker>, choosing among signals,', () => {
  let tracker: InfluenceTracker;

  const show = async (steps: readonly Step[], attributes: Partial<InfluenceTracker> = {}) => {
    tracker = await showSignals(withSignals(steps), attributes);
    await reads(tracker, 'Volgorde');
  };
  const announced = () => root(tracker).querySelector('.card > [role="status"]')?.textContent.trim();
  const sortedBy = () =>
    [...root(tracker).querySelectorAll<HTMLElement>('th[aria-sort]')].map(
      ({ innerText, ariaSort }) => `${innerText.trim()} ${ariaSort}`,
    );

  it('shows the last news first', async () => {
    await show(signalsInARow(3));
    expect(names(tracker)).to.deep.equal(['Signaal 3', 'Signaal 2', 'Signaal 1']);
  });

  it('filters by where a signal is', async () => {
    await show(sorts);
    await pick(tracker, 'Waar het is', 'Wacht nog');
    expect(names(tracker)).to.deep.equal(['Geparkeerd']);
  });

  it('filters by answer', async () => {
    await show(sorts);
    await pick(tracker, 'Antwoord', 'Niet overgenomen');
    expect(names(tracker)).to.deep.equal(['Geweigerd']);
  });

  it('filters by level', async () => {
    await show(sorts);
    await pick(tracker, 'Wie erover gaat', 'de gemeenteraad');
    expect(names(tracker)).to.deep.equal(['Antwoord later']);
  });

  it('offers only what there is', async () => {
    await show(aClosedLoop());
    const [where] = root(tracker).querySelectorAll('select');
    expect(Array.from(where!.options, ({ text }) => text)).to.deep.equal(['Alles', 'Klaar: het is beter']);
  });

  it('says how many signals there are, to the eye and to the ear', async () => {
    await show(sorts);
    await pick(tracker, 'Antwoord', 'Niet overgenomen');
    expect([announced(), wordsOf(tracker).includes('1 van 5 signalen')]).to.deep.equal([
      '1 van 5 signalen',
      true,
    ]);
  });

  it('shows them all again when nothing fits', async () => {
    await show(sorts);
    await pick(tracker, 'Antwoord', 'Niet overgenomen');
    await pick(tracker, 'Waar het is', 'Wacht nog');
    await press(tracker, 'Toon alle signalen');
    const values = [...root(tracker).querySelectorAll('select')].map(({ value }) => value);
    expect([names(tracker).length, ...values]).to.deep.equal([5, '', '', '', 'updated']);
  });

  it('puts what was agreed for the earliest day first', async () => {
    await show(sorts);
    await pick(tracker, 'Volgorde', 'Afspraak');
    expect(names(tracker).slice(0, 2)).to.deep.equal(['Antwoord eerder', 'Antwoord later']);
  });

  it('puts names in order as people count', async () => {
    await show(signalsInARow(11));
    await pick(tracker, 'Volgorde', 'Naam');
    expect(names(tracker).slice(0, 3)).to.deep.equal(['Signaal 1', 'Signaal 2', 'Signaal 3']);
  });

  it('shows many signals a portion at a time', async () => {
    await show(signalsInARow(1000));
    expect(names(tracker)).to.have.length(20);
  });

  it('moves focus to the first of the next portion', async () => {
    await show(signalsInARow(50));
    await press(tracker, 'Toon nog 20 signalen');
    await eventually('focus', () => focusedName(tracker) === 'Signaal 30');
  });

  it('does not offer more than there is', async () => {
    await show(signalsInARow(21));
    await press(tracker, 'Toon nog 1 signaal');
    expect(wordsOf(tracker)).not.to.contain('Toon nog');
  });

  it('finds a signal that the page names, however far down', async () => {
    await show(signalsInARow(50), { signal: 'signaal-1' });
    await eventually('focus', () => focusedName(tracker) === 'Signaal 1');
  });

  describe('in the table', () => {
    it('has the same signals', async () => {
      await show(signalsInARow(3), { look: 'table' });
      expect(names(tracker)).to.deep.equal(['Signaal 3', 'Signaal 2', 'Signaal 1']);
    });

    it('is reached by a button that says so', async () => {
      await show(signalsInARow(3));
      await press(tracker, 'Tabel');
      expect([control(tracker, 'Tabel').ariaPressed, control(tracker, 'Lijst').ariaPressed]).to.deep.equal([
        'true',
        'false',
      ]);
    });

    it('says by which column it is in order', async () => {
      await show(signalsInARow(3), { look: 'table' });
      expect(sortedBy()).to.deep.equal(['Laatste nieuws descending']);
    });

    it('is put in order by a head, and turned round by the same', async () => {
      await show(signalsInARow(3), { look: 'table' });
      await press(tracker, 'Naam');
      const first = [sortedBy(), names(tracker)[0]];
      await press(tracker, 'Naam');
      expect([first, sortedBy(), names(tracker)[0]]).to.deep.equal([
        [['Naam ascending'], 'Signaal 1'],
        ['Naam descending'],
        'Signaal 3',
      ]);
    });

    it('says in words what is late', async () => {
      await show(sorts, { look: 'table' });
      expect(root(tracker).querySelector<HTMLElement>('[part="table"]')?.innerText).to.contain(
        '48 dagen te laat',
      );
    });

    it('leads to the steps of a signal', async () => {
      await show(signalsInARow(3), { look: 'table' });
      await press(tracker, 'Signaal 2');
      await reads(tracker, 'In onze woorden');
      expect(focusedName(tracker)).to.equal('Signaal 2');
    });

    it('shows all its columns where there is room', async () => {
      await show(sorts, { look: 'table' });
      tracker.style.inlineSize = '54rem';
      const region = root(tracker).querySelector<HTMLElement>('[role="region"]')!;
      expect(region.scrollWidth).to.equal(region.clientWidth);
    });

    it('scrolls by itself, and by keyboard', async () => {
      await show(sorts, { look: 'table' });
      tracker.style.inlineSize = '300px';
      const region = root(tracker).querySelector<HTMLElement>('[role="region"]')!;
      expect([region.tabIndex, region.scrollWidth > region.clientWidth, tracker.scrollWidth]).to.deep.equal([
        0,
        true,
        300,
      ]);
    });

    it('moves focus to the first row of the next portion', async () => {
      await show(signalsInARow(50), { look: 'table' });
      await press(tracker, 'Toon nog 20 signalen');
      await eventually(
        'focus',
        () => (root(tracker).activeElement as HTMLElement | null)?.innerText === 'Signaal 30',
      );
    });
  });
});
