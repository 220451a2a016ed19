/** What kind of personal data a passage looks like. */
export type PersonalDataKind = 'bsn' | 'iban' | 'phone' | 'email' | 'address' | 'plate';

/** A passage that looks like personal data. Names cannot be found, and are not looked for. */
export interface PersonalData {
  kind: PersonalDataKind;
  /** `certain`: a check digit or its form leaves little doubt. `maybe`: it could be something else. */
  certainty: 'certain' | 'maybe';
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** The passage itself. */
  match: string;
}

/** How sure we are of a passage; false when it is no personal data after all. */
type Verdict = PersonalData['certainty'] | false;

/** Judges a passage; `near` says whether a word stands in it or within 40 characters of it. */
type Judge = (passage: string, near: (word: RegExp) => boolean) => Verdict;

const sureIf = (sure: boolean): Verdict => (sure ? 'certain' : 'maybe');

/** ISO 7064 (mod 97-10): one in a hundred made-up numbers passes too. */
function isIban(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The 11-test of a citizen service number. One in eleven other numbers passes too. */
function isBsn(digits: string): boolean {
  const sum = Array.from(digits.padStart(9, '0'))
    .map((digit, index) => Number(digit) * (index < 8 ? 9 - index : -1))
    .reduce((total, part) => total + part);
  return sum > 0 && sum % 11 === 0;
}

/**
 * Each kind with the form to look for and its judge, the surest first: what one has claimed, the next cannot.
 * Every repetition is bounded and no two neighbours accept the same character, so none of them can run wild.
 */
const RULES: readonly (readonly [PersonalDataKind, RegExp, Judge])[] = [
  ['email', /\b[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\b/gi, () => 'certain'],
  [
    'iban',
    /\b(?:NL\d\d[ .-]?[A-Z]{4}(?:[ .-]?\d){10}|[A-Z]{2}\d\d(?: ?\d){12,24})\b/gi,
    (passage) => isIban(passage.replace(/[^A-Z\d]/gi, '')) && 'certain',
  ],
  [
    'phone',
    /(?:(?:\+|\b00)31 ?(?:\(0\))?|\(0|\b0)[ .()-]{0,3}[1-9](?:[ .()-]{0,3}\d){8}\b/g,
    (passage, near) => {
      const digits = passage.replace(/\D/g, '').replace(/^(?:00)?310?/, '0');
      // 0800, 090x and 088 belong to organisations; 01-02-2026 10 is a day and an hour.
      if (/^0(?:800|90|88)/.test(digits) || /^(?:\d\d[.-]){2}\d{4}\b/.test(passage)) return false;
      return sureIf(passage !== digits || digits[1] === '6' || near(/\btel|\bbel(?:t|len)?\b/i));
    },
  ],
  [
    'bsn',
    /\b(?:\d{8,9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d\d[ .-]\d{3})\b/g,
    (passage, near) => {
      const digits = passage.replace(/\D/g, '');
      const named = near(/\bbsn|burger ?service|\bsofi/i);
      return isBsn(digits) && (named || digits.length > 8) && sureIf(named);
    },
  ],
  [
    'address',
    /(?:\b\d{1,5}(?:[ -]?(?:[a-z]|\d{1,4}))?,? )?\b[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}\b(?:(?:,? (?:huis)?(?:nummer|nr\.?)? ?| ?- ?)\d{1,5}(?:-?\w{1,4})?\b)?/gi,
    (passage, near) => {
      const [postcode = '', letters = ''] = /\d{4} ?([a-z]{2})\b/i.exec(passage) ?? [];
      // People type 1315ab too, but "2026 is" and "1500ml" are no postcodes.
      const doubtful = letters !== letters.toUpperCase() && /\s|[cdgkm][bglmw]|cc|px/.test(postcode);
      return (!doubtful || near(/postcode/i)) && sureIf(passage !== postcode);
    },
  ],
  [
    'plate',
    // The fourteen forms (sidecodes) since 1951, all of six signs; three letters never hold a vowel or an M.
    /\b(?:[A-Z]{1,3}-\d{2,3}-[A-Z]{1,3}|\d{1,3}-[A-Z]{2,3}-\d{1,3}|[A-Z]{2}-(?:[A-Z]{2}|\d\d)-\d\d|\d\d-(?:[A-Z]{2}|\d\d)-[A-Z]{2})\b/gi,
    (passage, near) =>
      passage.length === 8 &&
      !/(?=[A-Z]{3}).{0,2}[AEIOUM]/i.test(passage) &&
      sureIf(near(/kenteken|nummerbord|auto/i)),
  ],
];

/**
 * Finds personal data in Dutch text, in order of place, without overlaps. Linear in the length of the text.
 * It warns and never blocks: what it misses and what it wrongly sees are both part of the bargain.
 */
export function findPersonalData(text: string): PersonalData[] {
  // One character for one, so that places stay true: an address may run over a line, a number hold a dash.
  const plain = text.replace(/\s/g, ' ').replace(/[\u2010-\u2013]/g, '-');
  const claimed = new Uint8Array(plain.length);
  const found: PersonalData[] = [];

  for (const [kind, pattern, judge] of RULES) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(plain); hit; hit = pattern.exec(plain)) {
      const start = hit.index;
      const end = pattern.lastIndex;
      const near = (word: RegExp) => word.test(plain.slice(Math.max(0, start - 40), end + 40));
      const partOfMore =
        /\w$|\d[.,-]$/.test(plain.slice(Math.max(0, start - 2), start)) ||
        /^[.,-]\d/.test(plain.slice(end, end + 2));
      const certainty = !partOfMore && !claimed.subarray(start, end).includes(1) && judge(hit[0], near);
      if (certainty) {
        claimed.fill(1, start, end);
        found.push({ kind, certainty, start, end, match: text.slice(start, end) });
      } else {
        // A passage that was refused may hide the beginning of a good one.
        pattern.lastIndex = start + 1;
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
