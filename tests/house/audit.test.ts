import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  demandGround,
  judge,
  makeReport,
  outdated,
  testsNamed,
  type TestResult,
} from '../../scripts/audit.js';

const NAME = 'house › every story of lus-follow-up › passes axe, in *';
const claim = { conformance: 'supports', tests: [NAME] };

const result = (mode: string, outcome: TestResult['outcome']): TestResult => ({
  stage: 'house',
  name: `every story of lus-follow-up › passes axe, in ${mode}`,
  outcome,
});

/** All tests that the criteria name, as if each had passed. */
const allPassed = testsNamed().map((pattern): TestResult => {
  const [stage = '', ...name] = pattern.replaceAll('*', 'any').split(' › ');
  return { stage, name: name.join(' › '), outcome: 'passed' };
});

const afterFault = (name: string, outcome: TestResult['outcome']) =>
  makeReport(allPassed.map((test) => (test.name.endsWith(name) ? { ...test, outcome } : test)));

describe('what is claimed of a criterion', () => {
  const judged = (...results: TestResult[]) => judge(claim, results);

  it('stands when its tests pass', () =>
    assert.equal(judged(result('light', 'passed'), result('dark', 'passed')).conformance, 'supports'));

  it('holds in part only when one of its tests fails', () =>
    assert.equal(
      judged(result('light', 'passed'), result('dark', 'failed')).conformance,
      'partially-supports',
    ));

  it('does not hold when all of its tests fail', () =>
    assert.equal(judged(result('light', 'failed')).conformance, 'does-not-support'));

  it('is not evaluated when one of its tests did not run', () =>
    assert.equal(judged(result('light', 'passed'), result('dark', 'skipped')).conformance, 'not-evaluated'));

  it('is not evaluated when there is no such test', () =>
    assert.equal(judged().conformance, 'not-evaluated'));

  it('is not saved by a test of another widget', () =>
    assert.deepEqual(
      judged({
        stage: 'house',
        name: 'every story of lus-writing-aid › passes axe, in light',
        outcome: 'passed',
      }).unknown,
      [NAME],
    ));

  it('is not saved by a test of the same name in another stage', () =>
    assert.deepEqual(judged({ ...result('light', 'passed'), stage: 'browser' }).unknown, [NAME]));

  it('is never raised by tests that pass', () =>
    assert.equal(
      judge({ ...claim, conformance: 'does-not-support' }, [result('light', 'passed')]).conformance,
      'does-not-support',
    ));

  it('turns out to apply when a test fails', () =>
    assert.equal(
      judge({ ...claim, conformance: 'not-applicable' }, [result('light', 'failed')]).conformance,
      'does-not-support',
    ));

  it('names the test that speaks against it', () =>
    assert.deepEqual(judged(result('light', 'passed'), result('dark', 'failed')).against, [
      'failed: house › every story of lus-follow-up › passes axe, in dark',
    ]));
});

describe('the accessibility report', () => {
  it('as committed is what the criteria say, if every test passes', async () => {
    const { files } = await makeReport(allPassed);
    assert.deepEqual(outdated(files), [], 'Run "npm run audit" after "npm test".');
  });

  it('is lowered by a test that fails, and says by which', async () => {
    const { files } = await afterFault('is large enough to press', 'failed');
    assert.match(
      files.get('plain-language-explainer.md') ?? '',
      /2\.5\.8 .*Partially supports.*Lowered: `failed: browser › .* is large enough to press`/,
    );
  });

  it('is lowered in the file for programs too', async () => {
    const { files } = await afterFault('copies the code', 'skipped');
    assert.match(
      files.get('follow-up.yaml') ?? '',
      /num: 3\.3\.8\n(?:.*\n){3} +level: not-evaluated\n.*did not run: e2e › .* copies the code/,
    );
  });

  it('names tests that do not exist', async () => {
    const { unknown } = await makeReport(allPassed.filter(({ name }) => !name.endsWith('› copies the code')));
    assert.deepEqual(unknown, ['e2e › a municipal page on * › copies the code']);
  });

  it('is about every widget', async () => {
    const { files } = await makeReport(allPassed);
    const sources = 'packages/elements/src';
    const widgets = readdirSync(sources).filter((name) => existsSync(`${sources}/${name}/${name}.styles.ts`));
    const reports = widgets.flatMap((name) => [`${name}.yaml`, `${name}.md`]);
    assert.deepEqual([...files.keys()].sort(), [...reports, 'report.md'].sort());
  });

  it('says of nothing that it is supported without a test or a look at it', () =>
    assert.throws(
      () => demandGround([{ number: '1.1.1', every: { conformance: 'supports' } }], ['follow-up']),
      /1\.1\.1 is "supports" for follow-up without a ground/,
    ));
});

describe('the words for a municipality’s own statement', () => {
  /** Numbers of criteria, each once, in order. */
  const numbersIn = (text: string) =>
    [...new Set(Array.from(text.matchAll(/\b\d\.\d+\.\d+\b/g), ([number]) => number))].sort();
  const [, dutch = '', english = ''] = readFileSync('docs/accessibility/statement.md', 'utf8').split(
    /^## (?:Nederlands|English)$/m,
  );

  for (const [language, words] of Object.entries({ Dutch: dutch, English: english }))
    it(`name in ${language} every criterion that is not wholly met, and no other`, async () => {
      const { files } = await makeReport(allPassed);
      const unmet = /^\| (\d\S+) .*\| (?:Partially supports|Does not support|Not evaluated) \|/gm;
      const numbers = Array.from((files.get('report.md') ?? '').matchAll(unmet), ([, number = '']) => number);
      assert.deepEqual(numbersIn(words), numbersIn(numbers.join(' ')));
    });
});
