import type { Block } from './document.js';
import { syllablesOf } from './syllables.js';

/** Formulas over a whole text: an indication. None of them says who will understand it (Jansen & Boersma 2013). */
export interface Scores {
  /** Reading ease by Flesch, in Douma's version for Dutch (1960). About 0 (hard) to 100 (easy). */
  readonly fleschDouma: number;
  /** Leesindex A by Brouwer (1963). About 0 (hard) to 100 (easy). */
  readonly leesindexA: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** Shorter texts give a number that one word would change: Flesch himself took samples of a hundred words. */
const MINIMUM = { words: 100, sentences: 5 };

/**
 * The scores of the running text, without headings; `null` under a hundred words or five sentences.
 *
 * Flesch-Douma is 206.835 − 0.93 × words per sentence − 77 × syllables per word; Leesindex A is
 * 195 − 2 × words per sentence − ⅔ × syllables per hundred words. Numbers count as words, and in syllables not at all.
 */
export function scoresOf(blocks: readonly Block[]): Scores | null {
  const sentences = blocks.filter(({ kind }) => kind !== 'heading').flatMap((block) => block.sentences);
  let words = 0;
  let spoken = 0;
  let syllables = 0;
  // Few words make most of a text.
  const counted = new Map<string, number>();
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const { text } of sentence.words) {
      const count = counted.get(text) ?? syllablesOf(text);
      counted.set(text, count);
      if (count === 0) continue;
      spoken++;
      syllables += count;
    }
  }
  if (words < MINIMUM.words || sentences.length < MINIMUM.sentences || spoken === 0) return null;
  const wordsPerSentence = words / sentences.length;
  const syllablesPerWord = syllables / spoken;
  return {
    fleschDouma: 206.835 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
    leesindexA: 195 - 2 * wordsPerSentence - (200 / 3) * syllablesPerWord,
    wordsPerSentence,
    syllablesPerWord,
  };
}
