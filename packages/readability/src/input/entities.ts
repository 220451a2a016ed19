/** The named characters of ISO 8859-1, from U+00A0 on, in order (HTML 4.01, section 24.2). */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
  sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring
  AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times
  Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
  ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml`;

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(/\s+/).map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    euro: '€',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    bull: '•',
    zwnj: '\u200c',
    zwj: '\u200d',
  }),
]);

/** No character has a longer name here, and no number of one is longer. */
const LONGEST = 10;

/** The character for which `text` has a name or number at `index`, where `&` stands, and where that ends. */
export function entityAt(text: string, index: number): { text: string; end: number } | undefined {
  const close = text.slice(index + 1, index + 2 + LONGEST).indexOf(';');
  if (close < 1) return undefined;
  const name = text.slice(index + 1, index + 1 + close);
  const decoded = name.startsWith('#') ? numbered(name.slice(1)) : NAMED.get(name);
  return decoded === undefined ? undefined : { text: decoded, end: index + close + 2 };
}

function numbered(number: string): string | undefined {
  const isHex = /^x/i.test(number);
  if (!(isHex ? /^x[\da-f]+$/i : /^\d+$/).test(number)) return undefined;
  const point = isHex ? parseInt(number.slice(1), 16) : Number(number);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
