import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, RULES, type Report } from '@lus/readability';
import { heldOutPairs } from './pairs-held-out.js';
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

/** For each measure, how a set of pairs scores. */
function talliesOf(set: readonly Pair[]): ReadonlyMap<string, Tally> {
  const read = set.map((pair) => ({ pair, original: check(pair.original), plain: check(pair.plain) }));
  const tally = (measure: Measure): Tally => {
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
  };
  return new Map([...measures].map(([name, measure]) => [name, tally(measure)]));
}

/** Of the pairs that differ, the part in which the original is harder. */
const share = ({ harder, easier }: Tally): number => harder / Math.max(1, harder + easier);

/** What the issue asks of a rule, and in how many pairs of each set it must tell the two apart. */
const BOUNDS = [
  { name: 'passive', atLeast: 0.95, own: 40, heldOut: 20 },
  { name: 'difficult-word', atLeast: 0.95, own: 40, heldOut: 30 },
  { name: 'long-sentence', atLeast: 0.85, own: 40, heldOut: 20 },
  { name: 'many-prepositions', atLeast: 0.85, own: 10, heldOut: 8 },
  { name: 'mean sentence length', atLeast: 0.75, own: 40, heldOut: 30 },
];

function report(set: readonly Pair[], tallies: ReadonlyMap<string, Tally>): readonly string[] {
  const lines = [...tallies].map(([name, found]) => {
    const equal = set.length - found.harder - found.easier;
    const percent = found.harder + found.easier > 0 ? `${Math.round(share(found) * 100)} %` : '–';
    return `${name.padEnd(26)} ${found.harder.toString().padStart(3)} / ${found.easier} / ${equal}  ${percent}`;
  });
  return [`${set.length} pairs: original harder / easier / equal`, ...lines];
}

for (const { title, set, count, differing } of [
  { title: 'Originals and plain texts', set: pairs, count: 60, differing: 'own' },
  {
    title: 'Pairs by somebody who had not read the rules or the lists',
    set: heldOutPairs,
    count: 50,
    differing: 'heldOut',
  },
] as const) {
  describe(title, () => {
    const tallies = talliesOf(set);

    it(`are at least ${count}, each about something else`, (test) => {
      assert.ok(set.length >= count);
      assert.equal(new Set(set.map(({ theme }) => theme)).size, set.length);
      for (const line of report(set, tallies)) test.diagnostic(line);
    });

    for (const { name, atLeast, ...least } of BOUNDS) {
      it(`differ in: ${name}, and the original has more`, () => {
        const found = tallies.get(name) ?? assert.fail(`Nothing measures ${name}.`);
        assert.ok(found.harder + found.easier >= least[differing], `${name} tells too few pairs apart`);
        assert.ok(share(found) > atLeast, `${name}: ${found.wrong.map(({ theme }) => theme).join(', ')}`);
      });
    }
  });
}
