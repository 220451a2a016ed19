/** The forms of a verb. A separable verb keeps its particle apart: `aan` and `vangen`. */
export interface Conjugation {
  readonly particle: string;
  readonly infinitive: string;
  /** `ik geef` */
  readonly first: string;
  /** `zij geeft` */
  readonly third: string;
  /** `zij gaf` */
  readonly past: string;
  /** `zij gaven` */
  readonly pastPlural: string;
  /** `gegeven`; with the particle in front: `aangevangen` */
  readonly participle: string;
}

/** First person, third person, past, plural past, participle: verbs that the spelling rules below miss. */
const IRREGULAR: Readonly<Record<string, string>> = {
  financieren: 'financier financiert financierde financierden gefinancierd',
  betekenen: 'beteken betekent betekende betekenden betekend',
  beginnen: 'begin begint begon begonnen begonnen',
  bekijken: 'bekijk bekijkt bekeek bekeken bekeken',
  bespreken: 'bespreek bespreekt besprak bespraken besproken',
  bevelen: 'beveel beveelt beval bevalen bevolen',
  bevorderen: 'bevorder bevordert bevorderde bevorderden bevorderd',
  belemmeren: 'belemmer belemmert belemmerde belemmerden belemmerd',
  behelzen: 'behels behelst behelsde behelsden behelsd',
  blijven: 'blijf blijft bleef bleven gebleven',
  brengen: 'breng brengt bracht brachten gebracht',
  denken: 'denk denkt dacht dachten gedacht',
  doen: 'doe doet deed deden gedaan',
  eten: 'eet eet at aten gegeten',
  gaan: 'ga gaat ging gingen gegaan',
  genereren: 'genereer genereert genereerde genereerden gegenereerd',
  geven: 'geef geeft gaf gaven gegeven',
  halen: 'haal haalt haalde haalden gehaald',
  hebben: 'heb heeft had hadden gehad',
  helpen: 'help helpt hielp hielpen geholpen',
  herroepen: 'herroep herroept herriep herriepen herroepen',
  herzien: 'herzie herziet herzag herzagen herzien',
  heroverwegen: 'heroverweeg heroverweegt heroverwoog heroverwogen heroverwogen',
  houden: 'houd houdt hield hielden gehouden',
  kiezen: 'kies kiest koos kozen gekozen',
  kijken: 'kijk kijkt keek keken gekeken',
  komen: 'kom komt kwam kwamen gekomen',
  krijgen: 'krijg krijgt kreeg kregen gekregen',
  laten: 'laat laat liet lieten gelaten',
  leveren: 'lever levert leverde leverden geleverd',
  leven: 'leef leeft leefde leefden geleefd',
  lezen: 'lees leest las lazen gelezen',
  monitoren: 'monitor monitort monitorde monitorden gemonitord',
  nemen: 'neem neemt nam namen genomen',
  oefenen: 'oefen oefent oefende oefenden geoefend',
  omvatten: 'omvat omvat omvatte omvatten omvat',
  ondervinden: 'ondervind ondervindt ondervond ondervonden ondervonden',
  ondergaan: 'onderga ondergaat onderging ondergingen ondergaan',
  onderzoeken: 'onderzoek onderzoekt onderzocht onderzochten onderzocht',
  ontwikkelen: 'ontwikkel ontwikkelt ontwikkelde ontwikkelden ontwikkeld',
  overhandigen: 'overhandig overhandigt overhandigde overhandigden overhandigd',
  regelen: 'regel regelt regelde regelden geregeld',
  ontvangen: 'ontvang ontvangt ontving ontvingen ontvangen',
  schrijven: 'schrijf schrijft schreef schreven geschreven',
  spreken: 'spreek spreekt sprak spraken gesproken',
  trekken: 'trek trekt trok trokken getrokken',
  vangen: 'vang vangt ving vingen gevangen',
  veranderen: 'verander verandert veranderde veranderden veranderd',
  verankeren: 'veranker verankert verankerde verankerden verankerd',
  verifiëren: 'verifieer verifieert verifieerde verifieerden geverifieerd',
  vergeten: 'vergeet vergeet vergat vergaten vergeten',
  verbeteren: 'verbeter verbetert verbeterde verbeterden verbeterd',
  vergen: 'verg vergt vergde vergden gevergd',
  verkrijgen: 'verkrijg verkrijgt verkreeg verkregen verkregen',
  verlagen: 'verlaag verlaagt verlaagde verlaagden verlaagd',
  verlengen: 'verleng verlengt verlengde verlengden verlengd',
  verminderen: 'verminder vermindert verminderde verminderden verminderd',
  vernemen: 'verneem verneemt vernam vernamen vernomen',
  verschaffen: 'verschaf verschaft verschafte verschaften verschaft',
  vervaardigen: 'vervaardig vervaardigt vervaardigde vervaardigden vervaardigd',
  verwerven: 'verwerf verwerft verwierf verwierven verworven',
  verzenden: 'verzend verzendt verzond verzonden verzonden',
  verzoeken: 'verzoek verzoekt verzocht verzochten verzocht',
  vinden: 'vind vindt vond vonden gevonden',
  vragen: 'vraag vraagt vroeg vroegen gevraagd',
  vorderen: 'vorder vordert vorderde vorderden gevorderd',
  wenden: 'wend wendt wendde wendden gewend',
  weten: 'weet weet wist wisten geweten',
  wijzen: 'wijs wijst wees wezen gewezen',
  willen: 'wil wil wilde wilden gewild',
  winnen: 'win wint won wonnen gewonnen',
  zenden: 'zend zendt zond zonden gezonden',
  zien: 'zie ziet zag zagen gezien',
  zijn: 'ben is was waren geweest',
  zoeken: 'zoek zoekt zocht zochten gezocht',
};

const UNSTRESSED = ['be', 'ge', 'her', 'er', 'ont', 'ver', 'onder'];

/** Every form of a verb, written `verstrekken` or, when it is separable, `aan|vangen`. */
export function conjugate(verb: string): Conjugation {
  const bar = verb.indexOf('|');
  const particle = bar < 0 ? '' : verb.slice(0, bar);
  const infinitive = verb.slice(bar + 1);
  const forms = IRREGULAR[infinitive]?.split(' ') ?? weak(infinitive);
  const [first = '', third = '', past = '', pastPlural = '', participle = ''] = forms;
  return { particle, infinitive, first, third, past, pastPlural, participle };
}

/** A weak verb by the rules of spelling: stem, `'t kofschip`, and `ge-` unless a prefix stands in its place. */
function weak(infinitive: string): readonly string[] {
  const root = infinitive.slice(0, -2);
  const stem = stemOf(root);
  const ending = /(?:[tkfsp]|ch)$/.test(root) ? 't' : 'd';
  const closed = stem.endsWith(ending) ? stem : stem + ending;
  const hasPrefix = UNSTRESSED.some((prefix) => infinitive.startsWith(prefix));
  const participle = hasPrefix ? closed : withGe(closed);
  return [
    stem,
    stem.endsWith('t') ? stem : `${stem}t`,
    `${stem}${ending}e`,
    `${stem}${ending}en`,
    participle,
  ];
}

/** `evalueerd` becomes `geëvalueerd`: two vowels that would melt together are kept apart. */
function withGe(closed: string): string {
  const marks: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', u: 'ü' };
  const melts = /^[eiu](?![eiu])/.test(closed);
  return melts ? `ge${marks[closed.charAt(0)] ?? ''}${closed.slice(1)}` : `ge${closed}`;
}

/** `verstrekk` is written `verstrek`, `evaluer` is written `evalueer`, `beog` is written `beoog`. */
function stemOf(root: string): string {
  const last = root.charAt(root.length - 1);
  if (last === root.charAt(root.length - 2)) return root.slice(0, -1);
  const closed = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const head = root.slice(0, -1);
  if (root.endsWith('iër')) return `${root.slice(0, -2)}eer`;
  if (/(?:[^o]e|ë)r$/.test(root)) return `${head}er`;
  return /(?:^|[^aeiou])[aeou]$|eo$/.test(head) ? head + head.slice(-1) + closed : head + closed;
}
