import type { Topic } from '@lus/contract';

/** The name of the demo's topic in paths and tags. */
export const DEMO_TOPIC_ID = 'onafhankelijke-clientondersteuning';

/**
 * A topic to look around with: free independent client support, after what happened in Almere (seed 004). The
 * municipality and all ways to reach it are made up. Its period lies around the day on which it is made, so that a
 * demonstration can always be told something.
 */
export function demoTopic(now: Date): Topic {
  /** A day of the month that lies so many months from now; day 0 is the last of the month before. */
  const day = (months: number, date: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, date)).toISOString().slice(0, 10);

  return {
    id: DEMO_TOPIC_ID,
    language: 'nl',
    title: 'Onafhankelijke cliëntondersteuning',
    centralQuestion: 'Wat is ervoor nodig dat u op tijd iemand vindt die met u meedenkt en naast u staat?',
    municipality: 'Gemeente Voorbeeld',
    council: 'Adviesraad Sociaal Domein Voorbeeld',
    period: { from: day(-2, 1), until: day(5, 0) },
    phase: 'collect',
    round: 3,
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
          text: 'Voor dit jaar is het geld al verdeeld. Een plan dat meer kost, kan op zijn vroegst volgend jaar.',
        },
        {
          kind: 'agreement',
          text: 'De gemeente heeft een afspraak met twee organisaties. Die loopt nog twee jaar.',
        },
      ],
      notPromised:
        'Wij kunnen een besluit over uw eigen hulp niet veranderen. Een cliëntondersteuner kan u daar wel bij helpen.',
      hearBack:
        'Op deze website leest u wat wij hoorden en wat de gemeente gaat doen. ' +
        'Met uw code ziet u hoe het met uw verhaal staat.',
      hearBackBy: day(6, 15),
      readBy: 'Vier leden van de adviesraad. De gemeente leest uw eigen woorden alleen als u dat goed vindt.',
      minutes: 10,
    },
    keptUntil: day(11, 0),
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
          'Voor vragen over dit onderwerp. U kunt uw verhaal ook aan ons vertellen, dan typen wij mee.',
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
        description: 'Bent u niet tevreden over de gemeente? Dan kunt u een klacht sturen.',
        phone: '14 0000',
        url: 'https://www.voorbeeld.example/klacht',
      },
    },
  };
}
