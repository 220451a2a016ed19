/** What abbreviations of municipal policy stand for; by their lower-case form. */
export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amvb: 'algemene maatregel van bestuur',
    anw: 'Algemene nabestaandenwet',
    apv: 'algemene plaatselijke verordening',
    avg: 'Algemene verordening gegevensbescherming',
    awb: 'Algemene wet bestuursrecht',
    awbz: 'Algemene Wet Bijzondere Ziektekosten',
    bbz: 'Besluit bijstandverlening zelfstandigen',
    'b&w': 'burgemeester en wethouders',
    brp: 'Basisregistratie Personen',
    cak: 'Centraal Administratie Kantoor',
    cbs: 'Centraal Bureau voor de Statistiek',
    ciz: 'Centrum indicatiestelling zorg',
    cjg: 'Centrum voor Jeugd en Gezin',
    cjib: 'Centraal Justitieel Incassobureau',
    crvb: 'Centrale Raad van Beroep',
    duo: 'Dienst Uitvoering Onderwijs',
    ggz: 'geestelijke gezondheidszorg',
    ioaw: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers',
    ioaz: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen',
    lvb: 'licht verstandelijke beperking',
    oco: 'onafhankelijke cliëntondersteuning',
    pgb: 'persoonsgebonden budget',
    poh: 'praktijkondersteuner van de huisarts',
    rmc: 'Regionaal Meld- en Coördinatiepunt',
    svb: 'Sociale Verzekeringsbank',
    szw: 'Sociale Zaken en Werkgelegenheid',
    uwv: 'Uitvoeringsinstituut Werknemersverzekeringen',
    vng: 'Vereniging van Nederlandse Gemeenten',
    vws: 'Volksgezondheid, Welzijn en Sport',
    wgs: 'Wet gemeentelijke schuldhulpverlening',
    wia: 'Wet werk en inkomen naar arbeidsvermogen',
    wlz: 'Wet langdurige zorg',
    wmo: 'Wet maatschappelijke ondersteuning',
    woo: 'Wet open overheid',
    woz: 'Waardering onroerende zaken',
    wsnp: 'Wet schuldsanering natuurlijke personen',
    wsw: 'Wet sociale werkvoorziening',
    wvggz: 'Wet verplichte geestelijke gezondheidszorg',
    wwb: 'Wet werk en bijstand',
    wzd: 'Wet zorg en dwang',
    zin: 'zorg in natura',
    zvw: 'Zorgverzekeringswet',
  }),
);

/** Those of the names above that are written with only a first capital, or with none: `Wmo`, `pgb`. */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'anw apv avg awb awbz bbz brp ggz ioaw ioaz lvb pgb wgs wia wlz wmo wsnp wsw wvggz wwb wzd zvw'.split(' '),
);

/** Abbreviations that nearly everybody knows better than what they stand for; in lower case. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abn ad adhd aed aids amro anbo anwb aow apk b&b bbq bh bhv bn'er bsn btw bv bvd bz c&a cao cd cda cnv cv d66 digid
  dj dna dvd ehbo ek eu faq fc fm fnv ggd gps gsm havo hbo hbs hema hiv html http hts ibm ic id ikea iban ict ing io
  iq it ivf jh kb klm knmi knvb kpn kro kvk led lpg mb mbo mkb mms mri ms mts nato nav navo nb ncrv nl nmbs nos npo
  npo1 ns nv ok oké osb pc pdf pin ps psv pvda pvv qr rabo rdw rtl sms sos sp tbc tbs tl tno tnt tv ufo uk un us usa
  usb va vara vip vmbo vn voip vpro vs vut vve vvd vvv vwo wa wao wc wifi wk wo ww www xl xxl zzp`.split(
    /\s+/,
  ),
);

/** Everyday words that people write in capitals to raise their voice. */
export const SHOUTED: ReadonlySet<string> = new Set(
  `al alle alleen altijd als bel bij dag dan dat de den dit doe door dus een echt eerst elke en er extra geen gemist
  gratis haast heel het hier hoe hulp iets ik is ja je kan kom let maar meer met mij moet mooi na naar nee niet niets
  nieuw nog nooit nu of om ons onze ook op oud over soms stop te toch tot tip uit uw van veel vol voor vraag waar wat
  wel welke wie wij wil zelf zien zij zijn zo`.split(/\s+/),
);

/** Abbreviations with dots: what they say, and what says it more simply. Without dots. */
export const DOTTED: ReadonlyMap<string, { readonly full: string; readonly plain: readonly string[] }> =
  new Map(
    Object.entries({
      adhv: { full: 'aan de hand van', plain: ['met'] },
      cq: { full: 'casu quo', plain: ['of'] },
      dd: { full: 'de dato', plain: ['van'] },
      dmv: { full: 'door middel van', plain: ['met', 'door'] },
      dwz: { full: 'dat wil zeggen', plain: ['dat betekent'] },
      ea: { full: 'en anderen', plain: ['en anderen'] },
      ed: { full: 'en dergelijke', plain: ['en zo meer'] },
      eea: { full: 'een en ander', plain: ['dit'] },
      ev: { full: 'en volgende', plain: ['en verder'] },
      icm: { full: 'in combinatie met', plain: ['samen met', 'met'] },
      igv: { full: 'in geval van', plain: ['bij'] },
      ihb: { full: 'in het bijzonder', plain: ['vooral'] },
      ihkv: { full: 'in het kader van', plain: ['voor', 'bij'] },
      iom: { full: 'in overleg met', plain: ['samen met'] },
      iov: { full: 'in opdracht van', plain: ['voor'] },
      ipv: { full: 'in plaats van', plain: ['in plaats van'] },
      irt: { full: 'in relatie tot', plain: ['bij'] },
      itt: { full: 'in tegenstelling tot', plain: ['anders dan'] },
      ivm: { full: 'in verband met', plain: ['door', 'vanwege'] },
      mbt: { full: 'met betrekking tot', plain: ['over'] },
      mbv: { full: 'met behulp van', plain: ['met'] },
      miv: { full: 'met ingang van', plain: ['vanaf'] },
      mn: { full: 'met name', plain: ['vooral'] },
      muv: { full: 'met uitzondering van', plain: ['behalve'] },
      nav: { full: 'naar aanleiding van', plain: ['door', 'na'] },
      nvt: { full: 'niet van toepassing', plain: ['niet van toepassing'] },
      oa: { full: 'onder andere', plain: ['bijvoorbeeld', 'onder andere'] },
      ogv: { full: 'op grond van', plain: ['volgens', 'door'] },
      oid: { full: 'of iets dergelijks', plain: ['of zoiets'] },
      ovv: { full: 'onder vermelding van', plain: ['met'] },
      tav: { full: 'ten aanzien van', plain: ['over', 'voor'] },
      tbv: { full: 'ten behoeve van', plain: ['voor'] },
      tgv: { full: 'ten gevolge van', plain: ['door'] },
      tov: { full: 'ten opzichte van', plain: ['vergeleken met'] },
      twv: { full: 'ter waarde van', plain: ['van'] },
      tzt: { full: 'te zijner tijd', plain: ['later'] },
      vwb: { full: 'voor wat betreft', plain: ['over'] },
      zgn: { full: 'zogenaamde', plain: ['zogenaamde'] },
      zsm: { full: 'zo snel mogelijk', plain: ['zo snel mogelijk'] },
    }),
  );
