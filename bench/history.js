const DAY = 86_400_000;
const START = Date.UTC(2000, 0, 1, 10);

const dayOf = (moment) => new Date(moment).toISOString().slice(0, 10);

/** What happens to every signal, from bundled to closed. */
const steps = (index, at) => [
  [
    'translator',
    {
      type: 'bundled',
      title: `Signaal ${index}: wij hoorden te laat van de hulp`,
      ourWords:
        'Wij hoorden pas na het gesprek dat iemand gratis met ons mee had gekund. Dat scheelt slapeloze nachten.',
      policyWords: 'Cliëntondersteuning is bij het eerste contact onvoldoende bekend.',
      kind: 'right-missed',
      scope: index % 4 ? 'everyday' : 'major',
      sender: { kind: 'council', name: 'Adviesraad Sociaal Domein Voorbeeld' },
      exceptions: [],
      experienceCount: 15,
      quotes: [],
      round: 1,
    },
  ],
  ['guardian', { type: 'recognised', outcome: 'yes', objections: [], yes: 10, no: null }],
  [
    'translator',
    {
      type: 'advised',
      text: 'Noem de gratis hulp in de eerste brief, in gewone woorden en met een telefoonnummer.',
      requested: index % 3 === 0,
      level: 8,
      addressees: ['College van burgemeester en wethouders'],
      answerBy: dayOf(at + 42 * DAY),
      policyStage: 'practice',
    },
  ],
  [
    'municipality',
    {
      type: 'answered',
      outcome: 'partly',
      text: 'Wij passen de brief aan, maar pas bij de volgende druk.',
      reasonClass: 'money',
      reason: 'De brieven van dit jaar zijn al gedrukt.',
      possibleInstead: 'Wij noemen de hulp nu al aan de telefoon.',
      clientsHeard: true,
      heardOn: dayOf(at),
    },
  ],
  [
    'municipality',
    {
      type: 'changed',
      where: 'practice',
      text: 'In elke eerste brief staat dat de hulp gratis is.',
      owners: [{ name: 'Team Wmo', resident: false }],
      on: dayOf(at),
      startingPoint: 'In de brief stond niets over hulp.',
      checkOn: dayOf(at + DAY),
    },
  ],
  [
    'guardian',
    {
      type: 'checked',
      result: 'better',
      said: 'Wij wisten nu vooraf dat iemand mee kon.',
      better: 10,
      partly: null,
      not: null,
    },
  ],
  ['guardian', { type: 'closed', lesson: 'Zeg het in de eerste brief, dan weet iedereen het op tijd.' }],
];

export const STEPS = 7;

/**
 * A public log, not sealed yet: signal after signal, each all round the loop, one event a day.
 * @param signals - How many.
 */
export const history = (signals, topicId = 'vraagstuk') =>
  Array.from({ length: signals * STEPS }, (_, line) => {
    const index = Math.floor(line / STEPS);
    const at = START + line * DAY;
    const [role, event] = steps(index + 1, at)[line % STEPS];
    return {
      sequence: line + 1,
      topicId,
      signalId: `signaal-${index + 1}`,
      at: new Date(at).toISOString(),
      role,
      event,
    };
  });

/** A topic as the widgets read it. */
export const topic = {
  id: 'vraagstuk',
  language: 'nl',
  title: 'Gratis hulp bij uw vraag om zorg',
  centralQuestion: 'Wat is ervoor nodig dat u iemand naast u heeft?',
  municipality: 'Gemeente Voorbeeld',
  council: 'Adviesraad Sociaal Domein Voorbeeld',
  period: { from: '2020-01-01', until: '2020-12-31' },
  phase: 'evaluate',
  round: 1,
  threshold: 5,
  expectations: { hearBackBy: '2021-01-01' },
  keptUntil: '2021-12-31',
  questions: [],
  help: {
    contact: { name: 'Wmo-loket', phone: '088 000 00 00' },
    independentSupport: { name: 'Naast U', phone: '088 000 00 01' },
  },
};
