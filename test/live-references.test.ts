import { expect, test } from "vitest";
import { checkReport } from "../src/engine/lint.ts";
import { LiveReport } from "../src/engine/live-report.ts";

/** What is told of each edition of a text under one profile, by rule. */
function told(profile: string, rule: string, editions: readonly string[]): string[][] {
  const live = new LiveReport("markdown", { profile });
  return editions.map((text) =>
    checkReport(live.edit(text), "report.md")
      .messages.filter(({ ruleId }) => ruleId === `tieout/${rule}`)
      .map(({ message }) => message),
  );
}

test("a series that becomes known is found in blocks that are kept", () => {
  const cited = (times: number): string =>
    [
      "# Recommendation 1",
      "## Highlights",
      "The paper was tabled (XYZ//1/2).",
      ...Array.from({ length: times }, (_, i) => `Paper XYZ/2/${i + 1} was noted in the ${i + 3}th meeting.`),
    ].join("\n\n");
  const [before, after, again] = told("wipo-da", "malformed-reference", [cited(4), cited(5), cited(4)]);
  expect(before).toEqual([]);
  expect(after).toEqual(['"XYZ//1/2" should read XYZ/1/2']);
  expect(again).toEqual([]);
});

test("a reference is resolved again when what it names is taken away", () => {
  const tables = (numbers: readonly number[]): string =>
    ["# Report", "The figures are in Table 3.", ...numbers.map((n) => `Table ${n}: Workshops by year`)].join("\n\n");
  const [before, after, again] = told("generic", "dangling-reference", [
    tables([1, 2, 3]),
    tables([1, 2]),
    tables([1, 2, 3]),
  ]);
  expect(before).toEqual([]);
  expect(after).toHaveLength(1);
  expect(again).toEqual([]);
});
