import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SharedKeys } from "./shared-keys.ts";

interface Value {
  readonly at: number;
  readonly keys: readonly string[];
}

const index = () =>
  new SharedKeys<Value, string>(
    ({ keys }) => keys,
    (a, b) => a.at - b.at,
  );

/** The places of each group, in an order that can be compared. */
const listed = (groups: readonly (readonly number[])[]): string[] =>
  groups.map((places) => places.join(" ")).toSorted();

/** The same from nothing. */
function grouped(lists: readonly (readonly Value[])[]): string[] {
  const groups: Record<string, number[]> = {};
  for (const { at, keys } of lists.flat().toSorted((a, b) => a.at - b.at))
    for (const key of keys) (groups[key] ??= []).push(at);
  return listed(Object.values(groups).filter(({ length }) => length > 1));
}

describe("values that share a key", () => {
  test("are those that grouping all of them anew finds, however lists come and go", () => {
    const list = fc
      .uniqueArray(
        fc.record({ at: fc.nat(999), keys: fc.uniqueArray(fc.constantFrom(..."abcdef"), { maxLength: 3 }) }),
        {
          selector: ({ at }) => at,
          maxLength: 4,
        },
      )
      .map((values): readonly Value[] => values);
    const editions = fc
      .uniqueArray(list, { minLength: 1, maxLength: 8 })
      .chain((lists) => fc.array(fc.shuffledSubarray(lists), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(editions, (all) => {
        const shared = index();
        for (const lists of all)
          expect(listed(shared.show(lists).map((group) => group.map(({ at }) => at)))).toEqual(grouped(lists));
      }),
    );
  });

  test("stay the same group while nothing of theirs comes or goes", () => {
    const shared = index();
    const [first, second] = [
      { at: 1, keys: ["a"] },
      { at: 5, keys: ["a", "b"] },
    ];
    const lists = [[first], [second]];
    const [before] = shared.show([...lists, [{ at: 9, keys: ["b"] }]]);
    expect(before).toEqual([first, second]);
    expect(shared.show([...lists, [{ at: 9, keys: ["c"] }]])[0]).toBe(before);
  });
});
