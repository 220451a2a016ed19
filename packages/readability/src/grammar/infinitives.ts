import { withoutParticle } from './particles.js';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Verbs that policy uses, without the particle of the separable ones: `vragen` finds `aanvragen` too. */
const INFINITIVES: ReadonlySet<string> = new Set(
  words(`
    accepteren activeren adviseren afwegen analyseren antwoorden beantwoorden bedenken bedoelen beëindigen beginnen begeleiden
    begrijpen behandelen behouden beheersen beheren bekijken bekostigen belasten beleven bellen beloven benaderen benoemen
    benutten beoordelen bepalen beperken bereiken berekenen beschermen beschrijven beslissen besluiten bespreken besteden
    bestellen bestrijden betalen betekenen betrekken bevatten bevestigen bevorderen bewaken bewaren bewegen bewijzen bezoeken
    bezorgen bieden bijstellen blijven borgen bouwen brengen communiceren compenseren continueren controleren creëren
    definiëren delen denken dienen doen doorlopen draaien dragen drukken effectueren eisen evalueren faciliteren
    financieren formuleren functioneren garanderen gebruiken geloven gelden geven graven groeien halen handelen
    handhaven hanteren hebben helpen herhalen herkennen herstellen herzien heroverwegen horen houden huren implementeren
    informeren initiëren innen inventariseren investeren kennen kiezen kijken komen kopen krijgen kunnen laten leggen leiden
    lenen leren leveren lezen lopen lossen maken melden meten moeten monitoren motiveren nemen noemen noteren nuanceren
    oefenen onderbouwen ondernemen ondersteunen ondertekenen ondervinden onderzoeken ontlasten ontmoeten ontvangen
    ontwerpen ontwikkelen openen opereren optimaliseren organiseren overhandigen overleggen overnemen overtuigen overwegen
    parkeren participeren passen plaatsen plannen plegen praten presenteren prioriteren proberen publiceren raadplegen realiseren
    reageren regelen registreren reizen reinigen renoveren repareren reserveren rijden richten roepen ruimen schakelen schatten
    scheiden schenken schorten schrijven schuiven selecteren signaleren sluiten spelen spreken staan starten stellen steunen
    stimuleren stoppen storten sturen tekenen testen toetsen tonen treden treffen trekken uiten vaststellen veranderen
    verantwoorden verbeteren verbieden verbinden verblijven verbreden verdelen verdiepen verdienen vereenvoudigen vergelijken
    vergoeden vergroten verhelpen verhinderen verhogen verhuizen verhuren verkennen verklaren verkleinen verkopen verkorten
    verkrijgen verlagen verlaten verlenen verlengen verlichten verliezen vermelden vermijden verminderen vernieuwen verplaatsen
    verplichten verrekenen verrichten verschaffen versnellen verspreiden versterken verstrekken vertellen vertrekken
    vertrouwen vervangen vervoeren vervullen verwachten verwerken verwerven verwijderen verwijzen verzamelen verzenden
    verzekeren verzoeken verzorgen vieren vinden voegen voeren volgen voldoen voltooien voorkomen voorzien vorderen
    trouwen slopen kappen loggen vormen vragen vullen waarborgen wachten wegen weigeren wenden werken werven weten wijzen wijzigen winnen wonen worden zeggen
    zenden zetten zien zijn zitten zoeken zorgen zuiveren
  `),
);

/** Plurals of nouns that look like a particle and a verb, or like a verb. */
const NOUNS = new Set(
  words(
    'aanvragen opdelen aandelen voordelen nadelen onderdelen bijdragen inkomen aankopen inzien plannen wegen eisen',
  ),
);

/** No verb of policy is longer. */
const LONGEST = 28;

/** Whether a word is a verb as a dictionary has it: `beoordelen`, `aanvragen`. In lower case. */
export function isInfinitive(word: string): boolean {
  if (word.length < 4 || word.length > LONGEST) return false;
  if (INFINITIVES.has(word)) return true;
  return withoutParticle(word).some((verb) => INFINITIVES.has(verb));
}

/** Whether an infinitive can be the plural of a noun just as well: `de aanvragen`. */
export const isNounToo = (word: string): boolean => NOUNS.has(word);
