import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@lus/readability';
import { ownTexts } from './own-texts.js';

/** A warning may be right in its place; more than one in this many words is a habit. */
const WORDS_PER_WARNING = 100;

describe('Our own Dutch texts', async () => {
  for (const { name, format, text } of await ownTexts()) {
    const { findings, counts } = check(text, { format });
    const told = (severity: string) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map(({ rule, excerpt, suggestions }) => `${rule}: ${excerpt} → ${suggestions.join(' / ')}`);

    it(`${name} holds no error`, () => {
      assert.deepEqual(told('error'), []);
    });

    it(`${name} holds few warnings`, () => {
      const warnings = told('warning');
      assert.ok(warnings.length <= Math.ceil(counts.words / WORDS_PER_WARNING), warnings.join('\n'));
    });
  }
});
