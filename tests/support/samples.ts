import type { ContactPoint, FollowUp, NewExperience, Problem, Question, Receipt, Topic } from '@lus/contract';

/** A topic about free independent client support, open from September 2026 up to and including March 2027. */
export const aTopic = (overrides: Partial<Topic> = {}): Topic => ({
  id: 'onafhankelijke-clientondersteuning',
  language: 'nl',
  title: 'Gratis hulp bij uw vraag om zorg',
  centralQuestion: 'Wat is ervoor nodig dat u iemand naast u heeft als u hulp vraagt aan de gemeente?',
  municipality: 'Gemeente Voorbeeld',
  council: 'Adviesraad Sociaal Domein Voorbeeld',
  period: { from: '2026-09-01', until: '2027-03-31' },
  phase: 'collect',
  round: 1,
  threshold: 5,
  expectations: {
    goal: 'Wij willen weten hoe u de hulp van een cliëntondersteuner vond. Of waarom u die hulp niet kreeg.',
    decidedBy: 'De gemeenteraad beslist. De adviesraad geeft daarvoor advies.',
    open: 'Hoe u over de hulp hoort, waar u de hulp vindt en hoe snel die er is.',
    fixed: [
      { kind: 'law', text: 'De gemeente moet deze hulp geven. Dat staat in de wet. De hulp is gratis.' },
      { kind: 'money', text: 'Er is in 2027 geld voor twaalf mensen die deze hulp geven.' },
      { kind: 'agreement', text: 'De afspraken met de twee organisaties lopen tot en met 2028.' },
    ],
    notPromised: 'Wij kunnen uw eigen aanvraag niet sneller laten gaan. Daarvoor belt u het Wmo-loket.',
    hearBack: 'Op deze pagina leest u uiterlijk op 15 mei 2027 wat wij met alle ervaringen deden.',
    hearBackBy: '2027-05-15',
    readBy: 'Twee leden van de adviesraad lezen uw ervaring. De gemeente leest niet mee.',
    minutes: 10,
  },
  keptUntil: '2027-09-30',
  questions: [],
  help: {
    contact: aContactPoint({ name: 'Wmo-loket', description: 'Voor een vraag over uw eigen aanvraag.' }),
    independentSupport: aContactPoint({
      name: 'Naast U',
      description: 'Een cliëntondersteuner denkt met u mee. Gratis, en los van de gemeente.',
      url: 'https://www.naast-u.example/',
    }),
  },
  ...overrides,
});

/** Somebody to turn to. */
export const aContactPoint = (overrides: Partial<ContactPoint> = {}): ContactPoint => ({
  name: 'Wmo-loket',
  phone: '088 000 00 00',
  email: 'hulp@voorbeeld.example',
  hours: 'Maandag tot en met vrijdag van 9 tot 17 uur',
  ...overrides,
});

/** A question of a topic's own: one of three. */
export const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: 'gratis-bekend',
  kind: 'choice',
  label: 'Wist u dat een cliëntondersteuner gratis is?',
  options: [
    { value: 'ja', label: 'Ja' },
    { value: 'nee', label: 'Nee' },
    { value: 'weet-ik-niet-meer', label: 'Dat weet ik niet meer' },
  ],
  ...overrides,
});

/** What an informal carer tells. Its code is `SAMPLE_CODE`, unless `receiptHash` is given. */
export const anExperience = (overrides: Partial<NewExperience> = {}): NewExperience => ({
  receiptHash: SAMPLE_HASH,
  language: 'nl',
  story:
    'Mijn man kreeg minder hulp in huis. Wij zaten met z’n tweeën tegenover drie mensen van de gemeente. ' +
    'Pas later hoorde ik dat iemand gratis met ons mee had gekund. Dat had ik graag vooraf geweten.',
  impact: 2,
  impactNote: 'Ik sliep er slecht van.',
  wentWell: 'De mevrouw aan de telefoon was aardig en nam de tijd.',
  shouldChange: 'Zet in de eerste brief dat er gratis hulp is, en hoe u die krijgt.',
  teller: 'carer',
  helper: 'none',
  mayQuote: true,
  secondsTaken: 420,
  ...overrides,
});

/** A receipt code, and the SHA-256 of it (`printf 7K3M9QXA2BDFH5TW | sha256sum`). */
export const SAMPLE_CODE = '7K3M9QXA2BDFH5TW';
export const SAMPLE_HASH = 'e29c8e03c561c5a20f939ac1694e2aa2656532eb614a85e7461cca1b2d77ff4c';

/** What the teller gets back on 22 November 2026. */
export const aReceipt = (overrides: Partial<Receipt> = {}): Receipt => ({
  topicId: 'onafhankelijke-clientondersteuning',
  receivedOn: '2026-11-22',
  hearBackBy: '2027-05-15',
  keptUntil: '2027-09-30',
  ...overrides,
});

/** What the teller sees later with the code. */
export const aFollowUp = (overrides: Partial<FollowUp> = {}): FollowUp => ({
  ...aReceipt(),
  topicTitle: aTopic().title,
  topicLanguage: 'nl',
  phase: 'collect',
  round: 1,
  status: 'received',
  story: anExperience().story,
  mayQuote: true,
  signals: [],
  ...overrides,
});

/** An error as the server words it. */
export const aProblem = (overrides: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title: 'Bad Request',
  status: 400,
  detail: 'The story is missing.',
  errors: [{ pointer: '/story', detail: 'must have required property story', code: 'required' }],
  ...overrides,
});
