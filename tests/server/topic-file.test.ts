import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commitTo, createQuote, type FileExplainer, type LogEvent, type TopicFile } from '@lus/contract';
import { readTopicFile } from '@lus/server/topic-file/whole-topic.js';
import { aTopic } from '../support/samples.js';
import { aBundle, aChange, aCheck, aCount, aLog, anAdvice, aNote, aRecognition } from '../support/trail.js';
import { aPassage, aText } from './explaining.js';
import { TODAY } from './telling.js';
import { aFile, anExperienceInFile, idOf, refusal } from './topic-file.js';

const wrongIn = (file: TopicFile | Record<string, unknown>): Promise<string[]> =>
  refusal(readTopicFile(JSON.stringify(file), TODAY));

/** A file whose lines are chained, as an export has it. */
async function aChainedFile(): Promise<TopicFile & { events: LogEvent[] }> {
  const { lines, file } = await readTopicFile(JSON.stringify(aFile()), TODAY);
  return { ...file, events: [...lines] };
}

/** A file in which one experience is bundled and quoted. */
async function aQuotingFile(words = 'Dat had ik graag vooraf geweten.') {
  const quote = await createQuote(words);
  return aFile({
    events: aLog(TODAY, [[9, 'translator', 'x', aBundle({ quotes: [quote.commitment] })]]),
    experiences: [anExperienceInFile(1)],
    bundles: [{ signalId: 'x', experienceId: idOf(1) }],
    quotes: [{ ...quote, experienceId: idOf(1) }],
  });
}

type FileText = FileExplainer['texts'][number];

/** One version of a text, as a file has it. */
function aFileText(version: number, other: Partial<FileText> = {}): FileText {
  const { topicId: _, ...text } = aText();
  return { ...text, version, changedOn: '2026-11-01', role: 'translator', ...other };
}

/** The faults in a file with one explainer. */
const wrongInTexts = (texts: FileText[], feedback: NonNullable<FileExplainer['feedback']> = []) =>
  wrongIn(aFile({ explainers: [{ id: 'hulp', texts, feedback }] }));

const inEnglish = { language: 'en', translates: 1 };

describe('A topic file with explainers that is refused', () => {
  it('is good when nothing is wrong with it', async () => {
    const texts = [aFileText(1), aFileText(2), aFileText(1, inEnglish)];
    const feedback = [{ language: 'nl', version: 2, clear: 'yes', passageId: 'wat' } as const];
    const file = aFile({ explainers: [{ id: 'hulp', texts, feedback }] });
    await readTopicFile(JSON.stringify(file), TODAY);
  });

  it('has two of one name', async () => {
    const explainer = { id: 'hulp', texts: [aFileText(1)] };
    assert.deepEqual(await wrongIn(aFile({ explainers: [explainer, explainer] })), [
      '/explainers/1/id duplicate',
    ]);
  });

  it('misses a version', async () => {
    assert.deepEqual(await wrongInTexts([aFileText(1), aFileText(3)]), [
      '/explainers/0/texts/1/version order',
    ]);
  });

  it('goes back in time, or has not been yet', async () => {
    assert.deepEqual(await wrongInTexts([aFileText(1), aFileText(2, { changedOn: '2026-10-01' })]), [
      '/explainers/0/texts/1/changedOn order',
    ]);
    assert.deepEqual(await wrongInTexts([aFileText(1, { changedOn: '2026-11-23' })]), [
      '/explainers/0/texts/0/changedOn future',
    ]);
  });

  it('translates a version that is not in it', async () => {
    assert.deepEqual(await wrongInTexts([aFileText(1), aFileText(1, { ...inEnglish, translates: 2 })]), [
      '/explainers/0/texts/1/translates unknown',
    ]);
  });

  it('names a signal that is not in it', async () => {
    const passages = [aPassage('wat', { signalIds: ['bestaat-niet'] })];
    assert.deepEqual(await wrongInTexts([aFileText(1, { passages })]), [
      '/explainers/0/texts/0/passages/0/signalIds/0 unknown',
    ]);
  });

  it('has a text of the municipality over one of the council (R17)', async () => {
    assert.deepEqual(await wrongInTexts([aFileText(1), aFileText(2, { role: 'municipality' })]), [
      '/explainers/0/texts/1/language R17',
    ]);
  });

  it('has a passage that is too much', async () => {
    const passages = [aPassage('wat', { plain: 'a\n\n'.repeat(61) })];
    assert.deepEqual(await wrongInTexts([aFileText(1, { passages })]), [
      '/explainers/0/texts/0/passages/0/plain maxItems',
    ]);
  });

  it('has words about a text or a passage that is not in it', async () => {
    const said = { language: 'nl', version: 1, clear: 'no' } as const;
    const feedback = [{ ...said, version: 2 }, { ...said, passageId: 'bestaat-niet' }, said];
    assert.deepEqual(await wrongInTexts([aFileText(1)], feedback), [
      '/explainers/0/feedback/0/version unknown',
      '/explainers/0/feedback/1/passageId unknown',
    ]);
  });
});

describe('A topic file that is refused', () => {
  it('is good when nothing is wrong with it', async () => {
    await readTopicFile(JSON.stringify(await aChainedFile()), TODAY);
    await readTopicFile(JSON.stringify(await aQuotingFile()), TODAY);
  });

  it('is no JSON', async () => {
    assert.deepEqual(await refusal(readTopicFile('{', TODAY)), [' json']);
  });

  it('does not fit the schema, and says so of every place at once', async () => {
    const { events } = aFile();
    const lines = [{ ...events[0]!, role: 'mayor' }, ...events.slice(1)];
    const wrong = await wrongIn({
      ...aFile(),
      version: 2,
      topic: { ...aTopic(), threshold: 1 },
      events: lines,
    });
    for (const pointer of ['/version', '/topic/threshold', '/events/0/role']) {
      assert.ok(
        wrong.some((one) => one.startsWith(`${pointer} `)),
        `${pointer} in ${wrong.join()}`,
      );
    }
  });

  it('has a line that was changed', async () => {
    const file = await aChainedFile();
    file.events[3]!.at = file.events[3]!.at.replace('2026', '2025');
    assert.ok((await wrongIn(file)).includes('/events/3 chain'));
  });

  it('misses a line', async () => {
    const file = await aChainedFile();
    assert.ok((await wrongIn({ ...file, events: file.events.toSpliced(1, 1) })).includes('/events/1 chain'));
  });

  it('has lines of which only some are chained', async () => {
    const file = await aChainedFile();
    const { hash: _, ...unchained } = file.events[2]!;
    assert.ok(
      (await wrongIn({ ...file, events: file.events.with(2, unchained as LogEvent) })).includes(
        '/events/2 chain',
      ),
    );
  });

  it('has a line of another topic', async () => {
    const events = aFile().events.map((line, place) => (place === 0 ? { ...line, topicId: 'ander' } : line));
    assert.ok((await wrongIn(aFile({ events }))).includes('/events/0/topicId topic'));
  });

  it('has lines that are not in the order of time', async () => {
    const events = aLog(TODAY, [
      [10, 'translator', undefined, aNote()],
      [11, 'translator', undefined, aNote()],
    ]);
    assert.deepEqual(await wrongIn(aFile({ events })), ['/events/1/at order']);
  });

  it('has a line with the number of another place', async () => {
    const events = aLog(TODAY, [[10, 'translator', undefined, aNote()]]).map((line) => ({
      ...line,
      sequence: 2,
    }));
    assert.deepEqual(await wrongIn(aFile({ events })), ['/events/0/sequence order']);
  });

  it('tells of something that has not been yet', async () => {
    const events = aLog(TODAY, [[-2, 'translator', undefined, aNote()]]);
    assert.deepEqual(await wrongIn(aFile({ events })), ['/events/0/at future']);
  });

  it('breaks rules, and names every one at once', async () => {
    const events = aLog(TODAY, [
      [100, 'municipality', undefined, aNote()],
      [90, 'translator', 'a', aBundle({ experienceCount: null })],
      [80, 'translator', 'b', aBundle()],
      [70, 'translator', 'b', anAdvice()],
      [60, 'translator', 'c', aBundle()],
      [50, 'guardian', 'c', aRecognition()],
      [40, 'municipality', 'c', aChange()],
      [30, 'collector', 'c', aCheck()],
    ]);
    assert.deepEqual(await wrongIn(aFile({ events })), [
      '/events/0/event R17',
      '/events/1/event R6',
      '/events/3/event R7',
      '/events/6/event order',
    ]);
  });

  it('quotes other words than the log holds', async () => {
    const file = await aQuotingFile();
    file.quotes[0]!.salt = '0'.repeat(32);
    assert.deepEqual(await wrongIn(file), ['/quotes/0/text R2']);
  });

  it('quotes what nobody said, to the letter', async () => {
    assert.deepEqual(await wrongIn(await aQuotingFile('Dat had ik graag vooraf gehoord.')), [
      '/quotes/0/text R2',
    ]);
  });

  it('quotes somebody who did not want that', async () => {
    const file = await aQuotingFile();
    assert.deepEqual(await wrongIn({ ...file, experiences: [anExperienceInFile(1, { mayQuote: false })] }), [
      '/quotes/0 R2',
    ]);
  });

  it('has a quote that is in no signal', async () => {
    const salt = '1'.repeat(32);
    const quotes = [{ text: 'Ja', salt, commitment: await commitTo('Ja', salt) }];
    assert.deepEqual(await wrongIn(aFile({ quotes })), ['/quotes/0/commitment unknown']);
  });

  it('quotes an experience that its signal does not carry', async () => {
    assert.deepEqual(await wrongIn({ ...(await aQuotingFile()), bundles: [] }), [
      '/quotes/0/experienceId unknown',
    ]);
  });

  it('points at experiences, signals and askings that are not there', async () => {
    const answer = { question: 'recognise', answer: 'yes', asking: 7 } as const;
    const file = aFile({
      experiences: [anExperienceInFile(1)],
      bundles: [
        { signalId: 'hulp-is-gratis', experienceId: idOf(1) },
        { signalId: 'bestaat-niet', experienceId: idOf(2) },
      ],
      answers: [
        { ...answer, signalId: 'hulp-is-gratis', experienceId: idOf(1) },
        { ...answer, asking: 1, signalId: 'hulp-is-gratis', experienceId: idOf(3) },
      ],
    });
    assert.deepEqual(await wrongIn(file), [
      '/bundles/1/signalId unknown',
      '/bundles/1/experienceId unknown',
      '/answers/0/asking unknown',
      '/answers/1 unknown',
    ]);
  });

  it('bundles what looks like the work of a program', async () => {
    const file = await aQuotingFile();
    assert.deepEqual(
      await wrongIn({ ...file, experiences: [anExperienceInFile(1, { quarantined: 'trap' })] }),
      ['/bundles/0/experienceId quarantined'],
    );
  });

  it('says the same thing twice', async () => {
    const file = await aQuotingFile();
    const answer = {
      signalId: 'x',
      experienceId: idOf(1),
      question: 'recognise',
      answer: 'yes',
      asking: 1,
    } as const;
    const twice = {
      ...file,
      experiences: [...file.experiences, anExperienceInFile(1)],
      quotes: [...file.quotes, ...file.quotes],
      bundles: [...file.bundles, ...file.bundles],
      answers: [answer, { ...answer, answer: 'no' }],
    };
    assert.deepEqual(await wrongIn(twice), [
      '/experiences/1/id duplicate',
      '/experiences/1/receiptHash duplicate',
      '/quotes/1/commitment duplicate',
      '/bundles/1 duplicate',
      '/answers/1 duplicate',
    ]);
  });

  it('tells exact numbers of people (R16)', async () => {
    const file = aFile({
      events: aLog(TODAY, [[9, 'collector', undefined, aCount({ experienceCount: 7 })]]),
    });
    assert.deepEqual(await wrongIn(file), ['/events/0/event R16']);
  });

  it('answers a question with the answer of another', async () => {
    const file = await aQuotingFile();
    const answers = [
      { signalId: 'x', experienceId: idOf(1), question: 'recognise', answer: 'better', asking: 1 },
    ];
    assert.deepEqual((await wrongIn({ ...file, answers })).length, 1);
  });
});
