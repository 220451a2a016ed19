/**
 * What a claim is worth after the tests that it names: never more than they show.
 * @param claim - See `claimOf`.
 * @param results - `{ stage, name, outcome }` of each test that ran; see `readResults`.
 * @returns `{ conformance, against, unknown }`: the term of OpenACR; what speaks against the claim, in words; and the
 * names that no test has.
 */
export function judge({ conformance, tests }, results) {
  const named = tests.map((name) => ({ name, found: results.filter(isNamed(name)) }));
  const unknown = named.filter(({ found }) => found.length === 0).map(({ name }) => name);
  const found = named.flatMap((each) => each.found);
  const of = (outcome) => found.filter((test) => test.outcome === outcome);
  const against = [
    ...of('failed').map((test) => `failed: ${fullName(test)}`),
    ...of('skipped').map((test) => `did not run: ${fullName(test)}`),
    ...unknown.map((name) => `there is no such test: ${name}`),
  ];
  const shown = shownBy(of('passed').length, of('failed').length, against.length);
  return { conformance: worst(conformance, shown), against, unknown };
}

const fullName = ({ stage, name }) => `${stage} › ${name}`;

/** `*` stands for anything within one name, not for a whole group. */
const isNamed = (pattern) => {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^›]+');
  const whole = new RegExp(`^${escaped}$`, 'u');
  return (test) => whole.test(fullName(test));
};

/** The most that the tests allow to be said. What was not looked at is not evaluated, whatever the others say. */
function shownBy(passed, failed, against) {
  if (failed) return passed ? 'partially-supports' : 'does-not-support';
  return against ? 'not-evaluated' : 'supports';
}

/** From the best that can be said to the worst. A criterion that is said not to apply may turn out to. */
const terms = ['supports', 'not-applicable', 'partially-supports', 'not-evaluated', 'does-not-support'];

const worst = (claimed, shown) => (terms.indexOf(shown) > terms.indexOf(claimed) ? shown : claimed);
