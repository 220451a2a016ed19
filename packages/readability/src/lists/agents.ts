const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Who does things in policy. After `door` they tell that a clause is passive: "is door de raad besloten". */
export const AGENTS = words(`
  aanbieder aanbieders aanvrager adviesraad afdeling ambtenaar arts artsen begeleider beheerder belastingdienst bestuur
  bestuurder bewindvoerder bewoner bewoners bureau burgemeester bv burgers ciz cliënt cliënten cliëntenraad college
  commissie consulent consulenten corporatie corporaties deelnemers derden deskundige directeur dienst duo gebruikers
  gedeputeerde gemeente gemeenten gemeenteraad ggd haar hem hen huisarts inspectie instelling instellingen inwoner inwoners
  jeugdarts jeugdbeschermer jongeren kabinet kinderen klant klanten leverancier man medewerker medewerkers mensen minister
  ministerie mij naasten nabestaanden onderzoekers ons organisatie organisaties ouder ouders overheid partijen partner
  partners persoon personen politie professional professionals provincie raad raden raadsleden rechtbank rechter
  regering rijk rijksoverheid school scholen staatssecretaris stichting svb team toezichthouder u uitvoerder uwv
  vergunninghouder verhuurder verzekeraar vereniging vertegenwoordiger vng vrijwilliger vrijwilligers wethouder wethouders
  wijkteam woningcorporatie ziekenhuis zorgaanbieder zorgaanbieders zorgverlener zorgverleners zorgverzekeraar
`);

/** With `zijn` these are passive even when nobody is named: nobody "is" them by himself. */
export const SURE = words(`
  aanbesteed aangekondigd aangenomen aangevraagd aangewezen afgegeven afgewezen beoordeeld bepaald beschreven besloten
  besproken gepubliceerd goedgekeurd geanalyseerd geconstateerd gedefinieerd geformuleerd gefinancierd gehouden gekeken gekozen georganiseerd geëvalueerd gehanteerd geïmplementeerd geraadpleegd gerealiseerd
  ingediend ingeschakeld ingesteld ingevoerd ingetrokken meegedeeld medegedeeld meegegeven meegezonden omschreven opgelegd opgenomen opgesteld
  overeengekomen ondertekend onderzocht overwogen toegekend toegepast toegewezen toegezegd toegezonden uitgevoerd uitgewerkt
  vastgelegd vastgesteld verleend vermeld verstrekt verzocht verwerkt verzonden voorgelegd voorgeschreven weergegeven
`);
