import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import {
  createQuote,
  seal,
  type LogEntry,
  type LogEvent,
  type PublicLog,
  type SignalList,
} from '@lus/contract';
import type { InfluenceTracker } from '@lus/elements';
import { anOpenTopic } from '../support/open-topic.js';
import { eventually, next, press, reads, wordsOf } from '../support/page.js';
import { recognised, showSignals } from '../support/signals.js';
import {
  aBundle,
  aClosedLoop,
  aCount,
  aLog,
  anAdvice,
  aRecognition,
  aRefusal,
  type Step,
} from '../support/trail.js';

const SIGNAL = 'hulp-is-gratis';

const refused: Step[] = [
  ...recognised(),
  [180, 'translator', SIGNAL, anAdvice()],
  [150, 'municipality', SIGNAL, aRefusal()],
];

/** A server that does not tell the truth. */
class Liar extends MemoryAdapter {
  readonly #lies: {
    log?: (lines: LogEvent[]) => void;
    signals?: (items: SignalList['items'], list: SignalList) => void;
  };

  constructor(
    steps: readonly Step[],
    lies: {
      log?: (lines: LogEvent[]) => void;
      signals?: (items: SignalList['items'], list: SignalList) => void;
    },
  ) {
    super({ topics: [anOpenTopic()], log: aLog(new Date(), steps) });
    this.#lies = lies;
  }

  override async listEvents(topicId: string, signal?: AbortSignal): Promise<PublicLog> {
    const log = await super.listEvents(topicId, signal);
    this.#lies.log?.(log.items);
    return log;
  }

  override async listSignals(topicId: string, signal?: AbortSignal): Promise<SignalList> {
    const list = await super.listSignals(topicId, signal);
    this.#lies.signals?.(list.items, list);
    return list;
  }
}

describe('<lus-influence-tracker>, is this history intact?', () => {
  let tracker: InfluenceTracker;

  const check = async (adapter: MemoryAdapter) => {
    tracker = await showSignals(adapter);
    await reads(tracker, 'Klopt dit nog?');
    await press(tracker, 'Kijk het na');
    await eventually('an answer', () =>
      /Ja, alles klopt|Nee, dit klopt niet|lukte niet/.test(wordsOf(tracker)),
    );
  };
  const honest = (steps: readonly Step[]) =>
    new MemoryAdapter({ topics: [anOpenTopic()], log: aLog(new Date(), steps) });

  it('says that all is right, with the number of lines', async () => {
    await check(honest(aClosedLoop()));
    expect(wordsOf(tracker)).to.contain('We keken 7 regels na.');
  });

  it('gives the beginning of the last hash to compare', async () => {
    const adapter = honest(aClosedLoop());
    const { items } = await adapter.listEvents(anOpenTopic().id);
    await check(adapter);
    expect(wordsOf(tracker)).to.contain(items.at(-1)!.hash.slice(0, 16).match(/.{4}/g)!.join(' '));
  });

  it('finds a line that was changed', async () => {
    await check(
      new Liar(refused, {
        log(lines) {
          (lines[3]!.event as { reason: string }).reason = 'Het mag niet van de minister.';
        },
      }),
    );
    expect(wordsOf(tracker)).to.contain('Regel 4 is later veranderd.');
  });

  it('finds the place where a line was taken out', async () => {
    await check(new Liar(refused, { log: (lines) => lines.splice(1, 1) }));
    expect(wordsOf(tracker)).to.contain('Vóór regel 2 is iets weggehaald of verplaatst.');
  });

  it('finds that the end of the log was taken off', async () => {
    await check(new Liar(refused, { log: (lines) => lines.pop() }));
    expect(wordsOf(tracker)).to.contain(
      'Hier staat iets anders dan in het logboek: Niemand zegt dat hulp gratis is',
    );
  });

  it('finds a signal that says something else than the log', async () => {
    await check(
      new Liar(refused, {
        signals([signal]) {
          signal!.rounds[0]!.response!.reason = 'Het mag niet van de minister.';
        },
      }),
    );
    expect(wordsOf(tracker)).to.contain(
      'Hier staat iets anders dan in het logboek: Niemand zegt dat hulp gratis is',
    );
  });

  it('finds a signal that is kept from sight', async () => {
    const steps: Step[] = [[201, 'translator', 'verborgen', aBundle({ title: 'Verborgen' })], ...refused];
    await check(new Liar(steps, { signals: (items) => items.shift() }));
    expect(wordsOf(tracker)).to.contain('Dit staat in het logboek, maar hier niet: Verborgen');
  });

  it('finds a signal that is in no log', async () => {
    await check(
      new Liar(refused, {
        signals: (items) => items.push({ ...items[0]!, id: 'verzonnen', title: 'Verzonnen' }),
      }),
    );
    expect(wordsOf(tracker)).to.contain('Hier staat iets anders dan in het logboek: Verzonnen');
  });

  it('finds that another number of people was heard than is shown', async () => {
    const steps: Step[] = [[201, 'collector', undefined, aCount()], ...refused];
    await check(
      new Liar(steps, {
        signals(_, { groups }) {
          groups!.heard[0]!.count = 50;
        },
      }),
    );
    expect(wordsOf(tracker)).to.contain(
      'Hier staat iets anders dan in het logboek: Wie hoorden we, en wie nog niet?',
    );
  });

  it('finds nothing wrong with who was heard', async () => {
    await check(honest([...aClosedLoop(), [3, 'collector', undefined, aCount()]]));
    expect(wordsOf(tracker)).to.contain('Ja, alles klopt');
  });

  it('finds a step that no rule allows, though the chain is whole', async () => {
    const lines: LogEntry[] = aLog(new Date(), refused);
    lines[2] = { ...lines[2]!, role: 'municipality' };
    const chain: LogEvent[] = [];
    for (const line of lines) chain.push(await seal(line, chain.at(-1)));
    await check(new Liar(refused, { log: (items) => items.splice(0, items.length, ...chain) }));
    expect(wordsOf(tracker)).to.contain('Regel 3 had niet gemogen.');
  });

  describe('with words of people', () => {
    const quoting = async (change: (quote: { text?: string; salt?: string }) => void) => {
      const quote = await createQuote('Ik wist van niets.');
      const steps = recognised(SIGNAL, { quotes: [quote.commitment] });
      change(quote);
      await check(
        new MemoryAdapter({ topics: [anOpenTopic()], log: aLog(new Date(), steps), quotes: [quote] }),
      );
    };

    it('finds words that were changed', async () => {
      await quoting((quote) => (quote.text = 'Ik wist van alles.'));
      expect(wordsOf(tracker)).to.contain('Hier staat iets anders dan in het logboek');
    });

    it('finds nothing wrong with words that are the same', async () => {
      await quoting(() => undefined);
      expect(wordsOf(tracker)).to.contain('Ja, alles klopt');
    });

    it('finds nothing wrong with words that were taken back', async () => {
      await quoting((quote) => {
        delete quote.text;
        delete quote.salt;
      });
      expect(wordsOf(tracker)).to.contain('Ja, alles klopt');
    });
  });

  it('is not confused by what happened since the page was opened', async () => {
    const adapter = honest([[200, 'translator', SIGNAL, aBundle()]]);
    tracker = await showSignals(adapter);
    await reads(tracker, 'Klopt dit nog?');
    adapter.record({ topicId: anOpenTopic().id, signalId: SIGNAL, role: 'guardian', event: aRecognition() });
    await press(tracker, 'Kijk het na');
    await reads(tracker, 'Ja, alles klopt');
  });

  describe('when the log cannot be fetched', () => {
    let adapter: MemoryAdapter;

    beforeEach(async () => {
      adapter = honest(aClosedLoop());
      tracker = await showSignals(adapter);
      await reads(tracker, 'Klopt dit nog?');
      adapter.fail('unavailable');
    });

    it('says so, and not that something is wrong with it', async () => {
      await press(tracker, 'Kijk het na');
      await reads(tracker, 'Het nakijken lukte niet');
      expect(wordsOf(tracker)).not.to.contain('klopt niet');
    });

    it('tells the page', async () => {
      const event = next(tracker, 'lus-error');
      await press(tracker, 'Kijk het na');
      expect((await event).kind).to.equal('unavailable');
    });

    it('can be tried again', async () => {
      await press(tracker, 'Kijk het na');
      await reads(tracker, 'Het nakijken lukte niet');
      adapter.recover();
      await press(tracker, 'Kijk het na');
      await reads(tracker, 'Ja, alles klopt');
    });
  });
});
