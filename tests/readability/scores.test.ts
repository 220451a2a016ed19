import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';

/** A sentence of ten words and twelve syllables. */
const SENTENCE = 'De vrouw belt de gemeente en vraagt daar om hulp.';
const text = (count: number) => Array<string>(count).fill(SENTENCE).join(' ');

const near = (actual: number | undefined, expected: number) => {
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 0.001, `${actual} is not ${expected}`);
};

describe('Scores', () => {
  it('are the ease of reading by Flesch and Douma', () => {
    near(check(text(10)).scores?.fleschDouma, 206.835 - 0.93 * 10 - 77 * 1.2);
  });

  it('are the reading index of Brouwer', () => {
    near(check(text(10)).scores?.leesindexA, 195 - 2 * 10 - (2 / 3) * 120);
  });

  it('are the words in a sentence and the syllables in a word', () => {
    near(check(text(10)).scores?.wordsPerSentence, 10);
    near(check(text(10)).scores?.syllablesPerWord, 1.2);
  });

  it('are not given for fewer than a hundred words', () => assert.equal(check(text(9)).scores, null));

  it('are not given for fewer than five sentences', () => {
    assert.equal(check(text(40).replaceAll('. ', ' en ')).scores, null);
  });

  it('leave headings out', () => {
    const markdown = `# Gemeentelijke ondersteuningsmogelijkheden\n\n${text(10)}`;
    assert.deepEqual(check(markdown, { format: 'markdown' }).scores, check(text(10)).scores);
  });

  it('count a number as a word without syllables', () => {
    const numbered = text(10).replaceAll('De vrouw', 'De vrouw 12 345,50');
    near(check(numbered).scores?.wordsPerSentence, 12);
    near(check(numbered).scores?.syllablesPerWord, 1.2);
  });
});
