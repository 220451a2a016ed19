import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, RULES, type Report } from '@lus/readability';
import { pairs, type Pair } from './pairs.js';

/** How often the original scores harder than the plain text, and how often easier. */
interface Tally {
  harder: number;
  easier: number;
  readonly wrong: Pair[];
}

type Measure = (report: Report) => number;

const sentenceLength: Measure = ({ counts }) => counts.words / Math.max(1, counts.sentences);

const measures = new Map<string, Measure>([
  ...RULES.map((rule): [string, Measure] => [rule, countOf(rule)]),
  ['mean sentence length', sentenceLength],
]);

function countOf(rule: string): Measure {
  return ({ findings }) => findings.filter((finding) => finding.rule === rule).length;
}

const read = pairs.map((pair) => ({ pair, original: check(pair.original), plain: check(pair.plain) }));

function tally(measure: Measure): Tally {
  const result: Tally = { harder: 0, easier: 0, wrong: [] };
  for (const { pair, original, plain } of read) {
    const difference = measure(original) - measure(plain);
    if (difference > 0) result.harder++;
    if (difference < 0) {
      result.easier++;
      result.wrong.push(pair);
    }
  }
  return result;
}

const tallies = new Map([...measures].map(([name, measure]) => [name, tally(measure)]));

/** Of the pairs that differ, the part in which the original is harder. */
const share = ({ harder, easier }: Tally): number => harder / Math.max(1, harder + easier);

function pointsTheRightWay(name: string, atLeast: number, differing: number): void {
  const found = tallies.get(name) ?? assert.fail(`Nothing measures ${name}.`);
  assert.ok(found.harder + found.easier >= differing, `${name} tells too few pairs apart`);
  assert.ok(share(found) > atLeast, `${name}: ${found.wrong.map(({ theme }) => theme).join(', ')}`);
}

describe('Originals and plain texts', () => {
  it('are at least sixty, each about something else', (test) => {
    assert.ok(pairs.length >= 60);
    assert.equal(new Set(pairs.map(({ theme }) => theme)).size, pairs.length);
    test.diagnostic(`${pairs.length} pairs: original harder / easier / equal`);
    for (const [name, found] of tallies) {
      const equal = pairs.length - found.harder - found.easier;
      const percent = found.harder + found.easier > 0 ? `${Math.round(share(found) * 100)} %` : '–';
      test.diagnostic(
        `${name.padEnd(26)} ${found.harder.toString().padStart(3)} / ${found.easier} / ${equal}  ${percent}`,
      );
    }
  });

  it('differ in the passive, and the original has more of it', () => pointsTheRightWay('passive', 0.95, 40));

  it('differ in difficult words, and the original has more of them', () =>
    pointsTheRightWay('difficult-word', 0.95, 40));

  it('differ in long sentences, and the original has more of them', () =>
    pointsTheRightWay('long-sentence', 0.85, 40));

  it('differ in heaps of prepositions, and the original has more of them', () =>
    pointsTheRightWay('many-prepositions', 0.85, 10));

  it('differ in the length of sentences, and those of the original are longer', () =>
    pointsTheRightWay('mean sentence length', 0.75, 40));
});
