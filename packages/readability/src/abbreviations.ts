/** Abbreviations that ask for what follows: the dot after one never ends a sentence. Without that dot. */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `aant afb afd art artt bijl bijv blz bv bvb ca cf chr circa dhr dr dra drs fig gebr geb gem
  hfdst hfst hr ing inz ir jhr jkvr jr juncto lic ll m maj medew mevr mgr mr mw nl nr nrs ong ovl p par paragr pag
  ph plm prof pt resp secr sgt sj sr st stb stcrt tel tj trb tw th vgl vnl wed zgn zg`.split(/\s+/),
);

/** Abbreviations after which a sentence goes on, or ends when a capital follows. Without the last dot. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `enz etc jl ll excl incl max min evt exkl inkl km kg cm p.m a.u.b z.s.m e.a e.d e.v n.v.t o.i.d o.i a.s j.l d.d
  n.o.t.k p.j p.w p.p p.p.p.d a.d.h b.v n.v v.o.f n.chr v.chr jan feb febr mrt apr jun jul aug sep sept okt nov dec
  ma di wo do vr za zo st`.split(/\s+/),
);

/** Words that begin a sentence far oftener than they are somebody's name: "in kolom A. Daarna", not "A. Jansen". */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `aan als bij daar daarbij daardoor daarna daarom dan dat de deze die dit door een en er geen het hier hij hoe
  iedereen ieder ik in je kan kunt maar met mijn moet na naar niet nu of om ook op over per sinds soms te toen
  tot u uit uw van vanaf veel verder volgens voor vraag waar waarom wanneer wat we welke wie wij wilt ze zij zo zijn
  bel bent ga geef heeft hebt is kijk klik kom krijgt lees maak moet neem stuur vul wordt`.split(/\s+/),
);
