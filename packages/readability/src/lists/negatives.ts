const adjectives = `
  onaanvaardbaar onaangenaam onaannemelijk onaardig onacceptabel onbegaanbaar onbegrijpelijk onbekend
  onbelangrijk onbeleefd onbeperkt onbereikbaar onbevoegd onbetaalbaar onbetrouwbaar onbillijk onbruikbaar ondenkbaar
  onduidelijk oneerlijk onevenredig ongebruikelijk ongeldig ongelijk ongelukkig ongeoorloofd ongerechtvaardigd
  ongeschikt ongevaarlijk ongewenst ongewoon ongunstig onhaalbaar onjuist onlogisch onmisbaar onmogelijk onnodig onnut
  onoverkomelijk onredelijk onrechtmatig onrechtvaardig onterecht ontoereikend onveilig onverantwoord onvermijdelijk
  onverschillig onverstandig onvoldoende onvolledig onvoorwaardelijk onwaar onwaarschijnlijk onwenselijk onwettig
  onwillig onzeker onzichtbaar onzinnig onaanzienlijk onverdienstelijk
`;

/** The form with `-e`: `onmogelijk` and `onmogelijke`, `onveilig` and `onveilige`, `onbruikbaar` and `onbruikbare`. */
function inflected(word: string): string {
  if (word.endsWith('baar')) return `${word.slice(0, -2)}re`;
  return word.endsWith('e') ? word : `${word}e`;
}

const listed = adjectives.split(/\s+/).filter(Boolean);

/** Words that deny by themselves, so that "niet" in front of them is a second negation. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  ...listed,
  ...listed.map(inflected),
  ...'nalaten verbieden verboden verhinderen uitgesloten weigeren ontkennen ontbreken ontbreekt zelden'.split(
    ' ',
  ),
]);
