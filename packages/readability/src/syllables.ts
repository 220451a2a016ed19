import { DOTTED, SMALL_ABBREVIATIONS } from './known-abbreviations.js';

/** Vowels that sound as one, the longest first. `ij` is one letter. */
const NUCLEI = [
  ...['aai', 'ooi', 'oei', 'eeu', 'ieu', 'eau', 'oeu'],
  ...['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ou', 'au', 'ei', 'ij', 'ai', 'oi'],
];
const VOWELS = 'aeiou';

/** English pieces in Dutch words that sound shorter than they look, and Dutch ones that sound longer. */
const LOANS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    case: 'kees',
    coach: 'kooch',
    deadline: 'dedlin',
    deal: 'diel',
    freelance: 'frilens',
    hardware: 'hardwer',
    home: 'hom',
    intake: 'intek',
    interface: 'interfes',
    lead: 'lied',
    leas: 'lies',
    offline: 'oflin',
    online: 'onlin',
    service: 'servis',
    software: 'sofwer',
    team: 'tiem',
    timeline: 'tamlin',
    update: 'updet',
    website: 'websit',
    // Two syllables: mu-se-um, ly-ce-um, ge-uit.
    eum: 'e|um',
  }),
);
const LOAN = new RegExp([...LOANS.keys()].join('|'), 'g');

/** Abbreviations that people say as a word. */
const SPOKEN = new Set(['wia']);

/**
 * How many syllables a Dutch word has, as it is divided on paper: in-for-ma-tie, so-ci-aal. It counts nuclei, groups of
 * vowels that sound as one. Abbreviations count by letter (Wmo: 3) and dotted ones as the words they stand for.
 * A number counts none: how it is said depends on what it is. Linear in the length of the word.
 */
export function syllablesOf(word: string): number {
  if (word.includes('.')) return dottedSyllables(word);
  let count = 0;
  for (const part of word.split(/[-\u2010\u2011&]/)) count += partSyllables(part.replaceAll('\u00ad', ''));
  return count;
}

function dottedSyllables(word: string): number {
  const letters = word.replaceAll('.', '');
  const full = DOTTED.get(letters.toLowerCase())?.full;
  if (!full) return /\d/.test(letters) ? 0 : letters.length;
  return full.split(' ').reduce((sum, part) => sum + partSyllables(part), 0);
}

/** Syllables of what stands between hyphens: `foto's`, `zzp'er`, `'s`. */
function partSyllables(part: string): number {
  const [stem = '', tail = ''] = part.split(/['’‘]/);
  return (stem ? stemSyllables(stem) : 0) + nuclei(plain(tail));
}

function stemSyllables(stem: string): number {
  const letters = stem.replace(/\d+/g, '');
  if (isSpelt(letters)) return letters.length;
  return nuclei(plain(letters).replace(LOAN, (piece) => LOANS.get(piece) ?? piece));
}

/** Whether people say it letter by letter: Wmo, pgb, UWV. */
function isSpelt(letters: string): boolean {
  const lower = letters.toLowerCase();
  if (SPOKEN.has(lower) || letters.length > 6) return false;
  if (SMALL_ABBREVIATIONS.has(lower)) return true;
  if (!/\P{Script=Latin}/u.test(letters) && !/[aeiouy\u00c0-\u024f]/.test(lower)) return letters.length > 1;
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  if (capitals < 2 || capitals < letters.length / 2) return false;
  // AMvB is no word; VERDER is one, and so can be HAVO.
  const isShort = capitals < letters.length || letters.length <= 4;
  return isShort && !/^(?:[bcdfghjklmnprstvwz][aeiou]+)+[bcdfgklmnprstz]?$/.test(lower);
}

/** Lower case without accents; a diaeresis becomes a bar, for there a syllable begins. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(.)\u0308/g, '|$1')
    .replace(/\p{M}/gu, '');

function nuclei(text: string): number {
  let count = 0;
  let index = 0;
  while (index < text.length) {
    const length = nucleusAt(text, index);
    if (length > 0) count++;
    index += length || 1;
  }
  return count;
}

/** How many letters the nucleus has that begins at `index`; 0 when none does. */
function nucleusAt(text: string, index: number): number {
  const letter = text.charAt(index);
  const before = text.charAt(index - 1);
  if (letter === 'y') return isVowel(text, index + 1) && (index === 0 || isVowel(text, index - 1)) ? 0 : 1;
  if (!VOWELS.includes(letter)) return 0;
  if (letter === 'u' && before === 'q') return 0;
  const length = NUCLEI.find((nucleus) => text.startsWith(nucleus, index))?.length ?? 1;
  // hockey, essay: the y belongs to what is before it; in royaal it begins the next syllable.
  const isTail = text.charAt(index + length) === 'y' && !isVowel(text, index + length + 1);
  return isTail ? length + 1 : length;
}

const isVowel = (text: string, index: number): boolean => VOWELS.includes(text.charAt(index) || ' ');
