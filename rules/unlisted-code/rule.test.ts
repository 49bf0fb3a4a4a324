import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const profileData = {
  id: "teams",
  entry: { labels: { en: ["Team"] } },
  sections: [
    { role: "codes", names: { en: ["Results"] } },
    { role: "activities", names: { en: ["Progress"] } },
  ],
  codes: { form: String.raw`\d\.\d{1,2}`, words: { en: ["Result", "Results"] } },
};
const options: Options = { report: { profileData } };
const teams = (...all: readonly (readonly [results: string, progress: string])[]): string =>
  all
    .map(([results, progress], i) => `## Team ${i + 1}\n\n### Results\n\n${results}\n\n### Progress\n\n${progress}\n\n`)
    .join("");
const sorted: readonly (readonly [string, string])[] = ["1.1, 1.2", "1.2, 2.1", "1.9, 1.10", "2.1, 3.1"].map((list) => [
  list,
  "-",
]);

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    ["listed codes", teams(["1.1, 2.3", "Result 1.1 was reached, and so were Results 1.1 and 2.3."])],
    ["figures", teams(["1.1", "Results grew by 4.5%. The mean was 3.2."])],
    ["an entry without a list", teams(["Not applicable", "Result 1.1 was reached."], ["1.1", "-"])],
    ["a report without lists", teams(["Not applicable", "Result 1.1 was reached."])],
    ["a profile without codes", teams(["1.1", "Result 2.2 was reached."]), {}],
    ["lists without an order", teams(["2.1, 1.1", "-"], ["3.1, 1.1", "-"], ["1.1, 2.1", "-"])],
    ["codes within longer numbers", teams(["1.1", "Result 1.1.4 and version 2.3.1 are out."])],
  ])("%s", (_, text, given = options) => {
    expect(annotate(rule, text, given)).toBe(text);
  });
});

describe("reports", () => {
  test("a code that the entry does not list, among several", () => {
    expect(annotate(rule, teams(["1.1", "Results 1.1 and 2.3 were reached."], ["2.3", "-"]), options))
      .toMatchInlineSnapshot(`
      "## Team 1

      ### Results

      1.1
      ~~~ see: 1.1 listed here

      ### Progress

      Results 1.1 and 2.3 were reached.
                      ~~~ warning: "2.3" is cited here, but Team 1, Results lists 1.1

      ## Team 2

      ### Results

      2.3

      ### Progress

      -

      "
    `);
  });

  test("a code that no entry lists", () => {
    expect(annotate(rule, teams(["1.1", "Result 9.9 was reached."]), options)).toMatchInlineSnapshot(`
      "## Team 1

      ### Results

      1.1
      ~~~ see: 1.1 listed here

      ### Progress

      Result 9.9 was reached.
             ~~~ warning: "9.9" is in no list of this report

      "
    `);
  });

  test("a code listed twice, and one out of order", () => {
    const text = teams(...sorted, ["3.1, 2.2, 3.1", "-"]);
    expect(annotate(rule, text, options)).toContain('~ info: "3.1" is listed twice');
    expect(annotate(rule, text, options)).toContain('~ info: "2.2" stands behind 3.1');
    expect(annotate(rule, text, { ...options, options: { lists: false } })).toBe(text);
  });
});
