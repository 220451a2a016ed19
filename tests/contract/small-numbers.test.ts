import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { publicCount } from '@lus/contract';

/** How everybody may see a number of people. */
type Publish = (count: number, threshold: number) => number | null;

/** What really happened up to a day: how many told, how many of those a signal carries, how many gave each answer. */
type Day = readonly [told: number, carried: number, ...answers: number[]];
/** Two days on which anybody can look. */
type World = readonly Day[];

/** What anybody knows of people beforehand: nobody gives two answers, and time does not go back. */
const isPossible = ([before, later]: World) =>
  [before!, later!].every(
    ([told, carried, ...answers]) => answers.reduce((sum, one) => sum + one, 0) <= carried && carried <= told,
  ) && before!.every((count, index) => count <= later![index]!);

const anyDay = (least: Day, more: fc.Arbitrary<number>): fc.Arbitrary<Day> =>
  fc.tuple(more, more, fc.tuple(...least.slice(2).map(() => more))).map(([untold, uncarried, grown]) => {
    const answers = least.slice(2).map((count, index) => count + grown[index]!);
    const carried =
      Math.max(
        least[1],
        answers.reduce((sum, one) => sum + one, 0),
      ) + uncarried;
    return [Math.max(least[0], carried) + untold, carried, ...answers];
  });

/** Two days of a question with so many possible answers, and what its topic calls few. */
const anyWorld = (answers: number) =>
  fc.integer({ min: 3, max: 9 }).chain((threshold) => {
    const more = fc.oneof(fc.constant(0), fc.nat(threshold + 1));
    const nothing = Array<number>(2 + answers).fill(0) as unknown as Day;
    return anyDay(nothing, more)
      .chain((before) => anyDay(before, more).map((later): World => [before, later]))
      .map((world) => ({ threshold, world }));
  });

/** All possible worlds close to this one in which everybody sees the same. */
function* alike(world: World, threshold: number, publish: Publish): Generator<World> {
  const counts = world.flat();
  const choices = counts.map((count) =>
    [count - 1, count + 1, count].filter(
      (other) => other >= 0 && publish(other, threshold) === publish(count, threshold),
    ),
  );
  for (const chosen of everyChoice(choices)) {
    const half = chosen.length / 2;
    const other = [chosen.slice(0, half), chosen.slice(half)] as unknown as World;
    if (isPossible(other)) yield other;
  }
}

function* everyChoice([first, ...rest]: readonly number[][]): Generator<number[]> {
  if (!first) {
    yield [];
    return;
  }
  for (const tail of everyChoice(rest)) for (const one of first) yield [one, ...tail];
}

/** Which hidden numbers somebody could compute who reads everything on both days: those with one possible value. */
function givenAway(world: World, threshold: number, publish: Publish): number[] {
  const counts = world.flat();
  const hidden = new Set([...counts.keys()].filter((index) => publish(counts[index]!, threshold) === null));
  for (const other of alike(world, threshold, publish)) {
    const others = other.flat();
    for (const index of hidden) if (others[index] !== counts[index]) hidden.delete(index);
    if (hidden.size === 0) break;
  }
  return [...hidden];
}

describe('A number of people, as everybody may see it (R16)', () => {
  it('is hidden below the threshold', () => {
    for (const count of [0, 1, 4]) assert.equal(publicCount(count, 5), null);
  });

  it('is rounded down from there', () => {
    assert.deepEqual(
      [5, 9, 10, 14].map((count) => publicCount(count, 5)),
      [5, 5, 10, 10],
    );
  });

  it('never says more than there are, and stands for as many numbers as the threshold', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 3, max: 50 }), (count, threshold) => {
        const shown = publicCount(count, threshold) ?? 0;
        const same = Array.from(
          { length: threshold },
          (_, more) => publicCount(shown + more, threshold) ?? 0,
        );
        assert.ok(shown <= count && same.every((other) => other === shown));
        assert.notEqual(publicCount(shown + threshold, threshold), shown);
      }),
    );
  });
});

describe('From everything public, on two days', () => {
  for (const [question, answers] of [
    ['“Herkent u dit?”', 2],
    ['“Is het beter?”', 3],
  ] as const) {
    it(`nobody can compute a hidden number of ${question}`, () => {
      fc.assert(
        fc.property(anyWorld(answers), ({ threshold, world }) => {
          assert.ok(isPossible(world));
          assert.deepEqual(givenAway(world, threshold, publicCount), []);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('anybody could, if small numbers were hidden and others shown as they are', () => {
    const hiddenOnly: Publish = (count, threshold) => (count < threshold ? null : count);
    // All ten said yes, so nobody said no.
    const world: World = [
      [10, 10, 10, 0],
      [10, 10, 10, 0],
    ];
    assert.deepEqual(givenAway(world, 5, hiddenOnly), [3, 7]);
  });
});
