import { expect } from '@open-wc/testing';
import { createQuote } from '@lus/contract';
import type { InfluenceTracker } from '@lus/elements';
import { control, root, wordsOf } from '../support/page.js';
import { openSignal, recognised } from '../support/signals.js';
import {
  aBundle,
  aChange,
  aClosedLoop,
  aCorrection,
  anAdvice,
  anAnswer,
  aRecognition,
  aRefusal,
  type Step,
} from '../support/trail.js';

const SIGNAL = 'hulp-is-gratis';

describe('<lus-influence-tracker>, the steps of a signal,', () => {
  let tracker: InfluenceTracker;

  const open = async (...steps: Step[]) => {
    tracker = await openSignal(steps);
  };
  /** Each step on top of the ones before it. */
  const advice = (other: Parameters<typeof anAdvice>[0] = {}): Step[] => [
    ...recognised(),
    [180, 'translator', SIGNAL, anAdvice(other)],
  ];
  const answer = (event = anAnswer()): Step[] => [...advice(), [150, 'municipality', SIGNAL, event]];
  const change = (other: Parameters<typeof aChange>[0] = {}): Step[] => [
    ...answer(),
    [120, 'municipality', SIGNAL, aChange(other)],
  ];

  it('put our words beside those of policy', async () => {
    await open(...recognised());
    expect(wordsOf(tracker)).to.match(
      /In onze woorden\s+Wij hoorden pas na het gesprek .*\s+Zo noemt de gemeente het\s+Cliëntondersteuning is/,
    );
  });

  it('show what people said, to the letter', async () => {
    const quote = await createQuote('Ik wist  van niets.\nEcht niet.');
    tracker = await openSignal(recognised(SIGNAL, { quotes: [quote.commitment] }), { quotes: [quote] });
    expect(root(tracker).querySelector('blockquote')?.textContent).to.equal(quote.text);
  });

  it('say so when words were taken back', async () => {
    const { commitment } = await createQuote('Ik wist van niets.');
    await open(...recognised(SIGNAL, { quotes: [commitment] }));
    expect(wordsOf(tracker)).to.contain('Deze woorden zijn teruggenomen.');
  });

  it('say how many stories there are, or that there are too few to say', async () => {
    await open([
      9,
      'translator',
      SIGNAL,
      aBundle({ experienceCount: null, whyFewer: 'Het is heel ernstig.' }),
    ]);
    expect(wordsOf(tracker)).to.match(
      /Verhalen\s+te weinig om een aantal te noemen\s+Waarom weinig verhalen genoeg zijn\s+Het is heel ernstig\./,
    );
  });

  it('keep the exceptions in sight', async () => {
    await open(...recognised(SIGNAL, { exceptions: [{ group: 'Doven', text: 'Zij willen een tolk.' }] }));
    expect(wordsOf(tracker)).to.match(/Voor wie het anders is\s+Doven\s+Zij willen een tolk\./);
  });

  it('keep the objections in sight', async () => {
    await open(
      [20, 'translator', SIGNAL, aBundle()],
      [9, 'guardian', SIGNAL, aRecognition({ objections: ['Bij mij ging het goed.'] })],
    );
    expect(wordsOf(tracker)).to.match(/Wie het anders ziet, zegt\s+Bij mij ging het goed\./);
  });

  it('say that nobody asked for an advice', async () => {
    await open(...advice());
    expect(wordsOf(tracker)).to.contain('De raad gaf dit advies zelf. Niemand vroeg erom.');
  });

  it('say at what level an advice works, and why not closer', async () => {
    await open(...advice({ level: 5, whyNotCloser: 'De raad verdeelt het geld.' }));
    expect(wordsOf(tracker)).to.match(
      /Wie erover gaat\s+de gemeenteraad \(5 van 8; 8 is het dichtst bij inwoners\)\s+Waarom niet dichter bij inwoners\s+De raad verdeelt het geld\./,
    );
  });

  it('say to whom an advice goes, and how far policy was', async () => {
    await open(...advice({ addressees: ['Het college', 'De wijkteams'], policyStage: 'draft' }));
    expect(wordsOf(tracker)).to.match(
      /Aan wie\s+Het college\s+De wijkteams[^]*Hoe ver het plan was\s+een plan in de maak/,
    );
  });

  it('give the reason in full when an advice is not adopted, and what is possible instead', async () => {
    await open(...answer(aRefusal()));
    expect(root(tracker).querySelector<HTMLElement>('[part="reason"]')?.innerText).to.match(
      /^Waarom niet: Er is geen geld voor\s+Er is dit jaar geen geld voor een nieuwe brief\.\s+Wat wel kan\s+Wij noemen de hulp wel aan de telefoon\.$/,
    );
  });

  it('say when the people themselves were heard', async () => {
    await open(...answer());
    expect(wordsOf(tracker)).to.match(
      /Is er eerst geluisterd naar de mensen zelf\?\s+Ja, op \d+ \S+ \d{4}\./,
    );
  });

  it('say that the people themselves were not heard', async () => {
    await open(...advice(), [
      150,
      'municipality',
      SIGNAL,
      { type: 'answered', outcome: 'adopted', text: 'Goed.', clientsHeard: false },
    ]);
    expect(wordsOf(tracker)).to.match(/Is er eerst geluisterd naar de mensen zelf\?\s+Nee\./);
  });

  it('say that an answer came late', async () => {
    await open(...advice(), [130, 'municipality', SIGNAL, anAnswer()]);
    expect(wordsOf(tracker)).to.match(/Overgenomen \(8 dagen te laat\)/);
  });

  it('name the owners of a change, and who of them are residents', async () => {
    await open(
      ...change({
        owners: [
          { name: 'Team Wmo', resident: false },
          { name: 'De buurtraad', resident: true },
        ],
      }),
    );
    expect(wordsOf(tracker)).to.match(/Wie het doet\s+Team Wmo\s+De buurtraad \(inwoners\)/);
  });

  it('say how it was before a change, and when it is checked', async () => {
    await open(...change());
    expect(wordsOf(tracker)).to.match(
      /Hoe het eerst was\s+In de brief stond niets over hulp\.[^]*We vragen of het beter is vanaf\s+\d+ \S+ \d{4}/,
    );
  });

  it('say what the people concerned said about a change', async () => {
    await open(...aClosedLoop());
    expect(wordsOf(tracker)).to.match(
      /Het is beter\s+Wat mensen ervan zeggen\s+Ik wist nu vooraf dat er iemand mee kon\./,
    );
  });

  it('say what everybody learned', async () => {
    await open(...aClosedLoop());
    expect(wordsOf(tracker)).to.match(/Wat we leerden\s+Zeg het in de eerste brief/);
  });

  it('say what was corrected, where it was wrong', async () => {
    await open(...recognised(), [
      5,
      'translator',
      SIGNAL,
      aCorrection(1, aBundle({ title: 'Anders gezegd' })),
    ]);
    expect(wordsOf(tracker)).to.match(/Verbeterd op \d+ \S+ \d{4}: Er stond een fout in\./);
  });

  it('tell the rounds apart', async () => {
    const check = {
      type: 'checked',
      result: 'not',
      said: 'Nee.',
      better: null,
      partly: null,
      not: 5,
    } as const;
    await open(...change(), [60, 'guardian', SIGNAL, check], [30, 'municipality', SIGNAL, aChange()]);
    const dates = [...root(tracker).querySelectorAll<HTMLElement>('.trail li > .hint')].map(({ innerText }) =>
      innerText.replace(/.*?(, |$)/, ''),
    );
    expect(dates).to.deep.equal(['', '', 'ronde 1', 'ronde 1', 'ronde 1', 'ronde 1', 'ronde 2']);
  });

  it('are opened by a button that says of which signal', async () => {
    await open(...recognised());
    expect(control(tracker, 'Lees alle stappen').textContent).to.contain('Niemand zegt dat hulp gratis is');
  });
});
