import type { Step } from './loop.js';

const SIGNAL = 'iemand-die-naast-u-staat';

/** What happened before: two rounds, from the first working group to a pool of experts by experience. */
export const history = (): Step[] => [
  { on: '2013-03-04', role: 'guardian', event: { type: 'begun', phase: 'collect', round: 1 } },
  {
    on: '2013-04-16',
    role: 'collector',
    event: {
      type: 'noted',
      kind: 'meeting',
      title: 'Inwoners en ambtenaren zitten samen aan tafel',
      text: 'Een werkgroep vroeg aan inwoners: wat kunt u zelf, en waar loopt u vast? Dit voorbeeld volgt wat er in Almere gebeurde. De namen, de woorden en de aantallen hebben wij bedacht.',
      phase: 'collect',
      round: 1,
      on: '2013-04-16',
    },
  },
  {
    on: '2015-03-19',
    role: 'collector',
    event: {
      type: 'noted',
      kind: 'success',
      title: 'Het verslag van de werkgroep is klaar',
      text: 'Na twee jaar luisteren staat er op papier wat inwoners zelf zeggen. En ook waar de gemeente op moet letten.',
      phase: 'collect',
      round: 1,
      on: '2015-03-19',
    },
  },
  {
    on: '2015-06-11',
    role: 'collector',
    event: {
      type: 'counted',
      experienceCount: 40,
      heard: [
        { name: 'Mantelzorgers', count: 10 },
        { name: 'Mensen met een beperking', count: 15 },
        { name: 'Ouderen', count: 10 },
        { name: 'Mensen met psychische klachten', count: null },
      ],
      missing: [
        {
          name: 'Mensen met een migratieachtergrond',
          reason: 'Wij kenden nog geen plek waar zij vaak komen.',
          action: 'Wij gaan langs bij buurthuizen en bij de taalles.',
        },
      ],
    },
  },
  { on: '2015-06-12', role: 'guardian', event: { type: 'begun', phase: 'translate', round: 1 } },
  {
    on: '2015-09-10',
    role: 'translator',
    signal: SIGNAL,
    quotes: [
      'Ze was aardig. Maar ze werkte voor dezelfde organisatie die mijn hulp regelde.',
      'Ik wilde iemand die zelf weet hoe het is.',
    ],
    event: {
      type: 'bundled',
      title: 'Iemand die echt naast u staat',
      ourWords:
        'Wie hulp zoekt, wil iemand die meedenkt. Iemand die niets te winnen heeft. Nu werkt die persoon vaak voor een organisatie die ook zelf hulp geeft. Dan durft u niet alles te zeggen.',
      policyWords:
        'Organisaties vragen zich af of cliëntondersteuning onafhankelijk genoeg is, nu zij bij één aanbieder ligt.',
      kind: 'offer-misfit',
      scope: 'major',
      sender: { kind: 'council', name: 'Adviesraad Sociaal Domein Voorbeeld' },
      exceptions: [
        {
          group: 'Mensen met een licht verstandelijke beperking',
          text: 'Zij willen graag elke keer dezelfde persoon, ook als die van de grote organisatie is.',
        },
      ],
      experienceCount: 40,
      quotes: [],
      round: 1,
    },
  },
  {
    on: '2015-10-22',
    role: 'translator',
    signal: SIGNAL,
    event: {
      type: 'recognised',
      outcome: 'yes',
      objections: ['Bij mij ging het goed. Mijn ondersteuner zei gewoon wat zij vond.'],
      yes: 30,
      no: null,
    },
  },
  {
    on: '2015-11-26',
    role: 'translator',
    signal: SIGNAL,
    event: {
      type: 'advised',
      text: 'Laat mensen kiezen wie hen helpt. Zet ook mensen in die zelf veel hebben meegemaakt. En zorg dat zij los staan van de gemeente en van de organisaties die hulp geven.',
      requested: false,
      level: 5,
      whyNotCloser: 'De gemeenteraad verdeelt het geld en beslist wie de hulp mag geven.',
      addressees: ['De gemeenteraad', 'Het college van burgemeester en wethouders'],
      answerBy: '2016-02-29',
      policyStage: 'draft',
    },
  },
  { on: '2016-02-15', role: 'guardian', event: { type: 'begun', phase: 'adapt', round: 1 } },
  {
    on: '2016-02-16',
    role: 'municipality',
    signal: SIGNAL,
    event: {
      type: 'answered',
      outcome: 'partly',
      text: 'Wij gaan werken met mensen die zelf veel hebben meegemaakt. Wij doen dat stap voor stap. De medewerkers van nu blijven ook.',
      reasonClass: 'agreement',
      reason:
        'Met de organisatie van nu hebben wij een afspraak voor een paar jaar. Die willen wij niet breken.',
      possibleInstead:
        'Wij beginnen met een kleine groep, naast de medewerkers van nu. Samen leren wij wat werkt.',
      clientsHeard: true,
      heardOn: '2016-01-28',
    },
  },
  {
    on: '2016-08-30',
    role: 'municipality',
    signal: SIGNAL,
    event: {
      type: 'changed',
      where: 'practice',
      text: 'Tien mensen met eigen ervaring helpen nu bij vragen over zorg en hulp. Zij horen bij een organisatie die zij zelf kennen.',
      owners: [
        { name: 'Gemeente, team Wmo', resident: false },
        { name: 'De tien ervaringsdeskundigen', resident: true },
      ],
      on: '2016-09-01',
      startingPoint: 'Alleen medewerkers van één organisatie gaven deze hulp.',
      checkOn: '2017-09-01',
    },
  },
  { on: '2017-09-01', role: 'guardian', event: { type: 'begun', phase: 'evaluate', round: 1 } },
  {
    on: '2017-10-05',
    role: 'guardian',
    signal: SIGNAL,
    event: {
      type: 'checked',
      result: 'partly',
      said: 'Wie hulp kreeg van iemand met eigen ervaring, is blij. Maar veel mensen wisten niet dat het kon. En de groep was te klein.',
      better: 15,
      partly: 10,
      not: 5,
    },
  },
  {
    on: '2017-11-14',
    role: 'collector',
    event: {
      type: 'noted',
      kind: 'failure',
      title: 'De eerste groep was te klein',
      text: 'Tien mensen is te weinig voor een hele stad. Sommigen van hen raakten overbelast. Dat hadden wij eerder moeten zien.',
      phase: 'evaluate',
      round: 1,
      on: '2017-11-14',
    },
  },
  { on: '2018-01-08', role: 'guardian', event: { type: 'begun', phase: 'adapt', round: 2 } },
  {
    on: '2018-05-24',
    role: 'municipality',
    signal: SIGNAL,
    event: {
      type: 'changed',
      where: 'practice',
      text: 'De groep groeit naar ongeveer vijftig mensen. Een coördinator zoekt wie bij u past. Zij krijgen samen les, en zij bespreken samen wat moeilijk is.',
      owners: [
        { name: 'Coördinator ervaringsdeskundigen', resident: false },
        { name: 'De ervaringsdeskundigen', resident: true },
        { name: 'Ongeveer vijftig organisaties in de stad', resident: true },
      ],
      on: '2018-06-01',
      startingPoint: 'Er waren tien mensen met eigen ervaring, en weinig inwoners kenden hen.',
      checkOn: '2019-06-01',
    },
  },
  { on: '2019-06-03', role: 'guardian', event: { type: 'begun', phase: 'evaluate', round: 2 } },
  {
    on: '2019-10-10',
    role: 'guardian',
    signal: SIGNAL,
    event: {
      type: 'checked',
      result: 'better',
      said: 'Mensen vinden sneller iemand die hen begrijpt. Zij durven meer te vragen. Ook de medewerkers zeggen: wij leren van hen.',
      better: 30,
      partly: 5,
      not: null,
    },
  },
  {
    on: '2019-11-05',
    role: 'guardian',
    signal: SIGNAL,
    event: {
      type: 'closed',
      lesson:
        'Begin klein, maar blijf niet klein. En vraag het opnieuw aan de mensen zelf, ook als het al beter lijkt.',
    },
  },
  {
    on: '2020-03-12',
    role: 'collector',
    event: {
      type: 'noted',
      kind: 'success',
      title: 'Andere gemeenten komen kijken',
      text: 'Ons verhaal staat in een boekje voor gemeenten. De groep helpt nu ook bij vragen over werk, geld en school.',
      phase: 'evaluate',
      round: 2,
      on: '2020-03-12',
    },
  },
];
