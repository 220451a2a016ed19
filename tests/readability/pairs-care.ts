import type { Pair } from './pairs.js';

/** Pairs on support at home, young people, carers and the council of clients. */
export const carePairs: readonly Pair[] = [
  {
    theme: 'Wmo: melding',
    original:
      'Na ontvangst van de melding wordt door het college zo spoedig mogelijk, doch uiterlijk binnen zes weken, een onderzoek uitgevoerd naar de ondersteuningsbehoefte van de cliënt. De cliënt wordt voorafgaand aan het onderzoek in de gelegenheid gesteld een persoonlijk plan te overhandigen.',
    plain:
      'U hebt ons verteld dat u hulp nodig hebt. Wij kijken binnen zes weken met u welke hulp dat is. Hebt u zelf al een plan gemaakt? Geef dat dan aan ons voordat we met elkaar praten.',
  },
  {
    theme: 'Wmo: maatwerkvoorziening',
    original:
      'Een maatwerkvoorziening wordt slechts verstrekt indien de cliënt niet in staat is op eigen kracht, met gebruikelijke hulp of met behulp van het sociale netwerk zijn zelfredzaamheid te vergroten.',
    plain:
      'Lukt het niet alleen, en kunnen uw huisgenoten, familie of vrienden u ook niet helpen? Dan kunt u hulp van de gemeente krijgen.',
  },
  {
    theme: 'Wmo: beschikking',
    original:
      'Het besluit tot toekenning van de voorziening wordt bij beschikking aan de aanvrager bekendgemaakt. In de beschikking wordt tevens vermeld voor welke periode de voorziening is verleend en op welke wijze hiertegen bezwaar kan worden gemaakt.',
    plain:
      'U krijgt van ons een brief. Daarin staat of u de hulp krijgt, en voor hoelang. Er staat ook in wat u kunt doen als u het er niet mee eens bent.',
  },
  {
    theme: 'Wmo: eigen bijdrage',
    original:
      'Voor het gebruik van een maatwerkvoorziening is de cliënt een bijdrage in de kosten verschuldigd. De hoogte van deze bijdrage wordt vastgesteld met inachtneming van het bepaalde in de verordening en wordt door het CAK geïncasseerd.',
    plain:
      'U betaalt elke maand een deel van de kosten zelf. Dit heet de eigen bijdrage. U krijgt hiervoor een rekening van het CAK.',
  },
  {
    theme: 'Wmo: woningaanpassing',
    original:
      'Indien de belanghebbende beperkingen ondervindt bij het normale gebruik van de woning, kan een woonvoorziening worden toegekend. Alvorens hiertoe over te gaan wordt beoordeeld of verhuizing naar een geschikte woning redelijkerwijs kan worden verlangd.',
    plain:
      'Is uw huis niet meer geschikt omdat u ziek bent of een handicap hebt? Dan kan de gemeente uw huis aanpassen. Soms is verhuizen een betere oplossing. Dat bespreken we dan met u.',
  },
  {
    theme: 'Wmo: vervoer',
    original:
      'Ten behoeve van het zich lokaal kunnen verplaatsen kan aan ingezetenen met een mobiliteitsbeperking een vervoersvoorziening worden verstrekt, mits geen gebruik kan worden gemaakt van het openbaar vervoer.',
    plain:
      'Kunt u door uw beperking niet met de bus of de tram? Dan kunt u een taxipas krijgen. Daarmee reist u goedkoop in de regio.',
  },
  {
    theme: 'Wmo: herindicatie',
    original:
      'Uiterlijk acht weken voor het verstrijken van de geldigheidsduur van de indicatie dient de cliënt een verzoek tot verlenging in te dienen. Bij het uitblijven hiervan wordt de ondersteuning van rechtswege beëindigd.',
    plain:
      'Stopt uw hulp bijna, en hebt u nog hulp nodig? Vraag dan op tijd om verlenging: acht weken voordat de hulp stopt. Doet u dat niet, dan stopt uw hulp vanzelf.',
  },
  {
    theme: 'Huishoudelijke hulp: resultaat',
    original:
      'De hulp bij het huishouden is gericht op het realiseren van een schoon en leefbaar huis. De frequentie en de omvang van de werkzaamheden worden in overleg met de aanbieder vastgelegd in een ondersteuningsplan.',
    plain:
      'Uw hulp zorgt samen met u voor een schoon huis. U spreekt af wat de hulp doet, en hoe vaak. Die afspraken staan in uw plan.',
  },
  {
    theme: 'Huishoudelijke hulp: wijziging',
    original:
      'Met ingang van 1 januari wordt de wijze waarop de huishoudelijke ondersteuning wordt geïndiceerd gewijzigd. Cliënten die dit betreft worden hierover tijdig schriftelijk geïnformeerd.',
    plain:
      'Vanaf 1 januari verandert de hulp bij het huishouden. We bekijken dan op een andere manier hoeveel hulp u krijgt. Geldt dit voor u? Dan sturen we u op tijd een brief.',
  },
  {
    theme: 'Huishoudelijke hulp: klacht',
    original:
      'Klachten over de wijze van uitvoering van de werkzaamheden dienen in eerste instantie bij de zorgaanbieder kenbaar te worden gemaakt. Indien dit niet tot een bevredigende oplossing leidt, kan een klacht worden ingediend bij de gemeente.',
    plain:
      'Bent u niet tevreden over uw hulp? Praat daar eerst over met het bedrijf dat de hulp geeft. Komt u er niet uit? Dan kunt u een klacht sturen naar de gemeente.',
  },
  {
    theme: 'Cliëntondersteuning: wat het is',
    original:
      'Onafhankelijke cliëntondersteuning betreft het verstrekken van informatie en advies alsmede het bieden van kortdurende ondersteuning, teneinde de regie van de cliënt op diens leven te versterken.',
    plain:
      'Een cliëntondersteuner helpt u als u hulp of zorg zoekt. Hij geeft u informatie en denkt met u mee. Zo kunt u zelf goed kiezen. De cliëntondersteuner werkt niet voor de gemeente.',
  },
  {
    theme: 'Cliëntondersteuning: gesprek',
    original:
      'De cliënt wordt voorafgaand aan het onderzoek gewezen op de mogelijkheid zich kosteloos te laten bijstaan door een onafhankelijke cliëntondersteuner. De inzet hiervan geschiedt uitsluitend op verzoek van betrokkene.',
    plain:
      'Vindt u het fijn als er iemand bij het gesprek is? Vraag dan een cliëntondersteuner. Dat kost u niets. U bepaalt zelf of u dit wilt.',
  },
  {
    theme: 'Cliëntondersteuning: bekendheid',
    original:
      'Uit de evaluatie is gebleken dat de bekendheid van cliëntondersteuning onder de doelgroep ontoereikend is. Derhalve wordt ingezet op intensivering van de communicatie via ketenpartners en sleutelfiguren in de wijk.',
    plain:
      'Veel mensen weten niet dat er cliëntondersteuners zijn. Daarom vertellen we er meer over. Dat doen we samen met huisartsen, scholen en mensen die veel anderen in de wijk kennen.',
  },
  {
    theme: 'Mantelzorg: waardering',
    original:
      'Aan mantelzorgers van in de gemeente woonachtige cliënten kan jaarlijks een blijk van waardering worden verstrekt. De aanvraag hiertoe dient vóór 1 november te worden ingediend.',
    plain:
      'Zorgt u voor iemand die in onze gemeente woont? Dan kunt u elk jaar een mantelzorgcadeau krijgen. Vraag dit aan vóór 1 november.',
  },
  {
    theme: 'Mantelzorg: respijt',
    original:
      'Teneinde overbelasting van mantelzorgers te voorkomen wordt respijtzorg gefaciliteerd, waarbij de zorgtaken tijdelijk door een vrijwilliger of beroepskracht worden overgenomen.',
    plain:
      'Zorgen voor een ander is soms zwaar. Hebt u even rust nodig? Dan kan iemand anders de zorg een tijdje overnemen. Dat kan een vrijwilliger zijn of een professional.',
  },
  {
    theme: 'Mantelzorg: gesprek',
    original:
      'Bij het onderzoek wordt tevens de belastbaarheid van de mantelzorger in kaart gebracht. Voor zover noodzakelijk worden in het ondersteuningsplan maatregelen opgenomen ter ondersteuning van de mantelzorger.',
    plain:
      'We praten ook met de mantelzorger. Wat kan hij of zij nog doen, en wat is te veel? Als het nodig is, schrijven we in het plan op hoe we de mantelzorger helpen.',
  },
  {
    theme: 'Jeugd: toegang',
    original:
      'Jeugdhulp is toegankelijk na verwijzing door de huisarts, de jeugdarts of de medisch specialist, dan wel door middel van een besluit van het college. Het college draagt zorg voor een laagdrempelige toegang.',
    plain:
      'Heeft uw kind hulp nodig? Ga dan naar de huisarts, de jeugdarts of het wijkteam. Zij kunnen hulp voor uw kind regelen.',
  },
  {
    theme: 'Jeugd: gezinsplan',
    original:
      'Ouders en jeugdigen worden in de gelegenheid gesteld een familiegroepsplan op te stellen. Bij het opstellen hiervan kunnen zij desgewenst worden ondersteund door een onafhankelijke cliëntondersteuner.',
    plain:
      'U kunt samen met uw familie en vrienden een plan maken. Daarin schrijft u op wat er beter moet en wie daarbij helpt. Wilt u hulp bij het schrijven van het plan? Vraag het aan een cliëntondersteuner.',
  },
  {
    theme: 'Jeugd: wachttijd',
    original:
      'In verband met de aanhoudende druk op de jeugdhulpvoorzieningen kunnen wachttijden niet worden uitgesloten. Gedurende de wachttijd wordt, indien nodig, overbruggingszorg geboden.',
    plain:
      'Het is druk. Daarom moet u misschien wachten op hulp voor uw kind. Kunt u niet wachten? Bel ons dan. We zoeken met u naar hulp voor deze tijd.',
  },
  {
    theme: 'Jeugd: 18 jaar',
    original:
      'Bij het bereiken van de 18-jarige leeftijd eindigt in beginsel de aanspraak op jeugdhulp. Ter waarborging van de continuïteit van de ondersteuning wordt tijdig een toekomstplan opgesteld.',
    plain:
      'Word je 18 jaar? Dan stopt de jeugdhulp meestal. We maken daarom op tijd samen een plan. Daarin staat welke hulp je daarna krijgt.',
  },
  {
    theme: 'Jeugd: privacy in het gezin',
    original:
      'Het dossier van een jeugdige van 12 jaar of ouder wordt niet zonder diens instemming aan derden verstrekt, tenzij een wettelijk voorschrift daartoe verplicht.',
    plain:
      'Ben je 12 jaar of ouder? Dan vragen we eerst of je het goed vindt dat we iets over jou vertellen aan anderen. Alleen als de wet het zegt, moeten we het ook zonder jouw toestemming doen.',
  },
  {
    theme: 'Persoonsgebonden budget',
    original:
      'Indien de cliënt de ondersteuning wenst in te kopen middels een persoonsgebonden budget, dient in een budgetplan te worden gemotiveerd op welke wijze de kwaliteit van de ondersteuning is gewaarborgd.',
    plain:
      'Wilt u zelf uw hulp kiezen en betalen? Dan kunt u een budget krijgen, een pgb. Maak een plan. Schrijf daarin op wie u gaat helpen en waarom die hulp goed is.',
  },
  {
    theme: 'Beschermd wonen',
    original:
      'Beschermd wonen is bestemd voor personen met psychische of psychosociale problematiek die niet in staat zijn zich op eigen kracht te handhaven in de samenleving. Aanvragen worden in behandeling genomen door de centrumgemeente.',
    plain:
      'Lukt het u nu niet om alleen te wonen door psychische problemen? Dan kunt u misschien wonen op een plek waar altijd begeleiding is. U vraagt dit aan bij de grootste gemeente in uw regio.',
  },
  {
    theme: 'Dagbesteding',
    original:
      'De dagbesteding heeft tot doel de zelfredzaamheid en participatie van de deelnemer te bevorderen en de mantelzorger te ontlasten. Het vervoer van en naar de locatie wordt door de aanbieder verzorgd.',
    plain:
      'Op de dagbesteding ontmoet u andere mensen en doet u dingen die u leuk vindt. Uw mantelzorger heeft dan even vrij. Een busje haalt u op en brengt u weer thuis.',
  },
  {
    theme: 'Hulpmiddelen',
    original:
      'De verstrekking van hulpmiddelen geschiedt in bruikleen. Bij beëindiging van het gebruik dient het hulpmiddel onverwijld te worden geretourneerd aan de leverancier.',
    plain:
      'U leent het hulpmiddel van ons. Gebruikt u het niet meer? Bel dan meteen het bedrijf waar het vandaan komt. Zij halen het bij u op.',
  },
  {
    theme: 'Cliëntenraad: taak',
    original:
      'De cliëntenraad adviseert het college gevraagd en ongevraagd omtrent de voorbereiding, uitvoering en evaluatie van het beleid op het gebied van maatschappelijke ondersteuning, jeugdhulp en participatie.',
    plain:
      'De cliëntenraad geeft de gemeente advies over hulp, zorg en werk. De gemeente kan om advies vragen. De raad mag ook zelf met een advies komen.',
  },
  {
    theme: 'Cliëntenraad: reactie',
    original:
      'Het college reageert binnen acht weken schriftelijk en gemotiveerd op het uitgebrachte advies. Indien van het advies wordt afgeweken, worden de redenen daarvan in de reactie vermeld.',
    plain:
      'De gemeente geeft binnen acht weken antwoord op het advies. Doet ze iets anders dan de raad vraagt? Dan legt ze uit waarom.',
  },
  {
    theme: 'Inspraak: bewonersavond',
    original:
      'Ter bevordering van het draagvlak worden belanghebbenden in een vroegtijdig stadium bij de planvorming betrokken. De uitkomsten van de consultatie worden meegenomen in de verdere besluitvorming.',
    plain:
      'We willen graag weten wat u van het plan vindt. Daarom vragen we u om vanaf het begin mee te denken. Op de bewonersavond schrijven we alles op wat u zegt. De gemeenteraad leest dat voordat hij beslist.',
  },
  {
    theme: 'Inspraak: ervaringen',
    original:
      'Het structureel ophalen en benutten van de ervaringen van cliënten draagt bij aan de verbetering van de kwaliteit van de dienstverlening en aan de aansluiting van het beleid op de leefwereld van inwoners.',
    plain:
      'Wat maakt u mee als u hulp vraagt? Dat horen we graag, het hele jaar door. Met uw verhaal kunnen we onze hulp beter maken.',
  },
  {
    theme: 'Ervaringsdeskundigen',
    original:
      'Bij de implementatie van het uitvoeringsplan worden ervaringsdeskundigen ingezet. Zij worden door de gemeente gefaciliteerd middels scholing en een onkostenvergoeding.',
    plain:
      'Mensen die zelf hulp hebben gehad, helpen ons om het plan uit te voeren. De gemeente geeft hun een cursus en betaalt hun onkosten.',
  },
  {
    theme: 'Wijkteam',
    original:
      'Het wijkteam fungeert als integrale toegang tot het sociaal domein. Na een brede uitvraag wordt, in samenspraak met de inwoner, bepaald welke interventie het meest passend wordt geacht.',
    plain:
      'Bij het wijkteam kunt u met al uw vragen terecht. Een medewerker luistert naar u en vraagt door. Samen kiezen jullie de hulp die bij u past.',
  },
  {
    theme: 'Eenzaamheid',
    original:
      'Met het actieprogramma wordt beoogd eenzaamheid onder ouderen te reduceren door het versterken van sociale verbanden, het vroegtijdig signaleren van problematiek en het bevorderen van ontmoeting in de wijk.',
    plain:
      'Veel ouderen voelen zich weleens alleen. Daar willen we iets aan doen. We helpen buren om elkaar te leren kennen. Ook komen er meer plekken in de wijk waar u koffie kunt drinken.',
  },
  {
    theme: 'Preventie: huisbezoek',
    original:
      'Inwoners van 75 jaar en ouder worden benaderd voor een preventief huisbezoek, teneinde tijdig inzicht te verkrijgen in de behoefte aan ondersteuning.',
    plain:
      'Bent u 75 jaar of ouder? Dan komen we graag een keer bij u langs. We praten over hoe het met u gaat en of u hulp nodig hebt. U mag ook nee zeggen.',
  },
  {
    theme: 'Tolk',
    original:
      'Indien de cliënt de Nederlandse taal onvoldoende beheerst, kan ten behoeve van het gesprek een tolk worden ingeschakeld. De hieraan verbonden kosten komen voor rekening van de gemeente.',
    plain:
      'Spreekt u niet goed Nederlands? Dan regelen wij een tolk voor het gesprek. U hoeft daar niets voor te betalen.',
  },
  {
    theme: 'Crisis',
    original:
      'In spoedeisende gevallen wordt na een melding onverwijld een tijdelijke maatwerkvoorziening verstrekt in afwachting van de uitkomsten van het onderzoek.',
    plain:
      'Hebt u meteen hulp nodig? Dan krijgt u die ook meteen. Pas daarna onderzoeken we welke hulp u verder nodig hebt.',
  },
];
