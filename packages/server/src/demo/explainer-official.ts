/**
 * What is explained. Only article 1.1.1 stands here to the letter, as seed 004 gives it; the other articles are told in
 * short, in the manner of a law, and the rules of the municipality are made up. Each says which it is.
 */
export const SOURCE = {
  title: 'Wmo 2015, artikel 1.1.1, 2.2.4 en 2.3.2, en de werkregels van de Gemeente Voorbeeld',
  language: 'nl',
  url: 'https://wetten.overheid.nl/BWBR0035362/',
};

/** The names of the passages in addresses. */
export type PassageId =
  'wat-is-het' | 'gratis' | 'uw-belang' | 'vooraf-vertellen' | 'het-gesprek' | 'wie-u-helpt';

/** The official text, passage by passage in Markdown, and the signals of residents that changed it. */
export const official: { id: PassageId; original: string; signalIds?: string[] }[] = [
  {
    id: 'wat-is-het',
    original: `## Artikel 1.1.1 (letterlijk)

Onafhankelijke ondersteuning met informatie, advies en algemene ondersteuning die bijdraagt aan het versterken van de zelfredzaamheid en participatie en het verkrijgen van een zo integraal mogelijke dienstverlening op het gebied van maatschappelijke ondersteuning, preventieve zorg, zorg, jeugdhulp, onderwijs, welzijn, wonen, werk en inkomen.`,
  },
  {
    id: 'gratis',
    original: `## Artikel 2.2.4 (kort weergegeven)

Door het college wordt zorg gedragen voor de beschikbaarheid en toegankelijkheid van cliëntondersteuning ten behoeve van alle ingezetenen. Informatie, advies en kortdurende ondersteuning worden in de vorm van een algemene voorziening verstrekt; aan het gebruik daarvan zijn voor de cliënt geen kosten verbonden.`,
  },
  {
    id: 'uw-belang',
    original: `## Artikel 2.2.4 (kort weergegeven)

Het verstrekken van informatie en advies alsmede het bieden van ondersteuning geschiedt onafhankelijk en integraal, waarbij het belang van betrokkene als uitgangspunt wordt gehanteerd.`,
  },
  {
    id: 'vooraf-vertellen',
    original: `## Artikel 2.3.2 (kort weergegeven)

Naar aanleiding van een melding wordt door het college een onderzoek ingesteld. Voorafgaand aan dit onderzoek wordt betrokkene, alsmede diens mantelzorger, gewezen op de mogelijkheid om kosteloos gebruik te maken van cliëntondersteuning.

## Werkregels van de Gemeente Voorbeeld (verzonnen)

In de schriftelijke uitnodiging voor het onderzoek wordt bovenaan vermeld dat betrokkene zich kosteloos kan laten bijstaan, onder vermelding van het telefoonnummer waarop hiertoe contact kan worden opgenomen.`,
    signalIds: ['niemand-zei-dat-het-gratis-is'],
  },
  {
    id: 'het-gesprek',
    original: `## Werkregels van de Gemeente Voorbeeld (verzonnen)

Ten behoeve van de evenwichtigheid van het onderzoeksgesprek wordt het aantal deelnemers van gemeentezijde tot een minimum beperkt. Omtrent de deelnemers wordt betrokkene voorafgaand aan het gesprek telefonisch geïnformeerd. Indien de aanwezigheid van een deskundige noodzakelijk wordt geacht, wordt betrokkene vooraf om instemming verzocht.`,
    signalIds: ['alleen-tegenover-drie-mensen'],
  },
  {
    id: 'wie-u-helpt',
    original: `## Werkregels van de Gemeente Voorbeeld (verzonnen)

De uitvoering van de cliëntondersteuning is belegd bij een tweetal organisaties. In aanvulling hierop vindt inzet plaats van circa vijftig ervaringsdeskundigen, afkomstig uit organisaties met een eigen achterban. Toewijzing geschiedt door tussenkomst van een coördinator, met inachtneming van de voorkeur van betrokkene.`,
    signalIds: ['iemand-die-naast-u-staat'],
  },
];
