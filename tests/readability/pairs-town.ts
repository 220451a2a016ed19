import type { Pair } from './pairs.js';

/** Pairs on money, objections, privacy and living, and on waste and parking, which have little to do with care. */
export const townPairs: readonly Pair[] = [
  {
    theme: 'Schulden: aanmelding',
    original:
      'Inwoners met problematische schulden kunnen in aanmerking komen voor schuldhulpverlening. Na aanmelding vindt binnen vier weken een intakegesprek plaats, waarin de financiële situatie wordt geïnventariseerd.',
    plain:
      'Hebt u schulden en komt u er niet uit? Wij kunnen u helpen. Binnen vier weken hebben we een eerste gesprek. We kijken dan samen hoeveel geld u hebt en hoeveel u moet betalen.',
  },
  {
    theme: 'Schulden: vroegsignalering',
    original:
      'Op basis van signalen van verhuurders, zorgverzekeraars en energieleveranciers omtrent betalingsachterstanden wordt door de gemeente contact opgenomen met de betreffende inwoner.',
    plain:
      'Hebt u de huur, de energie of uw verzekering een paar keer niet betaald? Dan krijgen wij daar bericht van. Wij bellen u of komen langs. Samen zorgen we dat de schuld niet groter wordt.',
  },
  {
    theme: 'Schulden: voorwaarden',
    original:
      'De toelating tot het schuldhulpverleningstraject kan worden geweigerd indien de verzoeker de inlichtingenplicht niet is nagekomen dan wel onvoldoende medewerking verleent aan het traject.',
    plain:
      'U moet ons alles vertellen over uw geld en uw schulden. Ook moet u doen wat we met u afspreken. Doet u dat niet, dan kunnen we stoppen met de hulp.',
  },
  {
    theme: 'Schulden: schuldeisers',
    original:
      'Met de schuldeisers wordt getracht een minnelijke regeling te treffen. Bij het uitblijven van overeenstemming kan een verzoek tot toelating tot de wettelijke schuldsanering worden ingediend bij de rechtbank.',
    plain:
      'We vragen de mensen en bedrijven aan wie u moet betalen om een afspraak. Willen zij niet? Dan kunt u de rechter om hulp vragen. Wij helpen u daarbij.',
  },
  {
    theme: 'Bijstand: aanvraag',
    original:
      'De aanvraag om een bijstandsuitkering dient digitaal te worden ingediend onder overlegging van de benodigde bewijsstukken. Onvolledige aanvragen worden niet in behandeling genomen.',
    plain:
      'U vraagt een bijstandsuitkering aan op onze website. Stuur alle papieren mee die op de lijst staan. Missen er papieren? Dan kunnen wij niet verder met uw aanvraag.',
  },
  {
    theme: 'Bijstand: inlichtingenplicht',
    original:
      'De uitkeringsgerechtigde is gehouden onverwijld uit eigen beweging mededeling te doen van alle feiten en omstandigheden waarvan hem redelijkerwijs duidelijk moet zijn dat deze van invloed kunnen zijn op het recht op bijstand.',
    plain:
      'Verandert er iets in uw leven? Geef dat meteen aan ons door. Bijvoorbeeld als u gaat werken, gaat samenwonen of geld erft. Uw uitkering kan dan hoger of lager worden.',
  },
  {
    theme: 'Bijstand: kostendelers',
    original:
      'Indien de belanghebbende met een of meer meerderjarige personen in dezelfde woning het hoofdverblijf heeft, wordt de uitkering overeenkomstig de kostendelersnorm verlaagd.',
    plain:
      'Woont u met andere volwassenen in één huis? Dan deelt u de kosten. Daarom krijgt u een lagere uitkering. We noemen dit de kostendelersnorm.',
  },
  {
    theme: 'Bijstand: terugvordering',
    original:
      'Ten onrechte verstrekte bijstand wordt van de belanghebbende teruggevorderd. De vordering dient binnen zes weken na dagtekening van de beschikking te worden voldaan, tenzij een betalingsregeling is overeengekomen.',
    plain:
      'Hebt u te veel uitkering gekregen? Dan moet u dat geld terugbetalen. U hebt daar zes weken de tijd voor. Lukt dat niet in één keer? Bel ons. Dan maken we een afspraak over kleine bedragen per maand.',
  },
  {
    theme: 'Bijstand: tegenprestatie',
    original:
      'Van bijstandsgerechtigden kan worden verlangd dat zij naar vermogen onbeloonde maatschappelijk nuttige werkzaamheden verrichten die niet leiden tot verdringing op de arbeidsmarkt.',
    plain:
      'Krijgt u bijstand? Dan kunnen wij u vragen om iets terug te doen voor anderen. Bijvoorbeeld vrijwilligerswerk in een buurthuis. U krijgt hiervoor geen loon. Het mag ook geen werk zijn waar een ander loon voor krijgt.',
  },
  {
    theme: 'Bijzondere bijstand',
    original:
      'Bijzondere bijstand kan worden verleend voor uit bijzondere omstandigheden voortvloeiende noodzakelijke kosten, voor zover de draagkracht van de aanvrager ontoereikend is en geen beroep kan worden gedaan op een voorliggende voorziening.',
    plain:
      'Moet u ineens iets duurs betalen en hebt u daar geen geld voor? Dan kunt u soms extra geld van ons krijgen. Dat heet bijzondere bijstand. We kijken eerst of u het geld ergens anders kunt krijgen.',
  },
  {
    theme: 'Inkomenstoeslag',
    original:
      'Personen die gedurende een periode van ten minste drie jaar een inkomen op bijstandsniveau hebben en geen zicht hebben op inkomensverbetering, kunnen jaarlijks een individuele inkomenstoeslag aanvragen.',
    plain:
      'Hebt u al drie jaar of langer weinig inkomen? En is de kans klein dat het meer wordt? Dan kunt u elk jaar een extra bedrag aanvragen.',
  },
  {
    theme: 'Kinderen: meedoen',
    original:
      'Ten behoeve van kinderen uit gezinnen met een laag inkomen wordt een tegemoetkoming verstrekt in de kosten van sportieve en culturele activiteiten, teneinde sociale uitsluiting te voorkomen.',
    plain:
      'Elk kind moet kunnen meedoen. Hebt u weinig geld? Dan betalen wij de sportclub of de muziekles van uw kind.',
  },
  {
    theme: 'Werk: re-integratie',
    original:
      'De consulent stelt in overleg met de werkzoekende een plan van aanpak op, waarin de re-integratieactiviteiten en de wederzijdse verplichtingen worden vastgelegd. Het plan wordt periodiek geëvalueerd en zo nodig bijgesteld.',
    plain:
      'U maakt samen met onze medewerker een plan om werk te vinden. Daarin staat wat u doet en wat wij doen. Elke drie maanden kijken we of het plan nog goed is.',
  },
  {
    theme: 'Werk: beschut werk',
    original:
      'Beschut werk is bestemd voor personen die als gevolg van een lichamelijke, verstandelijke of psychische beperking uitsluitend onder aangepaste omstandigheden tot arbeidsparticipatie in staat zijn.',
    plain:
      'Kunt u door een beperking alleen werken op een plek met veel begeleiding? Dan is beschut werk misschien iets voor u.',
  },
  {
    theme: 'Bezwaar: indienen',
    original:
      'Tegen dit besluit kan door belanghebbenden binnen zes weken na de dag van bekendmaking een gemotiveerd bezwaarschrift worden ingediend bij het college van burgemeester en wethouders. Het bezwaarschrift dient te zijn ondertekend en ten minste te bevatten naam en adres, de dagtekening en een omschrijving van het besluit.',
    plain:
      'Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken. Stuur ons binnen zes weken een brief. Schrijf daarin uw naam en adres, de datum, om welk besluit het gaat en waarom u het er niet mee eens bent. Vergeet niet uw handtekening te zetten.',
  },
  {
    theme: 'Bezwaar: hoorzitting',
    original:
      'Alvorens op het bezwaar te beslissen, stelt de commissie de indiener in de gelegenheid te worden gehoord. Van het horen kan worden afgezien indien het bezwaar kennelijk ongegrond is.',
    plain:
      'U mag uw bezwaar komen uitleggen. U krijgt hiervoor een uitnodiging. Soms nodigen we u niet uit, omdat al duidelijk is dat we het besluit niet kunnen veranderen.',
  },
  {
    theme: 'Bezwaar: voorlopige voorziening',
    original:
      'Het indienen van een bezwaarschrift schort de werking van het besluit niet op. Indien onverwijlde spoed dat vereist, kan bij de voorzieningenrechter een verzoek om voorlopige voorziening worden ingediend.',
    plain:
      'Het besluit geldt ook als u bezwaar maakt. Kunt u daar echt niet op wachten? Dan kunt u de rechter vragen om snel te beslissen. Dat kost geld.',
  },
  {
    theme: 'Bezwaar: termijn',
    original:
      'De beslistermijn kan eenmaal met ten hoogste zes weken worden verdaagd. Van de verdaging wordt schriftelijk mededeling gedaan aan de indiener van het bezwaarschrift.',
    plain:
      'Soms hebben we meer tijd nodig om te beslissen. Dat kan één keer, voor zes weken. U krijgt dan een brief van ons.',
  },
  {
    theme: 'Klacht: afhandeling',
    original:
      'Klachten worden afgehandeld door een persoon die niet bij de gedraging waarop de klacht betrekking heeft betrokken is geweest. De klager wordt in kennis gesteld van de bevindingen van het onderzoek.',
    plain:
      'Wij geven uw klacht aan iemand die er niets mee te maken had. Die onderzoekt wat er is gebeurd. Daarna hoort u wat hij heeft gevonden.',
  },
  {
    theme: 'Privacy: verwerking',
    original:
      'Persoonsgegevens worden uitsluitend verwerkt voor zover dit noodzakelijk is voor de uitvoering van de wettelijke taken van de gemeente. Er worden passende technische en organisatorische maatregelen getroffen ter beveiliging van de gegevens.',
    plain:
      'We gebruiken uw gegevens alleen voor ons werk. We vragen niet meer dan nodig is. En we bewaren uw gegevens veilig.',
  },
  {
    theme: 'Privacy: rechten',
    original:
      'De betrokkene heeft het recht om inzage te verkrijgen in de hem betreffende persoonsgegevens en kan, indien deze onjuist zijn, verzoeken om rectificatie dan wel verwijdering.',
    plain:
      'U mag zien welke gegevens we van u hebben. Klopt er iets niet? Dan kunt u vragen of we het verbeteren of weghalen.',
  },
  {
    theme: 'Privacy: delen',
    original:
      'Gegevens worden slechts aan derden verstrekt indien de betrokkene hiervoor uitdrukkelijk toestemming heeft verleend of indien hiertoe een wettelijke verplichting bestaat.',
    plain:
      'Wij geven uw gegevens alleen aan anderen als u dat goed vindt. Soms moet het van de wet. Dan vertellen we het u.',
  },
  {
    theme: 'Privacy: bewaartermijn',
    original:
      'Dossiers worden gedurende vijftien jaar na beëindiging van de ondersteuning bewaard en vervolgens vernietigd, met uitzondering van gegevens die krachtens een wettelijk voorschrift langer dienen te worden bewaard.',
    plain:
      'We bewaren uw gegevens tot vijftien jaar nadat uw hulp stopt. Daarna gooien we ze weg. Sommige gegevens moeten van de wet langer worden bewaard.',
  },
  {
    theme: 'Wonen: urgentie',
    original:
      'Een urgentieverklaring kan worden verleend aan woningzoekenden die buiten hun schuld in een zodanige noodsituatie verkeren dat onmiddellijke herhuisvesting noodzakelijk wordt geacht.',
    plain:
      'Hebt u heel snel een ander huis nodig? En kon u er niets aan doen? Dan kunt u misschien urgentie krijgen. U krijgt dan eerder een huis dan anderen.',
  },
  {
    theme: 'Wonen: huisvestingsvergunning',
    original:
      'Het is verboden zonder huisvestingsvergunning een woning in gebruik te nemen die behoort tot de in de verordening aangewezen categorieën woonruimte.',
    plain:
      'Wilt u een goedkope huurwoning? Dan hebt u toestemming van de gemeente nodig voordat u er gaat wonen. Vraag een huisvestingsvergunning aan.',
  },
  {
    theme: 'Wonen: opvang',
    original:
      'Personen die de thuissituatie hebben verlaten en niet in staat zijn zich op eigen kracht te handhaven, kunnen worden opgenomen in de maatschappelijke opvang. De toelating wordt beoordeeld door de centrale toegang.',
    plain:
      'Hebt u geen huis meer, en kunt u bij niemand slapen? Ga dan naar de opvang. Daar bekijken we samen wat u nodig hebt.',
  },
  {
    theme: 'Wonen: overlast',
    original:
      'Meldingen van woonoverlast worden door de verhuurder en de gemeente gezamenlijk behandeld. Waar mogelijk wordt buurtbemiddeling ingezet alvorens tot handhaving wordt overgegaan.',
    plain:
      'Hebt u last van uw buren? Praat er eerst zelf over met hen. Helpt dat niet, dan kan een bemiddelaar uit de buurt u helpen. Pas daarna grijpt de gemeente in.',
  },
  {
    theme: 'Wonen: energie',
    original:
      'Huishoudens met een laag inkomen kunnen een tegemoetkoming ontvangen voor het treffen van energiebesparende maatregelen, mits de aanvraag voorafgaand aan de uitvoering van de werkzaamheden is ingediend.',
    plain:
      'Wilt u minder energie gebruiken en hebt u weinig geld? Dan betalen we mee aan bijvoorbeeld isolatie. Vraag dit aan voordat u met de klus begint.',
  },
  {
    theme: 'Vervoer: leerlingen',
    original:
      'Ouders van leerlingen die wegens een handicap zijn aangewezen op speciaal onderwijs, komen in aanmerking voor bekostiging van de vervoerskosten indien de afstand tussen de woning en de school meer dan zes kilometer bedraagt.',
    plain:
      'Gaat uw kind naar een speciale school, meer dan zes kilometer van huis? Dan betaalt de gemeente het vervoer.',
  },
  {
    theme: 'Vervoer: parkeerkaart',
    original:
      'Voor het verkrijgen van een gehandicaptenparkeerkaart dient een medische keuring te worden ondergaan. De kosten die hiermee gemoeid zijn, worden bij afwijzing van de aanvraag niet gerestitueerd.',
    plain:
      'Voor een gehandicaptenparkeerkaart gaat u naar een arts voor een keuring. U betaalt die keuring zelf. U krijgt dit geld niet terug als u geen kaart krijgt.',
  },
  {
    theme: 'Afval: inzameling',
    original:
      'Huishoudelijke afvalstoffen dienen op de daartoe aangewezen inzameldag vóór 7.30 uur ter inzameling te worden aangeboden. Het is niet toegestaan afval naast de container te plaatsen.',
    plain: 'Zet uw container op de ophaaldag vóór half acht buiten. Zet geen zakken naast de container.',
  },
  {
    theme: 'Afval: grofvuil',
    original:
      'Grof huishoudelijk afval wordt uitsluitend na telefonische of digitale afspraak ingezameld. Per huishouden kan maximaal zes keer per jaar kosteloos van deze service gebruik worden gemaakt.',
    plain:
      'Hebt u grofvuil? Maak dan een afspraak via de website of bel ons. Wij halen het zes keer per jaar gratis op.',
  },
  {
    theme: 'Afval: kwijtschelding',
    original:
      'Belastingplichtigen die niet in staat zijn de aanslag afvalstoffenheffing te voldoen, kunnen een verzoek tot kwijtschelding indienen. Het indienen van een verzoek ontslaat niet van de verplichting tot tijdige betaling.',
    plain:
      'Kunt u de rekening voor het afval niet betalen? Vraag dan of u minder of niets hoeft te betalen. Betaal wel op tijd, zolang u nog geen antwoord van ons hebt.',
  },
  {
    theme: 'Parkeren: vergunning',
    original:
      'Een parkeervergunning wordt op aanvraag verleend aan bewoners die houder zijn van een motorvoertuig en niet beschikken over parkeergelegenheid op eigen terrein.',
    plain:
      'Woont u in een straat waar u moet betalen om te parkeren? En hebt u zelf geen garage of oprit? Dan kunt u een parkeervergunning aanvragen.',
  },
  {
    theme: 'Parkeren: bezoekers',
    original:
      'Bezoekers kunnen tegen gereduceerd tarief parkeren indien de bewoner hen digitaal heeft aangemeld. Het tegoed dat aan het einde van het kalenderjaar resteert, komt te vervallen.',
    plain:
      'Uw bezoek kan goedkoper parkeren. Meld de auto dan eerst aan in de app. Houdt u aan het eind van het jaar uren over? Die kunt u niet meenemen naar het nieuwe jaar.',
  },
  {
    theme: 'Straat: opbreking',
    original:
      'In verband met werkzaamheden aan de riolering is de straat van 3 tot en met 21 maart afgesloten voor doorgaand verkeer. Omwonenden worden verzocht hun voertuigen elders te parkeren.',
    plain:
      'Van 3 tot en met 21 maart werken we aan het riool in uw straat. Er kunnen dan geen auto’s door. Zet uw auto in die tijd op een andere plek.',
  },
  {
    theme: 'Groen: kappen',
    original:
      'Voor het kappen van bomen met een stamomtrek van meer dan 100 centimeter is een omgevingsvergunning vereist. Aan de vergunning kan een herplantplicht worden verbonden.',
    plain:
      'Wilt u een dikke boom kappen? Dan hebt u een vergunning nodig als de stam meer dan een meter rond is. Soms moet u daarna een nieuwe boom planten.',
  },
  {
    theme: 'Subsidie: buurtinitiatief',
    original:
      'Ter stimulering van de sociale samenhang kunnen bewoners een bijdrage aanvragen voor initiatieven die de leefbaarheid bevorderen. De aanvraag wordt getoetst aan de in de beleidsregel opgenomen criteria.',
    plain:
      'Hebt u een goed idee voor uw buurt? Dan kunt u geld van ons krijgen. We kijken of uw idee goed is voor veel mensen in de buurt. Op de website staat waar we nog meer naar kijken.',
  },
  {
    theme: 'Paspoort',
    original:
      'De aanvraag van een reisdocument dient in persoon te geschieden. Indien de aanvrager minderjarig is, is schriftelijke toestemming vereist van degenen die het gezag uitoefenen.',
    plain:
      'U moet zelf langskomen om een paspoort aan te vragen. Is uw kind jonger dan 18 jaar? Dan moeten beide ouders een papier met toestemming invullen.',
  },
  {
    theme: 'Stemmen',
    original:
      'Kiesgerechtigden die verhinderd zijn hun stem persoonlijk uit te brengen, kunnen een andere kiezer machtigen. De gemachtigde kan ten hoogste twee volmachtstemmen uitbrengen, gelijktijdig met de eigen stem.',
    plain:
      'Kunt u niet zelf gaan stemmen? Vraag dan iemand anders om dat voor u te doen. Die persoon mag voor twee anderen stemmen, tegelijk met zijn eigen stem.',
  },
];
