import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

const entry = (n: number, projects: string, activities: string, references: string): string =>
  `## Recommendation ${n}\n\n### Relevant DA Projects\n\n${projects}\n\n### Activities/Achievements\n\n${activities}\n\n### Other Relevant Reports/Documents\n\n${references}\n`;

const one = (references: string): string => entry(1, "None", "The harbour was dredged.", references);

describe("accepts", () => {
  test.each([
    ["a list in order", "Reports: CDIP/9/2, CDIP/10/2, CDIP/10/4 Rev., CDIP/12/2 and CDIP/14/2."],
    ["a list in no order", "Reports: CDIP/14/2, CDIP/9/2, CDIP/12/2, CDIP/10/2, CDIP/16/2, CDIP/8/2."],
    ["two annexes of one document", "Reports: CDIP/9/2 Annex I, CDIP/9/2 Annex II, CDIP/10/2."],
    ["two versions", "Reports: CDIP/9/2, CDIP/9/2 Rev., CDIP/10/2."],
  ])("%s", (_, references) => {
    expect(annotate(rule, one(references))).toBe(one(references));
  });
});

describe("reports", () => {
  test.each([
    ["Reports: CDIP/9/2, CDIP/10/2, CDIP/9/2, CDIP/12/2.", '"CDIP/9/2" stands twice'],
    ["Reports: CDIP/9/2, CDIP/10/2,, CDIP/12/2.", "one separator too many"],
    ["Reports: CDIP/9/2 CDIP/10/2, CDIP/12/2.", "lacks a separator"],
    ["Reports: CDIP/9/2, CDIP/10/2CDIP/12/2, CDIP/14/2.", '"CDIP/10/2CDIP/12/2" lacks a separator'],
    ["See CDIP/9/2CDIP/10/2.", '"CDIP/9/2CDIP/10/2" lacks a separator'],
    ["Reports: CDIP/9/2, CDIP/10/2, CDIP/16/2, CDIP/12/2, CDIP/14/2, CDIP/18/2.", "out of order"],
  ])("%s", (references, message) => {
    expect(annotate(rule, one(references))).toContain(message);
  });

  test("what nearly all lists have", () => {
    const text = Array.from({ length: 11 }, (_, i) =>
      entry(
        i + 1,
        "None",
        "The harbour was dredged.",
        `Reports: CDIP/9/2, CDIP/10/2, CDIP/12/2${i === 7 ? "" : ", CDIP/22/2"}.`,
      ),
    ).join("");
    expect(annotate(rule, text)).toContain("lacks CDIP/22/2, which nearly all other lists have");
  });

  test("neither order nor completeness if so told", () => {
    const text = one("Reports: CDIP/9/2, CDIP/10/2, CDIP/16/2, CDIP/12/2, CDIP/14/2, CDIP/18/2.");
    expect(annotate(rule, text, { options: { order: false, complete: false } })).toBe(text);
  });
});
