import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import {
  COMMON_ABBREVIATIONS,
  DOTTED,
  FULL_NAMES,
  SHOUTED,
  SMALL_ABBREVIATIONS,
} from '../known-abbreviations.js';
import type { Text, TextRule } from './rule.js';

interface Use<B extends Block = Block> {
  readonly block: B;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence begins with it. */
  readonly isFirst: boolean;
}

/** An abbreviation that is nowhere explained; once for each. Everyday ones, such as `tv`, need no explanation. */
export const unexplainedAbbreviation: TextRule = <B extends Block>({ blocks, explained }: Text<B>) => {
  const names = new Map<string, Use<B>>();
  const dotted = new Map<string, { block: B; found: Found }>();
  const known = new Set(explained);
  const everyday = new Set<string>();
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const { words } = sentence;
      const isShouting = words.length > 1 && words.filter(isCapital).length > words.length / 2;
      words.forEach((word, index) => {
        const found = dottedAt(word, sentence);
        if (found && !dotted.has(word.lower)) dotted.set(word.lower, { block, found });
        if (word.text === word.lower) everyday.add(word.lower);
        const name = nameIn(word, words[index - 1], isShouting);
        if (!name) return;
        const key = name.toLowerCase();
        const use = { block, start: word.start, end: word.start + name.length, isFirst: index === 0 };
        if (isExplained(use)) known.add(key);
        else if (!names.has(key)) names.set(key, use);
      });
    }
  }
  const running = blocks.map(({ text }) => text.toLowerCase()).join('\n');
  const unexplained = [...names].filter(([key]) => {
    const full = FULL_NAMES.get(key)?.toLowerCase();
    // Who writes it small elsewhere only raises their voice here.
    const isWord = !full && everyday.has(key);
    return !known.has(key) && !isWord && !(full && running.includes(full));
  });
  return [
    ...unexplained.map(([key, use]) => ({ block: use.block, found: foundName(key, use) })),
    ...dotted.values(),
  ];
};

const isCapital = ({ text, lower }: Word): boolean =>
  text !== lower && text.length > 1 && text === text.toUpperCase();

/** The abbreviation with which a word begins, such as that in `Wmo-arts` and `AMvB's`. */
function nameIn({ text, lower }: Word, before: Word | undefined, isShouting: boolean): string | undefined {
  const [key = ''] = lower.split(/['-]/, 1);
  const name = text.slice(0, key.length);
  const isSmall = name.slice(1) === key.slice(1);
  if (key.length < 2 || key.length > 6 || COMMON_ABBREVIATIONS.has(key)) return undefined;
  if (isSmall) return SMALL_ABBREVIATIONS.has(key) ? name : undefined;
  if (isShouting || !/^[A-Z][A-Za-z&]*$/.test(name)) return undefined;
  const capitals = name.replace(/[^A-Z]/g, '').length;
  // IJmuiden and McNeil are no abbreviations.
  const isName = (capitals >= key.length / 2 || FULL_NAMES.has(key)) && !/^(?:IJ|Mc)[a-z]/.test(name);
  const isOther = SHOUTED.has(key) || isRoman(name) || isPostcode(name, before) || /\d/.test(text);
  return isName && !isOther ? name : undefined;
}

const isRoman = (name: string): boolean => /^[IVXLCDM]+$/.test(name);

const isPostcode = (name: string, before: Word | undefined): boolean =>
  name.length === 2 && /^\d{4}$/.test(before?.text ?? '');

/** "volle naam (AFK)", "AFK (volle naam)", "AFK betekent …" and "AFK staat voor …". */
function isExplained({ block: { text }, start, end }: Use): boolean {
  const after = text.slice(end, end + 40);
  const isInBrackets =
    /\([^()]{0,20}$/.test(text.slice(Math.max(0, start - 21), start)) && /^[^()]{0,6}\)/.test(after);
  return (
    isInBrackets || /^[^ ]{0,8} ?(?:\(\p{L}+ \p{L}+|(?:betekent|staat voor|is de afkorting)\b)/u.test(after)
  );
}

function foundName(key: string, { start, end, isFirst, block: { text } }: Use): Found {
  const name = text.slice(start, end);
  const full = FULL_NAMES.get(key);
  const message = full
    ? `Niet iedereen kent “${name}”. Schrijf de eerste keer ook de volle naam.`
    : `Niet iedereen kent “${name}”. Schrijf de eerste keer de volle naam, met de afkorting erachter.`;
  // In a longer word, such as Wmo-arts, the full name does not fit.
  const isWhole = !/^[-\u2010\u2011'’‘]\p{L}/u.test(text.slice(end, end + 2));
  return {
    start,
    end,
    message,
    ...(full && isWhole && { suggestions: [`${isFirst ? capitalised(full) : full} (${name})`] }),
  };
}

function dottedAt(word: Word, sentence: Sentence): Found | undefined {
  if (!word.lower.includes('.')) return undefined;
  const known = DOTTED.get(word.lower.replaceAll('.', ''));
  if (!known) return undefined;
  const { full, plain } = known;
  const [best] = plain;
  const message =
    best === full
      ? `Schrijf “${word.lower}” voluit.`
      : `“${word.lower}” betekent “${full}”. Vaak kan het korter: “${best}”.`;
  // A dot that also ends the sentence has to stay.
  const end = word.text.endsWith('.') && word.end === sentence.end ? word.end - 1 : word.end;
  const isFirst = word.start === sentence.words[0]?.start;
  return { start: word.start, end, message, suggestions: isFirst ? plain.map(capitalised) : plain };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
