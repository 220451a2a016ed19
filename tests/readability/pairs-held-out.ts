import type { Pair } from './pairs.js';

/**
 * Pairs by somebody who had read neither the rules nor the word lists. They were never used to choose a word
 * or a limit, so they tell more than the others about a text that the checker has not seen. Many are light:
 * the editor changed a word or two, or cut a sentence in half, and left the rest as it was.
 */
export const heldOutPairs: readonly Pair[] = [
  {
    theme: 'Held out: aanslagbiljet',
    original:
      'Indien u het niet eens bent met de vastgestelde WOZ-waarde, dient u binnen zes weken na dagtekening van het aanslagbiljet een gemotiveerd bezwaarschrift in te dienen bij de heffingsambtenaar.',
    plain:
      'Bent u het niet eens met de WOZ-waarde? Dan kunt u bezwaar maken. Doe dat binnen zes weken na de datum op uw aanslag. Schrijf erbij waarom u het er niet mee eens bent.',
  },
  {
    theme: 'Held out: kwijtschelding',
    original:
      'Kwijtschelding van gemeentelijke belastingen wordt uitsluitend verleend indien u over onvoldoende betalingscapaciteit en vermogen beschikt.',
    plain:
      'U hoeft geen gemeentelijke belastingen te betalen als u te weinig inkomen en te weinig spaargeld heeft.',
  },
  {
    theme: 'Held out: hondenbelasting',
    original: 'De hondenbelasting is met ingang van 1 januari afgeschaft.',
    plain: 'Vanaf 1 januari betaalt u geen hondenbelasting meer.',
  },
  {
    theme: 'Held out: betalingsregeling',
    original:
      'Het is mogelijk om het verschuldigde bedrag middels automatische incasso in tien maandelijkse termijnen te voldoen.',
    plain:
      'U kunt het bedrag ook in tien maanden betalen. We schrijven dan elke maand een deel van uw rekening af.',
  },
  {
    theme: 'Held out: aanmaning',
    original:
      'Uit onze administratie is gebleken dat de betaling van bovengenoemde aanslag tot op heden niet is ontvangen. Wij verzoeken u het openstaande bedrag binnen veertien dagen over te maken.',
    plain:
      'U heeft uw aanslag nog niet betaald. Wilt u het bedrag binnen 14 dagen overmaken? Heeft u net betaald? Dan hoeft u niets te doen.',
  },
  {
    theme: 'Held out: dakkapel',
    original:
      'Voor het plaatsen van een dakkapel aan de voorzijde van de woning is in de meeste gevallen een omgevingsvergunning vereist.',
    plain:
      'Wilt u een dakkapel aan de voorkant van uw huis? Dan heeft u meestal een omgevingsvergunning nodig.',
  },
  {
    theme: 'Held out: kapvergunning',
    original:
      'Op uw aanvraag voor het vellen van een houtopstand wordt binnen acht weken na ontvangst beslist. Deze termijn kan eenmaal met zes weken worden verlengd.',
    plain:
      'U krijgt binnen acht weken antwoord op uw aanvraag om een boom te kappen. Soms hebben we zes weken langer nodig.',
  },
  {
    theme: 'Held out: welstand',
    original:
      'Het bouwplan is door de commissie ruimtelijke kwaliteit getoetst aan de redelijke eisen van welstand zoals opgenomen in de welstandsnota.',
    plain:
      'De commissie ruimtelijke kwaliteit heeft bekeken of uw plan past bij de regels in de welstandsnota.',
  },
  {
    theme: 'Held out: horeca',
    original:
      'Teneinde overlast voor omwonenden te beperken, is de exploitant gehouden het terras uiterlijk om 23.00 uur te sluiten.',
    plain: 'Om overlast voor de buren te beperken, moet u het terras uiterlijk om 23.00 uur sluiten.',
  },
  {
    theme: 'Held out: parkeervergunning',
    original:
      'Bewoners die niet over een eigen parkeergelegenheid beschikken, kunnen in aanmerking komen voor een bewonersvergunning.',
    plain: 'Heeft u geen eigen parkeerplek? Dan kunt u een vergunning voor bewoners aanvragen.',
  },
  {
    theme: 'Held out: naheffing parkeren',
    original:
      'Tijdens een controle is door de parkeercontroleur geconstateerd dat voor het voertuig geen parkeerbelasting was voldaan.',
    plain: 'Bij een controle zag de parkeercontroleur dat u niet betaald had voor het parkeren van uw auto.',
  },
  {
    theme: 'Held out: gehandicaptenparkeerplaats',
    original:
      'Alvorens een gehandicaptenparkeerplaats wordt toegekend, vindt een medische keuring plaats door een onafhankelijke arts.',
    plain: 'Voordat u een gehandicaptenparkeerplaats krijgt, onderzoekt een onafhankelijke arts u.',
  },
  {
    theme: 'Held out: bezoekersregeling',
    original: 'De bezoekersregeling wordt per 1 april uitgebreid naar de wijken Oost en Zuid.',
    plain: 'Vanaf 1 april geldt de bezoekersregeling ook in de wijken Oost en Zuid.',
  },
  {
    theme: 'Held out: paspoort ophalen',
    original:
      'Het reisdocument dient persoonlijk te worden afgehaald. Indien het document niet binnen drie maanden is opgehaald, wordt het vernietigd.',
    plain:
      'U haalt uw paspoort zelf op. Doet u dat niet binnen drie maanden, dan moeten wij uw paspoort vernietigen.',
  },
  {
    theme: 'Held out: paspoort minderjarige',
    original:
      'Bij de aanvraag van een reisdocument ten behoeve van een minderjarige dient de schriftelijke toestemming van beide gezaghebbende ouders te worden overgelegd.',
    plain:
      'Vraagt u een paspoort aan voor een kind jonger dan 18 jaar? Neem dan een brief mee waarin beide ouders met gezag toestemming geven.',
  },
  {
    theme: 'Held out: verhuizing',
    original:
      'Van een verhuizing binnen de gemeente dient u uiterlijk vijf dagen na de feitelijke verhuisdatum aangifte te doen.',
    plain: 'Gaat u verhuizen binnen de gemeente? Geef dit door, uiterlijk vijf dagen na uw verhuizing.',
  },
  {
    theme: 'Held out: uittreksel',
    original:
      'Een uittreksel uit de Basisregistratie Personen kan digitaal worden aangevraagd met behulp van DigiD.',
    plain: 'U kunt een uittreksel uit de Basisregistratie Personen online aanvragen met DigiD.',
  },
  {
    theme: 'Held out: rijbewijs',
    original:
      'Gelet op de huidige drukte aan de balie is het raadzaam tijdig een afspraak te maken voor de verlenging van uw rijbewijs.',
    plain: 'Het is druk aan de balie. Maak daarom op tijd een afspraak om uw rijbewijs te verlengen.',
  },
  {
    theme: 'Held out: bijstand aanvragen',
    original:
      'Na ontvangst van uw aanvraag wordt beoordeeld of u recht heeft op een bijstandsuitkering, waarbij rekening wordt gehouden met uw inkomen, uw vermogen en uw woonsituatie.',
    plain:
      'Na uw aanvraag kijken we of u een bijstandsuitkering kunt krijgen. We letten op uw inkomen, uw spaargeld en met wie u woont.',
  },
  {
    theme: 'Held out: inlichtingenplicht',
    original:
      'Op grond van artikel 17 van de Participatiewet bent u verplicht wijzigingen in uw situatie onverwijld en uit eigen beweging aan ons te melden.',
    plain:
      'Verandert er iets in uw situatie? Dan moet u dat meteen aan ons laten weten. Dat staat in de Participatiewet.',
  },
  {
    theme: 'Held out: terugvordering',
    original: 'De ten onrechte verstrekte uitkering wordt van u teruggevorderd.',
    plain: 'U moet het geld dat u te veel heeft gekregen terugbetalen.',
  },
  {
    theme: 'Held out: tegenprestatie',
    original:
      'Het college kan een belanghebbende verplichten naar vermogen onbeloonde maatschappelijk nuttige werkzaamheden te verrichten, die worden verricht naast of in aanvulling op reguliere arbeid.',
    plain:
      'De gemeente kan u vragen om vrijwilligerswerk te doen. Het gaat om werk dat u aankunt en waar niemand anders voor betaald wordt.',
  },
  {
    theme: 'Held out: individuele inkomenstoeslag',
    original:
      'U komt in aanmerking voor de toeslag wanneer u gedurende drie jaar een laag inkomen heeft gehad.',
    plain: 'U kunt de toeslag krijgen wanneer u drie jaar lang een laag inkomen heeft gehad.',
  },
  {
    theme: 'Held out: schuldhulp',
    original:
      'Inwoners met problematische schulden kunnen zich wenden tot het team Schuldhulpverlening, alwaar in een intakegesprek de financiële situatie wordt geïnventariseerd.',
    plain:
      'Heeft u schulden waar u zelf niet uitkomt? Neem contact op met het team Schuldhulp. In een eerste gesprek zetten we samen uw geldzaken op een rij.',
  },
  {
    theme: 'Held out: schuldregeling',
    original:
      'Gedurende de looptijd van de schuldregeling is het u niet toegestaan nieuwe financiële verplichtingen aan te gaan.',
    plain: 'Zolang de schuldregeling loopt, mag u geen nieuwe schulden maken.',
  },
  {
    theme: 'Held out: vroegsignalering',
    original:
      'Door woningcorporaties, energiemaatschappijen en zorgverzekeraars worden betalingsachterstanden bij de gemeente gemeld, zodat in een vroegtijdig stadium hulp kan worden aangeboden.',
    plain:
      'Woningcorporaties, energiebedrijven en zorgverzekeraars laten het de gemeente weten als iemand niet betaalt. Zo kunnen we snel hulp aanbieden.',
  },
  {
    theme: 'Held out: jeugdhulp',
    original:
      'De inzet van jeugdhulp geschiedt op basis van een verwijzing door de huisarts of een besluit van het college naar aanleiding van een gesprek met de jeugdconsulent.',
    plain:
      'Uw kind kan jeugdhulp krijgen via de huisarts. Of via de gemeente, na een gesprek met de jeugdconsulent.',
  },
  {
    theme: 'Held out: veilig thuis',
    original:
      'Bij een vermoeden van huiselijk geweld of kindermishandeling kan contact worden opgenomen met Veilig Thuis.',
    plain: 'Denkt u dat er sprake is van huiselijk geweld of kindermishandeling? Bel dan Veilig Thuis.',
  },
  {
    theme: 'Held out: jongerenwerk',
    original:
      'Het jongerenwerk draagt zorg voor een laagdrempelig aanbod van activiteiten, gericht op het bevorderen van de talentontwikkeling van jongeren in de leeftijd van 12 tot 18 jaar.',
    plain:
      'Het jongerenwerk organiseert activiteiten waar iedereen makkelijk aan mee kan doen. Daarmee ontwikkelen jongeren van 12 tot 18 jaar hun talent.',
  },
  {
    theme: 'Held out: grofvuil',
    original: 'Grof huishoudelijk afval kan na telefonische afspraak kosteloos aan huis worden opgehaald.',
    plain: 'Bel voor een afspraak. Dan halen wij uw grofvuil gratis thuis op.',
  },
  {
    theme: 'Held out: containers aanbieden',
    original:
      'Minicontainers dienen op de dag van inzameling vóór 7.30 uur met de handgreep naar de straatzijde te worden aangeboden op de daartoe aangewezen aanbiedplaats.',
    plain:
      'Zet uw container op de dag dat wij die legen voor 7.30 uur op de vaste plek. De handgreep moet naar de straat wijzen.',
  },
  {
    theme: 'Held out: afvalpas',
    original: 'Bij verlies of diefstal van uw afvalpas wordt de pas op uw verzoek geblokkeerd.',
    plain: 'Bent u uw afvalpas kwijt? Dan blokkeren wij de pas als u dat vraagt.',
  },
  {
    theme: 'Held out: bijplaatsing',
    original:
      'Het plaatsen van afval naast de ondergrondse containers is niet toegestaan en wordt beboet met een bedrag van minimaal 100 euro.',
    plain:
      'U mag geen afval naast de ondergrondse containers zetten. Doet u dat toch, dan krijgt u een boete van minstens 100 euro.',
  },
  {
    theme: 'Held out: stempas',
    original:
      'Kiezers die verhinderd zijn hun stem uit te brengen, kunnen een andere kiezer machtigen door middel van het invullen van de achterzijde van de stempas.',
    plain:
      'Kunt u niet zelf stemmen? Dan kan iemand anders dat voor u doen. Vul daarvoor de achterkant van uw stempas in.',
  },
  {
    theme: 'Held out: stembureau',
    original:
      'Alle stembureaus zijn in beginsel toegankelijk voor kiezers met een lichamelijke beperking. Een overzicht van de stembureaus is raadpleegbaar op de website.',
    plain:
      'Bijna alle stembureaus zijn toegankelijk voor mensen met een lichamelijke beperking. Op de website ziet u alle stembureaus.',
  },
  {
    theme: 'Held out: hoorzitting',
    original:
      'U wordt in de gelegenheid gesteld uw bezwaren tijdens een hoorzitting mondeling toe te lichten ten overstaan van de commissie bezwaarschriften.',
    plain: 'U mag uw bezwaar in een gesprek uitleggen aan de commissie bezwaarschriften.',
  },
  {
    theme: 'Held out: schorsende werking',
    original:
      'Het indienen van een bezwaarschrift heeft geen schorsende werking. Desgewenst kunt u de voorzieningenrechter verzoeken een voorlopige voorziening te treffen.',
    plain:
      'Ook als u bezwaar maakt, geldt het besluit gewoon. Wilt u dat niet? Dan kunt u de rechter vragen om een tijdelijke oplossing.',
  },
  {
    theme: 'Held out: niet-ontvankelijk',
    original:
      'Uw bezwaar is niet-ontvankelijk verklaard, aangezien het buiten de wettelijke termijn is ingediend.',
    plain: 'Wij behandelen uw bezwaar niet, omdat u het te laat heeft opgestuurd.',
  },
  {
    theme: 'Held out: subsidie sport',
    original:
      'De aanvraag voor subsidie dient vóór 1 oktober voorafgaand aan het subsidiejaar te zijn ingediend en wordt vergezeld van een activiteitenplan en een sluitende begroting.',
    plain:
      'Stuur uw aanvraag voor subsidie op tijd in: vóór 1 oktober van het jaar ervoor. Stuur ook een plan van uw activiteiten en een begroting mee.',
  },
  {
    theme: 'Held out: verantwoording subsidie',
    original:
      'Binnen dertien weken na afloop van de activiteit verstrekt u ons een inhoudelijk en financieel verslag.',
    plain:
      'Binnen dertien weken na de activiteit geeft u ons een verslag. Daarin staat wat u heeft gedaan en wat het kostte.',
  },
  {
    theme: 'Held out: straatfeest',
    original:
      'Voor een straatfeest met minder dan 100 bezoekers kan worden volstaan met een melding, mits deze ten minste drie weken van tevoren is ontvangen.',
    plain:
      'Komen er minder dan 100 mensen naar uw straatfeest? Dan hoeft u het alleen te melden. Doe dat minstens drie weken van tevoren.',
  },
  {
    theme: 'Held out: evenement geluid',
    original:
      'Het ten gehore brengen van versterkte muziek is uitsluitend toegestaan tussen 12.00 en 23.00 uur, waarbij het geluidsniveau op de gevels van omliggende woningen de 75 dB(A) niet mag overschrijden.',
    plain:
      'U mag alleen tussen 12.00 en 23.00 uur muziek met versterkers draaien. Het geluid mag bij de huizen eromheen niet harder zijn dan 75 decibel.',
  },
  {
    theme: 'Held out: leerplicht',
    original:
      'Indien uw kind zonder geldige reden afwezig is, wordt hiervan door de school melding gemaakt bij de leerplichtambtenaar, die vervolgens een onderzoek kan instellen.',
    plain:
      'Is uw kind zonder goede reden niet op school? Dan meldt de school dat bij de leerplichtambtenaar. Die kan uitzoeken wat er aan de hand is.',
  },
  {
    theme: 'Held out: verlof buiten de vakantie',
    original: 'Een verzoek om verlof wordt uiterlijk acht weken van tevoren bij de directeur ingediend.',
    plain: 'Vraag verlof uiterlijk acht weken van tevoren aan bij de directeur.',
  },
  {
    theme: 'Held out: leerlingenvervoer',
    original:
      'Leerlingen die vanwege een structurele handicap niet zelfstandig met het openbaar vervoer kunnen reizen, komen in aanmerking voor aangepast vervoer.',
    plain:
      'Kan uw kind door een handicap niet zelf met bus of trein naar school? Dan kan uw kind aangepast vervoer krijgen.',
  },
  {
    theme: 'Held out: huurtoeslag',
    original:
      'De hoogte van de huurtoeslag is afhankelijk van uw inkomen, uw leeftijd, de huurprijs en de samenstelling van uw huishouden.',
    plain:
      'Hoeveel huurtoeslag u krijgt, hangt af van uw inkomen, uw leeftijd, uw huur en met wie u in huis woont.',
  },
  {
    theme: 'Held out: urgentie woning',
    original:
      'Een urgentieverklaring kan worden afgegeven indien er sprake is van een acute noodsituatie die niet aan de aanvrager zelf te wijten is.',
    plain:
      'U kunt urgentie krijgen als u door nood snel een woning moet hebben en daar zelf niets aan kon doen.',
  },
  {
    theme: 'Held out: starterslening',
    original:
      'Met een starterslening wordt het verschil overbrugd tussen de koopprijs van de woning en het bedrag dat u maximaal bij de bank kunt lenen.',
    plain:
      'Met een starterslening kunt u het verschil betalen tussen de prijs van de woning en wat u bij de bank kunt lenen.',
  },
  {
    theme: 'Held out: wegwerkzaamheden',
    original:
      'In verband met werkzaamheden aan het riool is de Dorpsstraat van 3 tot en met 14 juni afgesloten voor al het doorgaande verkeer. Het verkeer wordt omgeleid via de Stationsweg.',
    plain:
      'Wij werken aan het riool. Daarom is de Dorpsstraat van 3 tot en met 14 juni dicht. U kunt omrijden via de Stationsweg.',
  },
  {
    theme: 'Held out: inspraak',
    original:
      'Gedurende de inzagetermijn kan een ieder schriftelijk of mondeling een zienswijze omtrent het ontwerpbestemmingsplan naar voren brengen bij de gemeenteraad.',
    plain:
      'In deze periode kan iedereen zeggen wat hij van het plan vindt. Dat kan met een brief aan de gemeenteraad of in een gesprek.',
  },
  {
    theme: 'Held out: mantelzorg',
    original:
      'Mantelzorgers kunnen aanspraak maken op een jaarlijkse blijk van waardering ter hoogte van € 200,-.',
    plain: 'Mantelzorgers kunnen elk jaar een bedrag van € 200 krijgen als dank voor hun hulp.',
  },
  {
    theme: 'Held out: groenonderhoud',
    original:
      'Het onderhoud van het openbaar groen geschiedt conform het door de raad vastgestelde kwaliteitsniveau, met dien verstande dat de begraafplaatsen op een hoger niveau worden onderhouden.',
    plain:
      'De gemeente onderhoudt het groen zoals de raad dat heeft afgesproken. De begraafplaatsen krijgen extra onderhoud.',
  },
  {
    theme: 'Held out: coalitieakkoord',
    original:
      'In het coalitieakkoord is vastgelegd dat de komende vier jaar wordt ingezet op het verbeteren van de leefbaarheid in de kleine kernen.',
    plain:
      'In het coalitieakkoord staat dat we de komende vier jaar de kleine dorpen leefbaarder willen maken.',
  },
];
