import { withoutParticle } from './particles.js';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/**
 * Participles that no rule of spelling gives, of verbs that can be passive. A separable verb has its particle in
 * front: `aangenomen` is found by `genomen`.
 */
const STRONG: ReadonlySet<string> = new Set(
  words(`
    gebakken bedongen bedorven bedreven bedrogen bedwongen begonnen begoten begraven begrepen behouden bekeken beklommen
    beraden beschenen beschoten beschreven besloten besproken bestolen bestreden betreden betrokken bevolen bevonden
    bewezen bewogen bezien bezonnen bezworen
    gebeten geblazen geboden gebogen gebonden gebracht gebraden gebroken gedaan gedacht gedragen gedreven gedronken
    gedwongen gegeten gegeven gegoten gegraven gegrepen gehangen geheven geholpen gehouden gekeken gekocht gekozen
    gekregen geladen gelaten gelegd gelezen gelopen gemeden gemeten genezen genomen genoten gereden geroepen geschapen
    gescholden geschonken geschoten geschoven geschreven geslagen geslepen gesloten gesmeten gesmolten gesneden gesproken
    gestoken gestolen gestreden gestreken getreden getroffen getrokken gevangen gevlochten gevlogen gevochten gevonden
    gevouwen gevraagd gewassen gewezen geweven gewogen gewonnen geworpen geworven gewreven gezet gezegd gezien gezocht
    gezogen gezonden gezongen gezwommen gezworen
    herkozen hernomen herroepen herschreven heroverwogen hervonden herzien
    omschreven omringd onderbroken ondergaan onderhouden ondernomen onderscheiden onderschreven ondervonden onderwezen
    onderworpen onderzocht onthouden ontbonden ontdaan ontheven ontnomen ontslagen ontsloten ontstoken onttrokken
    ontvangen ontweken ontworpen ontzien
    overgoten overladen overreden overschreden overschreven overtreden overtroffen overwogen overwonnen doorbroken
    doorlopen doorstaan doorzocht
    verbannen verbonden verboden verbroken verdreven verdrongen vergeleken vergeten vergeven verheven verholpen verkocht
    verkozen verkregen verlaten verloren vermeden vernomen verraden verschoven verslagen verstoten vertrokken vervangen
    verwezen verworpen verworven verweten verzocht verzonden verzonnen verzwegen voldaan volbracht voltrokken voorkomen
    voorzien weerhouden weersproken ervaren verstaan begaan gegaan gekomen gestaan overeengekomen
    onderbouwd ondersteund ondertekend onderhandeld onderkend ondermijnd onderschat onderverdeeld onderdrukt onderstreept
    overhandigd overlegd overschat overtuigd overbrugd omhelsd omsingeld omvat voltooid weerlegd weerspiegeld doorkruist
    misbruikt mishandeld misleid geacht aanvaard aanbeden
  `),
);

/** Look like participles, but are nouns, or verbs in the present. */
const NO_PARTICIPLES = words(`
  beeld behoud beleid belet bericht bescheid besluit bestaat bestand betekent betreft bevalt bevat bewijst bewind bezit
  bezoekt beurt beroept begint begrijpt behoort behoeft bekijkt belangt belooft bespreekt besteedt bestelt beslaat
  bedrijfshoofd beleeft beland belend betaamt bezwaarschrift bevindt bestemt berust bestrijdt bekleedt beheert
  gebed gebeurt gebied gebiedt gebit gebod gedicht geduld geeft geest gehucht geheid geldt geld geluid gelooft gemoed geniet genot
  gerecht gerucht geschiedt geschift geschrift geslacht getuigt gevecht geweld gewest gewicht gezant gezicht gezind
  gemeenschap geboorteland gebergte gebaat gebrek
  herfst hert erft ernst eruit ermee erbij
  ontbijt ontbreekt ontslaat ontstaat ontstond ontvangt ontvangst ontspruit ontbindt ontneemt ontwerpt
  verband verbindt verblijft verbiedt verbod verdient verdriet verdwijnt verhoudt verkeert verkoopt verkrijgt verliest
  vermijdt verschijnt verschilt verstand verstaat vertrekt vervalt vervangt verwijst verzet verzoekt verraadt
  vergeet vergelijkt vermeldt vereist verdeelt verband verlof verzuimt
`);

/** Have the form of a participle, but mostly describe: "bekend worden", "wordt verplicht", "verslaafd raken". */
const DESCRIBING = words(`
  bedaard begaafd begroeid bejaard bekend bekwaamd belegen bemind benieuwd bereid beroemd berucht beschaafd
  bestemd bevoegd bevriend bewust bezeten bezet bezorgd
  geaard gebrand gedetailleerd geërgerd gefrustreerd gehaast gehandicapt gehecht gehuwd geïnteresseerd gekleurd gelaagd
  geleden gelegen geletterd geliefd gematigd gemeend gemengd gemiddeld gemotiveerd genaamd genoodzaakt geneigd
  gepensioneerd gerechtigd gericht gerust gescheiden geschikt geslaagd gespannen gespecialiseerd gestrest getalenteerd
  getint getrouwd gevarieerd gevestigd gevoelloos gevolmachtigd gevorderd gewaagd gewend gewild gezond gebaseerd
  geoorloofd gedurfd geremd gespierd geïrriteerd gemachtigd
  ontroerd ontspannen ontevreden onthutst onverwacht onbekend ongeschikt ongehuwd ongewenst onbeperkt
  verantwoord verbaasd verdacht verdwaald verheugd verjaard verkeerd verkouden verlegen verleden verlamd verliefd verlicht
  verloofd vermaard vermoeid verouderd verplicht verrast verschillend verschuldigd verslaafd verstandig vertrouwd
  vervelend verward verwant verwend verzadigd verzot verhard
  achtergesteld afgelegen afgelopen afwezend opgelucht opgetogen opgewekt opgewonden uitgeput uitgerust uitgesproken
  uitgestrekt toegewijd ingewikkeld ingetogen aangeschoten overbelast overspannen overstuur volwassen tevreden
  bovengenoemd aanwezend
`);

const NOUNS_AND_PRESENTS: ReadonlySet<string> = new Set(NO_PARTICIPLES);
const NOT: ReadonlySet<string> = new Set([...NO_PARTICIPLES, ...DESCRIBING]);

/** In front of a participle instead of `ge-`. */
const PREFIXES = ['be', 'ver', 'ont', 'her', 'er'];

/** Verbs with a prefix and a stem in `t` that the spelling does not give away: `begroot`, but not `begint`. */
const STEMS_IN_T: ReadonlySet<string> = new Set(
  words(`
    begroet begroot beboet bemest benut beplant bepleit besmet bezet herplant herstart ontmoet ontzet verhit
    verkort verplant vergroot verlet
  `),
);

/** Tails of compounds that only look like participles: `gemeenteraad`, `bestuurslid`, `gezinsbudget`. */
const COMPOUND =
  /.{4}(?:avond|beleid|biljet|budget|dienst|genoot|inhoud|kaart|lid|lijst|loket|maand|pakket|pand|plicht|raad|recht|stad|straat|tijd|wet)$/;

/** No participle in policy is longer. */
const LONGEST = 32;

/**
 * Whether a word can be the past participle of a passive: `beoordeeld`, `aangevraagd`, `genomen`. Words that mostly
 * describe (`bekend`, `geschikt`, `verplicht`) are left out, as precision goes before recall.
 * @param word - In lower case.
 */
export function isParticiple(word: string): boolean {
  if (word.length < 5 || word.length > LONGEST || NOT.has(word)) return false;
  return isBare(word) || withoutParticle(word).some(isBare);
}

/** Without a particle in front. */
function isBare(word: string): boolean {
  if (STRONG.has(word)) return true;
  if (
    word.length < 5 ||
    NOUNS_AND_PRESENTS.has(word) ||
    !/[dt]$/.test(word) ||
    COMPOUND.test(word) ||
    /(?:heid|schrift)$/.test(word)
  )
    return false;
  if (word.startsWith('ge')) return /[aeiouyëï]/.test(word.slice(2));
  const prefix = PREFIXES.find((start) => word.startsWith(start));
  if (!prefix || !/[aeiouy]/.test(word.slice(prefix.length))) return false;
  return word.endsWith('d') || /(?:[kfspx]|ch)t$/.test(word) || STEMS_IN_T.has(word);
}
