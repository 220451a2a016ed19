import type { Topic } from '@lus/contract';

/**
 * A topic to look around with: free independent client support, after what happened in Almere (seed 004). The
 * municipality and all ways to reach it are made up.
 */
export const demoTopic: Topic = {
  id: 'onafhankelijke-clientondersteuning',
  language: 'nl',
  title: 'Onafhankelijke cliëntondersteuning',
  centralQuestion: 'Wat is ervoor nodig dat u op tijd iemand vindt die met u meedenkt en naast u staat?',
  municipality: 'Gemeente Voorbeeld',
  council: 'Adviesraad Sociaal Domein Voorbeeld',
  period: { from: '2026-09-01', until: '2027-03-31' },
  phase: 'collect',
  round: 1,
  threshold: 5,
  expectations: {
    goal:
      'Een cliëntondersteuner helpt u als u zorg of hulp zoekt. Wij willen weten hoe dat bij u ging. ' +
      'Met uw verhaal vragen wij de gemeente om het beter te doen.',
    decidedBy:
      'De adviesraad geeft advies. Het college van burgemeester en wethouders beslist en legt uit waarom.',
    open:
      'Hoe u een cliëntondersteuner vindt. Wanneer iemand u erover vertelt. Hoe het gesprek gaat. ' +
      'En of ook mensen die zelf veel meemaakten u kunnen helpen.',
    fixed: [
      {
        kind: 'law',
        text: 'De wet (Wmo) zegt dat de gemeente cliëntondersteuning moet bieden. U betaalt er niets voor. Dat blijft zo.',
      },
      {
        kind: 'money',
        text: 'Voor 2027 is het geld al verdeeld. Een plan dat meer kost, kan op zijn vroegst in 2028.',
      },
      {
        kind: 'agreement',
        text: 'De gemeente heeft een afspraak met twee organisaties. Die loopt tot en met december 2027.',
      },
    ],
    notPromised:
      'Wij kunnen niet elke ervaring gebruiken. En wij kunnen een besluit over uw eigen hulp niet veranderen. ' +
      'Een cliëntondersteuner kan u daar wel bij helpen.',
    hearBack:
      'Op 15 mei 2027 leest u op deze website wat wij hoorden en wat de gemeente gaat doen. ' +
      'Met uw code ziet u hoe het met uw verhaal staat.',
    hearBackBy: '2027-05-15',
    readBy: 'Vier leden van de adviesraad. De gemeente leest uw eigen woorden alleen als u dat goed vindt.',
    minutes: 10,
  },
  keptUntil: '2027-09-30',
  questions: [
    {
      id: 'wist-u-gratis',
      kind: 'choice',
      label: 'Wist u dat een cliëntondersteuner gratis is?',
      options: [
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
        { value: 'weet-ik-niet-meer', label: 'Dat weet ik niet meer' },
      ],
    },
  ],
  help: {
    contact: {
      name: 'Adviesraad Sociaal Domein Voorbeeld',
      description:
        'Voor vragen over dit onderzoek. U kunt uw verhaal ook aan ons vertellen, dan typen wij mee.',
      phone: '088 000 00 00',
      email: 'adviesraad@voorbeeld.example',
      url: 'https://adviesraad.voorbeeld.example/',
      hours: 'Maandag tot en met vrijdag, van 9.00 tot 16.00 uur',
    },
    independentSupport: {
      name: 'Cliëntondersteuning Voorbeeld',
      description: 'Gratis hulp bij vragen over zorg, wonen, werk en geld. Zij staan aan uw kant.',
      phone: '088 000 00 01',
      email: 'hulp@clientondersteuning.example',
      url: 'https://www.clientondersteuning.example/',
      hours: 'Maandag tot en met vrijdag, van 9.00 tot 17.00 uur',
    },
    complaints: {
      name: 'Klachten bij de Gemeente Voorbeeld',
      description: 'Bent u niet tevreden over de gemeente? Dan kunt u een klacht indienen.',
      phone: '14 0000',
      url: 'https://www.voorbeeld.example/klacht',
    },
  },
};
