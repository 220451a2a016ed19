import { council } from './loop-council.js';
import { around, ownLanguage, takingTime } from './loop-lately.js';
import type { Ago, Step } from './loop.js';

/** What happens around `now`: everything that can happen to a signal, once. */
export function present(now: Date): Step[] {
  /** A day so many days before now; after now when negative. */
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);

  return [
    ...letter(ago),
    ...familiarFace(ago),
    ...kitchenTable(ago),
    ...waiting(ago),
    ...eighteen(ago),
    ...ownLanguage(ago),
    ...takingTime(ago),
    ...around(ago),
  ];
}

/** Adopted, changed, and better; the council still has to close it. */
const letter = (ago: Ago): Step[] => [
  {
    on: ago(430),
    role: 'translator',
    signal: 'niemand-zei-dat-het-gratis-is',
    quotes: [
      'In de brief stond alleen wanneer ik moest komen. Niet dat er iemand mee mocht.',
      'Pas later hoorde ik dat het niets kost.',
    ],
    event: {
      type: 'bundled',
      title: 'Niemand zei dat de hulp gratis is',
      ourWords:
        'U krijgt een brief voor een gesprek. Daarin staat niet dat iemand gratis met u mee kan. Dus gaat u alleen.',
      policyWords: 'De uitnodiging voor het onderzoek noemt het recht op cliëntondersteuning niet.',
      kind: 'right-missed',
      scope: 'everyday',
      sender: council,
      exceptions: [],
      experienceCount: 20,
      quotes: [],
      round: 2,
    },
  },
  {
    on: ago(400),
    role: 'translator',
    signal: 'niemand-zei-dat-het-gratis-is',
    event: { type: 'recognised', outcome: 'yes', objections: [], yes: 15, no: null },
  },
  {
    on: ago(372),
    role: 'translator',
    signal: 'niemand-zei-dat-het-gratis-is',
    event: {
      type: 'advised',
      text: 'Zet bovenaan in elke brief: er kan iemand met u mee, dat kost niets. En zet erbij wie u daarvoor belt.',
      requested: false,
      level: 6,
      whyNotCloser: 'Het Wmo-loket schrijft de brieven.',
      addressees: ['Het Wmo-loket'],
      answerBy: ago(330),
      policyStage: 'practice',
    },
  },
  {
    on: ago(345),
    role: 'municipality',
    signal: 'niemand-zei-dat-het-gratis-is',
    event: {
      type: 'answered',
      outcome: 'adopted',
      text: 'U hebt gelijk. Wij veranderen alle brieven. Het telefoonnummer komt bovenaan te staan.',
      clientsHeard: true,
      heardOn: ago(352),
    },
  },
  {
    on: ago(300),
    role: 'municipality',
    signal: 'niemand-zei-dat-het-gratis-is',
    event: {
      type: 'changed',
      where: 'practice',
      text: 'In elke brief staat nu bovenaan dat er gratis iemand met u mee kan. Inwoners lazen de nieuwe brief eerst zelf.',
      owners: [
        { name: 'Het Wmo-loket', resident: false },
        { name: 'Zes inwoners die de brief lazen', resident: true },
      ],
      on: ago(280),
      startingPoint: 'In geen van de vier brieven stond dat de hulp gratis is.',
      checkOn: ago(90),
    },
  },
  {
    on: ago(26),
    role: 'guardian',
    signal: 'niemand-zei-dat-het-gratis-is',
    event: {
      type: 'checked',
      result: 'better',
      said: 'Meer mensen namen iemand mee. Zij zeggen: ik voelde mij sterker in het gesprek.',
      better: 15,
      partly: null,
      not: null,
    },
  },
];

/** Not adopted, for a good reason; the municipality had asked for this advice. */
const familiarFace = (ago: Ago): Step[] => [
  {
    on: ago(320),
    role: 'translator',
    signal: 'steeds-een-ander-gezicht',
    quotes: ['Drie keer moest ik mijn hele verhaal opnieuw vertellen.'],
    event: {
      type: 'bundled',
      title: 'Steeds een ander gezicht',
      ourWords:
        'U krijgt elke keer iemand anders. Dan vertelt u uw verhaal weer van voren af aan. Dat kost veel kracht.',
      policyWords: 'Er is te weinig continuïteit in de begeleiding door cliëntondersteuners.',
      kind: 'offer-misfit',
      scope: 'everyday',
      sender: council,
      exceptions: [],
      experienceCount: 10,
      quotes: [],
      round: 2,
    },
  },
  {
    on: ago(290),
    role: 'translator',
    signal: 'steeds-een-ander-gezicht',
    event: { type: 'recognised', outcome: 'yes', objections: [], yes: 5, no: null },
  },
  {
    on: ago(262),
    role: 'translator',
    signal: 'steeds-een-ander-gezicht',
    event: {
      type: 'advised',
      text: 'Geef ieder mens één vaste cliëntondersteuner, zolang als het nodig is.',
      requested: true,
      level: 4,
      whyNotCloser: 'Het college spreekt met de organisaties af hoe zij werken.',
      addressees: ['Het college van burgemeester en wethouders'],
      answerBy: ago(220),
      policyStage: 'decision',
    },
  },
  {
    on: ago(226),
    role: 'municipality',
    signal: 'steeds-een-ander-gezicht',
    event: {
      type: 'answered',
      outcome: 'not-adopted',
      text: 'Wij snappen de vraag. Toch kunnen wij nu niet beloven dat u altijd dezelfde persoon krijgt.',
      reasonClass: 'money',
      reason:
        'Dan zijn er vier mensen extra nodig, ook voor vakantie en ziekte. Dat geld is er dit jaar niet.',
      possibleInstead:
        'Komt er iemand anders? Dan praat u eerst met zijn drieën. U hoeft uw verhaal niet nog een keer te vertellen.',
      clientsHeard: true,
      heardOn: ago(240),
    },
  },
];

/** Partly adopted and changed; too early to ask whether it is better. */
const kitchenTable = (ago: Ago): Step[] => [
  {
    on: ago(250),
    role: 'translator',
    signal: 'alleen-tegenover-drie-mensen',
    quotes: ['Zij waren met drie. Ik was alleen. Ik knikte maar ja.'],
    event: {
      type: 'bundled',
      title: 'Alleen tegenover drie mensen',
      ourWords:
        'In het gesprek over uw hulp zit u alleen tegenover twee of drie mensen. U schrikt, en u zegt niet wat u wilde zeggen.',
      policyWords: 'De verhouding tussen inwoner en consulenten in het onderzoeksgesprek is ongelijk.',
      kind: 'treatment',
      scope: 'major',
      sender: council,
      exceptions: [
        { group: 'Mensen die slecht horen', text: 'Zij willen juist een tolk erbij, en dus meer mensen.' },
      ],
      experienceCount: 15,
      quotes: [],
      round: 2,
    },
  },
  {
    on: ago(222),
    role: 'translator',
    signal: 'alleen-tegenover-drie-mensen',
    event: {
      type: 'recognised',
      outcome: 'yes',
      objections: ['Ik vond het fijn dat er twee waren. De een praatte, de ander schreef.'],
      yes: 10,
      no: null,
    },
  },
  {
    on: ago(196),
    role: 'translator',
    signal: 'alleen-tegenover-drie-mensen',
    event: {
      type: 'advised',
      text: 'Zeg vooraf wie er komen. Kom met niet meer mensen dan de inwoner zelf meeneemt. En neem de tijd.',
      requested: false,
      level: 6,
      whyNotCloser: 'De medewerkers van het loket voeren deze gesprekken.',
      addressees: ['Het Wmo-loket', 'De wijkteams'],
      answerBy: ago(150),
      policyStage: 'practice',
    },
  },
  {
    on: ago(160),
    role: 'municipality',
    signal: 'alleen-tegenover-drie-mensen',
    event: {
      type: 'answered',
      outcome: 'partly',
      text: 'Wij bellen u vooraf en zeggen wie er komen. Soms moet er een arts of tolk bij zijn.',
      reasonClass: 'law',
      reason: 'In de wet staat dat een deskundige mee moet kijken als dat nodig is.',
      possibleInstead: 'Is er een deskundige nodig? Dan vragen wij u eerst of die erbij mag zitten.',
      clientsHeard: false,
    },
  },
  {
    on: ago(130),
    role: 'municipality',
    signal: 'alleen-tegenover-drie-mensen',
    event: {
      type: 'changed',
      where: 'policy',
      text: 'In de werkregels staat nu: wij bellen vooraf, en wij komen met zo weinig mensen als kan.',
      owners: [{ name: 'De wijkteams', resident: false }],
      on: ago(110),
      startingPoint: 'In acht van de tien gesprekken zaten er twee of drie mensen van de gemeente.',
      checkOn: ago(-45),
    },
  },
];

/** Advice given, and no answer in time. */
const waiting = (ago: Ago): Step[] => [
  {
    on: ago(170),
    role: 'translator',
    signal: 'te-lang-wachten-op-een-gesprek',
    quotes: ['Ik belde in maart. In juni kwam er iemand. Toen was het al te laat.'],
    event: {
      type: 'bundled',
      title: 'Te lang wachten op een gesprek',
      ourWords: 'U vraagt om hulp en dan hoort u weken niets. Ondertussen wordt het thuis steeds zwaarder.',
      policyWords: 'De doorlooptijd tussen melding en onderzoek is te lang.',
      kind: 'rule-fails',
      scope: 'everyday',
      sender: council,
      exceptions: [],
      experienceCount: 25,
      quotes: [],
      round: 2,
    },
  },
  {
    on: ago(140),
    role: 'translator',
    signal: 'te-lang-wachten-op-een-gesprek',
    event: { type: 'recognised', outcome: 'yes', objections: [], yes: 20, no: null },
  },
  {
    on: ago(112),
    role: 'translator',
    signal: 'te-lang-wachten-op-een-gesprek',
    event: {
      type: 'advised',
      text: 'Bel iedereen binnen een week terug. Zeg dan eerlijk hoelang het duurt, en wie er nu al kan helpen.',
      requested: false,
      level: 4,
      whyNotCloser: 'Alleen het college kan hier mensen en geld voor vrijmaken.',
      addressees: ['Het college van burgemeester en wethouders'],
      answerBy: ago(12),
      policyStage: 'practice',
    },
  },
];

/** Parked: from an interest organisation, and about fewer people than the threshold. */
const eighteen = (ago: Ago): Step[] => [
  {
    on: ago(155),
    role: 'translator',
    signal: 'achttien-en-dan',
    event: {
      type: 'bundled',
      title: 'Achttien jaar, en dan stopt de hulp',
      ourWords: 'U wordt achttien. Op die dag stopt de hulp die u had. Nieuwe hulp is er nog niet.',
      policyWords: 'De overgang van Jeugdwet naar Wmo sluit niet aan.',
      kind: 'rule-fails',
      scope: 'major',
      sender: { kind: 'interest-organisation', name: 'Ouders van kinderen met een beperking' },
      exceptions: [],
      whyFewer:
        'Het gaat om weinig jongeren, maar wat hun gebeurt is heel erg. En de regel is voor allen gelijk.',
      experienceCount: null,
      quotes: [],
      round: 2,
    },
  },
  {
    on: ago(95),
    role: 'guardian',
    signal: 'achttien-en-dan',
    event: {
      type: 'parked',
      reason: 'Wij werken aan drie dingen tegelijk, meer niet. Eerst maken wij het wachten korter.',
      untilOn: ago(-60),
    },
  },
];
