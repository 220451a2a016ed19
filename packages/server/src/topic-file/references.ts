import { isFaithful, isSaidIn, type ProblemDetail, type Signal, type TopicFile } from '@lus/contract';
import { unless } from './unless.js';

/** Everything in a topic file that leads nowhere, is there twice, or shows words without leave (R2). */
export async function checkReferences(file: TopicFile, signals: readonly Signal[]): Promise<ProblemDetail[]> {
  const { experiences, quotes, bundles, answers } = file;
  return [
    ...repeated(experiences, ({ id }) => id, '/experiences/#/id'),
    ...repeated(experiences, ({ receiptHash }) => receiptHash, '/experiences/#/receiptHash'),
    ...repeated(quotes, ({ commitment }) => commitment, '/quotes/#/commitment'),
    ...repeated(bundles, pair, '/bundles/#'),
    ...repeated(answers, (answer) => [pair(answer), answer.question, answer.asking].join(), '/answers/#'),
    ...(await checkQuotes(file, signals)),
    ...checkBundles(file, signals),
    ...checkAnswers(file, signals),
  ];
}

/** @param pointer - With `#` where the place in the list comes. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string, pointer: string) {
  const keys = items.map(keyOf);
  const first = new Map(keys.map((key, index) => [key, index] as const).reverse());
  return keys.flatMap((key, index) =>
    unless(first.get(key) === index, pointer.replace('#', String(index)), 'duplicate', 'Is there already'),
  );
}

async function checkQuotes(file: TopicFile, signals: readonly Signal[]): Promise<ProblemDetail[]> {
  const faithful = await Promise.all(file.quotes.map(isFaithful));
  const told = byId(file);
  const bundled = new Set(file.bundles.map(pair));
  return file.quotes.flatMap(({ commitment, text, experienceId }, index) => {
    const at = `/quotes/${index}`;
    const holders = signals.filter(({ quotes }) => quotes.some((quote) => quote.commitment === commitment));
    const wrong = [
      ...unless(!!faithful[index], `${at}/text`, 'R2', 'Is not what the log holds'),
      ...unless(holders.length > 0, `${at}/commitment`, 'unknown', 'Is in no signal'),
    ];
    if (experienceId === undefined) return wrong;
    const experience = told.get(experienceId);
    const carried = holders.every(({ id }) => bundled.has(pair({ signalId: id, experienceId })));
    return [
      ...wrong,
      ...unless(!!experience, `${at}/experienceId`, 'unknown', 'There is no such experience'),
      ...unless(carried, `${at}/experienceId`, 'unknown', 'Its signal does not carry this experience'),
      ...unless(experience?.mayQuote !== false, at, 'R2', 'Whoever told this does not want to be quoted'),
      ...unless(
        !experience || isSaidIn(experience, text),
        `${at}/text`,
        'R2',
        'Is not in the experience, to the letter',
      ),
    ];
  });
}

function checkBundles(file: TopicFile, signals: readonly Signal[]): ProblemDetail[] {
  const told = byId(file);
  const known = new Set(signals.map(({ id }) => id));
  return file.bundles.flatMap(({ signalId, experienceId }, index) => {
    const at = `/bundles/${index}`;
    const experience = told.get(experienceId);
    return [
      ...unless(known.has(signalId), `${at}/signalId`, 'unknown', 'There is no such signal'),
      ...unless(!!experience, `${at}/experienceId`, 'unknown', 'There is no such experience'),
      ...unless(!experience?.quarantined, `${at}/experienceId`, 'quarantined', 'It waits for a pair of eyes'),
    ];
  });
}

function checkAnswers(file: TopicFile, signals: readonly Signal[]): ProblemDetail[] {
  const bundled = new Set(file.bundles.map(pair));
  const asked = new Set(
    signals.flatMap((signal) => askings(signal).map((asking) => `${signal.id} ${asking}`)),
  );
  return file.answers.flatMap((answer, index) => {
    const { signalId, question, asking } = answer;
    const at = `/answers/${index}`;
    return [
      ...unless(bundled.has(pair(answer)), at, 'unknown', 'Its signal does not carry this experience'),
      ...unless(
        asked.has(`${signalId} ${question} ${asking}`),
        `${at}/asking`,
        'unknown',
        'Its signal was never asked about so',
      ),
    ];
  });
}

/** Every question that was ever asked about a signal: of its words, and of each change. */
const askings = ({ bundled, corrections, rounds }: Signal): string[] => [
  ...[bundled, ...corrections.filter(({ corrects }) => corrects === bundled.sequence)].map(
    ({ sequence }) => `recognise ${sequence}`,
  ),
  ...rounds.flatMap(({ changes }) => changes.map(({ sequence }) => `better ${sequence}`)),
];

const byId = ({ experiences }: TopicFile) =>
  new Map(experiences.map((experience) => [experience.id, experience]));

const pair = ({ signalId, experienceId }: { signalId: string; experienceId: string }): string =>
  `${signalId} ${experienceId}`;
