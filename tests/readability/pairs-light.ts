import type { Pair } from './pairs.js';

/** Pairs of one or two sentences that an editor hardly touched: most of the words stayed, and so did some faults. */
export const lightPairs: readonly Pair[] = [
  {
    theme: 'Light: monitoring',
    original:
      'De voortgang van de uitvoering wordt door de werkgroep gemonitord en elk halfjaar aan de raad gerapporteerd.',
    plain: 'De werkgroep volgt de uitvoering. Elk halfjaar vertelt zij de raad hoe het gaat.',
  },
  {
    theme: 'Light: samenwerking',
    original:
      'Met de partners in de wijk zijn afspraken gemaakt over de wijze waarop signalen van zorg worden gedeeld en opgevolgd.',
    plain:
      'We hebben met de partners in de wijk afspraken gemaakt. Daarin staat hoe zij zorgen delen en wat er daarna gebeurt.',
  },
  {
    theme: 'Light: subsidie',
    original: 'De subsidie wordt verleend voor een periode van twee jaar en kan daarna worden verlengd.',
    plain: 'U krijgt de subsidie voor twee jaar. Daarna kan de subsidie worden verlengd.',
  },
  {
    theme: 'Light: kinderen en armoede',
    original:
      'Het is van belang dat kinderen die opgroeien in armoede dezelfde kansen krijgen als andere kinderen, ook op het gebied van sport en cultuur.',
    plain:
      'Kinderen die opgroeien in armoede moeten dezelfde kansen krijgen als andere kinderen. Ook bij sport en cultuur.',
  },
  {
    theme: 'Light: ouderen thuis',
    original: 'Ouderen blijven steeds langer thuis wonen, waardoor de behoefte aan ondersteuning toeneemt.',
    plain: 'Ouderen blijven steeds langer thuis wonen. Daardoor is er meer ondersteuning nodig.',
  },
  {
    theme: 'Light: buurthuis',
    original: 'In het buurthuis worden activiteiten georganiseerd voor bewoners van alle leeftijden.',
    plain: 'In het buurthuis zijn activiteiten voor bewoners van alle leeftijden.',
  },
  {
    theme: 'Light: planning',
    original: 'Naar verwachting wordt het plan in het voorjaar door de gemeenteraad vastgesteld.',
    plain: 'We verwachten dat de gemeenteraad in het voorjaar over het plan beslist.',
  },
  {
    theme: 'Light: loket',
    original:
      'Voor vragen over inkomen, schulden of zorg kunnen inwoners terecht bij het loket in hun eigen stadsdeel.',
    plain:
      'Hebt u vragen over inkomen, schulden of zorg? U kunt terecht bij het loket in uw eigen stadsdeel.',
  },
  {
    theme: 'Light: cijfers',
    original:
      'Uit onderzoek blijkt dat een aanzienlijk deel van de inwoners met een laag inkomen geen gebruik maakt van de beschikbare regelingen.',
    plain: 'Uit onderzoek blijkt dat veel inwoners met een laag inkomen de regelingen niet gebruiken.',
  },
  {
    theme: 'Light: verbouwing',
    original:
      'Tijdens de verbouwing is de ingang aan de achterzijde gesitueerd en is de publieksbalie beperkt geopend.',
    plain: 'Tijdens de verbouwing is de ingang aan de achterkant. De balie is minder vaak open.',
  },
  {
    theme: 'Light: reactie',
    original: 'De ingekomen reacties worden betrokken bij de verdere uitwerking van het plan voor het plein.',
    plain: 'De reacties worden gebruikt om het plan voor het plein verder uit te werken.',
  },
  {
    theme: 'Light: fiets',
    original: 'Fietsen die langer dan veertien dagen in het rek staan, worden door de gemeente verwijderd.',
    plain: 'Staat uw fiets langer dan veertien dagen in het rek? Dan haalt de gemeente hem weg.',
  },
  {
    theme: 'Light: pilot',
    original:
      'De resultaten van de pilot worden geëvalueerd, waarna besloten wordt over een eventueel vervolg.',
    plain: 'We bekijken wat de proef heeft opgeleverd. Daarna beslissen we of we verdergaan.',
  },
  {
    theme: 'Light: jongeren',
    original:
      'Jongeren kunnen bij het jongerenpunt terecht met al hun vragen over werk, school, geld en wonen, zonder dat zij hiervoor een afspraak hoeven te maken.',
    plain:
      'Jongeren kunnen met al hun vragen over werk, school, geld en wonen naar het jongerenpunt. Een afspraak is niet nodig.',
  },
  {
    theme: 'Light: regenwater',
    original:
      'Teneinde wateroverlast te voorkomen wordt in de straat een nieuw riool voor regenwater aangelegd.',
    plain: 'In de straat komt een nieuw riool voor regenwater. Zo voorkomen we wateroverlast.',
  },
];
