import type { NewExplainer, Term } from '@lus/contract';
import type { PassageId } from './explainer-official.js';

/** What an edition says in its own words. A passage that is missing does not compile. */
export interface ExplainerWords {
  readonly language: string;
  readonly title: string;
  readonly summary: NewExplainer['summary'];
  readonly passages: Readonly<Record<PassageId, { title: string; plain: string; impact: string }>>;
  readonly terms: Term[];
}

export const nl: ExplainerWords = {
  language: 'nl',
  title: 'Gratis hulp van een cliëntondersteuner',
  summary: {
    changes:
      'De wet zegt: in elke gemeente is er gratis cliëntondersteuning. ' +
      'Inwoners van Voorbeeld vertelden wat er misging. Daarom veranderde de gemeente haar brieven en haar werkregels.',
    forWhom: 'Voor iedereen die in Voorbeeld woont. Ook als u voor iemand anders zorgt.',
    decidedBy:
      'De wet geldt in heel Nederland. Het college van burgemeester en wethouders beslist hoe Voorbeeld het doet. ' +
      'De Adviesraad Sociaal Domein Voorbeeld geeft advies.',
    sayHow:
      'Vertel op deze website wat u meemaakte. Of bel de Adviesraad Sociaal Domein Voorbeeld. Uw naam is niet nodig.',
  },
  passages: {
    'wat-is-het': {
      title: 'Wat is cliëntondersteuning?',
      plain: `Een cliëntondersteuner denkt met u mee. Dat kan op veel manieren:

- U krijgt uitleg en advies.
- U zet samen op een rij wat u nodig hebt.
- U zoekt samen naar hulp die bij u past.

Het mag gaan over zorg, jeugdhulp, school, wonen, werk en geld. Zo kunt u meer zelf doen. En u kunt blijven meedoen.`,
      impact: 'U hoeft het niet alleen uit te zoeken. Iemand kijkt met u naar al uw vragen samen.',
    },
    gratis: {
      title: 'De gemeente regelt het, en u betaalt niets',
      plain: `De gemeente moet zorgen dat alle inwoners deze hulp kunnen krijgen. Dat staat in de Wet maatschappelijke ondersteuning (Wmo). U kunt uitleg, advies en korte hulp krijgen.

- U betaalt niets.
- Uw inkomen maakt niet uit.
- U hebt geen verwijzing nodig.`,
      impact: 'U kunt zelf bellen. U krijgt geen rekening.',
    },
    'uw-belang': {
      title: 'Alleen uw belang telt',
      plain: `De cliëntondersteuner staat aan uw kant. Dat betekent:

- Uw belang telt, en niet dat van de gemeente.
- De gemeente bepaalt niet welk advies u krijgt.
- U praat over alles wat voor u belangrijk is. Het hoeft niet over één wet te gaan.`,
      impact: 'U kunt eerlijk zeggen wat u moeilijk vindt. U kiest zelf wat u met het advies doet.',
    },
    'vooraf-vertellen': {
      title: 'De gemeente vertelt het u op tijd',
      plain: `Vraagt u de gemeente om hulp? Dat heet een melding. Daarna doet de gemeente onderzoek: zij kijkt met u wat u nodig hebt.

Eerst moet zij u vertellen dat er gratis iemand met u mee kan. Ook uw mantelzorger moet dat horen.

In Voorbeeld staat het nu bovenaan in elke brief. U leest daar ook wie u kunt bellen. Eerst stond dat er niet. Inwoners vertelden dat. Daarna veranderde de gemeente haar brieven.`,
      impact: 'U weet op tijd dat u niet alleen hoeft te komen.',
    },
    'het-gesprek': {
      title: 'Wie er bij het gesprek zit',
      plain: `Bij het onderzoek hoort een gesprek. Voorbeeld heeft daar nu deze regels voor:

1. De gemeente belt u en zegt wie er komen.
2. Zij komt met zo weinig mensen als kan.
3. Moet er een arts of tolk bij zijn? Dan vraagt zij u eerst of dat mag.

U mag zelf ook iemand meenemen, zoals een cliëntondersteuner of een mantelzorger.`,
      impact: 'U zit niet ineens tegenover drie mensen. U weet wie er komen.',
    },
    'wie-u-helpt': {
      title: 'Wie u kan helpen',
      plain: `In Voorbeeld kunnen twee groepen mensen u helpen:

- **Cliëntondersteuners die dit werk betaald doen.** Zij werken bij twee organisaties. Die horen niet bij de gemeente.
- **Ervaringsdeskundigen.** Zij maakten zelf veel mee. Er zijn er ongeveer vijftig.

Een coördinator zoekt met u wie er bij u past. Inwoners vroegen om hulp van mensen met eigen ervaring. Dat staat nu in de werkregels.`,
      impact: 'U kunt kiezen voor iemand die zelf weet hoe het is.',
    },
  },
  terms: [
    {
      word: 'cliëntondersteuner',
      forms: ['cliëntondersteuners'],
      meaning: 'Iemand die gratis met u meedenkt als u hulp zoekt. Deze persoon staat aan uw kant.',
    },
    {
      word: 'cliëntondersteuning',
      forms: ['clientondersteuning'],
      meaning: 'Gratis uitleg, advies en korte hulp van een cliëntondersteuner.',
    },
    {
      word: 'Wmo',
      meaning: 'De Wet maatschappelijke ondersteuning. De gemeente helpt u om thuis te wonen en mee te doen.',
    },
    {
      word: 'college',
      meaning: 'De burgemeester en de wethouders. Zij besturen samen de gemeente.',
    },
    {
      word: 'melding',
      forms: ['meldingen'],
      meaning: 'U zegt tegen de gemeente dat u hulp nodig hebt.',
    },
    {
      word: 'onderzoek',
      forms: ['onderzoeken', 'onderzoeksgesprek'],
      meaning: 'De gemeente kijkt met u wat u nodig hebt. Daar hoort een gesprek bij.',
    },
    {
      word: 'mantelzorger',
      forms: ['mantelzorgers'],
      meaning:
        'Iemand die voor een ander zorgt, zoals voor een ouder, kind of buur. Het is geen betaald werk.',
    },
    {
      word: 'ervaringsdeskundige',
      forms: ['ervaringsdeskundigen'],
      meaning: 'Iemand die zelf veel meemaakte, en leerde hoe je daar anderen mee helpt.',
    },
    {
      word: 'algemene voorziening',
      forms: ['algemene voorzieningen'],
      meaning: 'Hulp die er voor iedereen is.',
    },
    { word: 'ingezetene', forms: ['ingezetenen'], meaning: 'Iemand die in de gemeente woont.' },
    { word: 'zelfredzaamheid', meaning: 'Zelf kunnen doen wat u elke dag nodig hebt.' },
    {
      word: 'participatie',
      meaning: 'Meedoen: op school, op het werk, in de buurt of met vrienden.',
    },
  ],
};
