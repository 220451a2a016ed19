const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/**
 * Everyday nouns that are made like a nominalisation, but name a thing, a person or an amount. The tail of a
 * compound counts: `huurwoning` is a `woning`.
 */
const THINGS: ReadonlySet<string> = new Set(
  words(`
    woning regeling vergadering mening rekening uitkering ervaring opleiding verzekering vereniging stichting
    instelling afdeling regering overheid gezondheid gelegenheid vrijheid veiligheid eenheid waarheid
    aanbieding beweging bestelling beloning lening storting spanning stemming zitting richting vestiging
    leerling inrichting kleding voeding verdieping omgeving bevolking samenleving tekening handleiding
    afbeelding vergoeding vergunning verordening beperking aandoening behandeling oefening schatting heffing
    korting betaling begroting ondersteuning begeleiding hulpverlening dagbesteding voorziening uitzondering
    belasting wending keuring melding mededeling zending herinnering dienstverlening huishouding verpleging
    verzorging jeugdbescherming reclassering toestemming bestemming tegemoetkoming verantwoordelijkheid
    mogelijkheid werkelijkheid moeilijkheid minderheid meerderheid eenzaamheid overheden mogelijkheden
    moeilijkheden gelegenheden verantwoordelijkheden vaardigheid vaardigheden werkzaamheid werkzaamheden
    hoeveelheid hoeveelheden bezigheid aanwezigheid informatie organisatie situatie locatie relatie generatie
    operatie reparatie publicatie reservatie installatie rotatie identiteit universiteit activiteit
    activiteiten kwaliteit kwaliteiten elektriciteit faciliteit faciliteiten autoriteit autoriteiten
    aanleiding wijziging verandering verhouding scheiding overtreding waarschuwing uitnodiging ontmoeting
    beschikking huurverhoging voorlichting cliëntondersteuning schuldhulpverlening handeling doelstelling
    verwachting bedoeling schutting dekking vesting helling bevestiging mondeling onderling plotseling
    vluchteling wandeling vorming
  `),
);

/** Nouns made of a verb without a suffix. */
const DEVERBAL: ReadonlySet<string> = new Set(
  words(`
    afbouw afname afweging beheer doorstroom inachtneming inkoop instroom inzet naleving opbouw overdracht toename toepassing
    uitstroom
  `),
);

const SUFFIXES = /(?:ing|ingen|atie|aties|iteit|iteiten|heid|heden)$/;

/** No word of policy is longer. */
const LONGEST = 40;
/** The shortest head and tail that a compound can have: `huur` and `woning`, but `verlening` is no `lening`. */
const HEAD = 4;
const TAIL = 6;

/**
 * Whether a word is a verb or an adjective made into a noun, and could be a verb again: `beoordeling`,
 * `implementatie`, `wenselijkheid`. In lower case.
 */
export function isNominalisation(word: string): boolean {
  if (word.length > LONGEST) return false;
  if (DEVERBAL.has(word)) return true;
  if (word.length < 7 || !SUFFIXES.test(word)) return false;
  const singular = word.endsWith('ingen')
    ? word.slice(0, -2)
    : word.endsWith('ies')
      ? word.slice(0, -1)
      : word;
  if (THINGS.has(singular)) return false;
  for (let start = HEAD; start <= singular.length - TAIL; start++) {
    if (THINGS.has(singular.slice(start))) return false;
  }
  return true;
}
