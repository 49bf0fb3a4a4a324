import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

const entry = (n: number, projects: string, activities: string, references: string): string =>
  `## Recommendation ${n}\n\n### Relevant DA Projects\n\n${projects}\n\n### Activities/Achievements\n\n${activities}\n\n### Other Relevant Reports/Documents\n\n${references}\n`;

const one = (text: string): string =>
  entry(1, text, "The harbour was dredged.", "Reports: CDIP/10/9, CDIP/20/10 Rev., CDIP/18/6 Rev.");

describe("accepts", () => {
  test.each([
    ["well-formed symbols", "CDIP/3/INF/2, CDIP/9/10 Rev. 1, CDIP/9/10 Rev.1, SCCR/41/3, WO/PBC/34/7."],
    ["reissued ones", "CDIP/5/REF_CDIP/4/5 Rev. and CDIP/8/REF/CDIP/7/4."],
    ["a session", "At CDIP/28 and CDIP 27."],
    ["the end of a sentence", "It was CDIP/20/10. Revenue grew."],
    ["another series", "See QTX/10/9 and QT10/9."],
    ["a date behind a symbol", "See CDIP/10/9, 5 May 2022."],
  ])("%s", (_, text) => {
    expect(annotate(rule, one(text))).toBe(one(text));
  });

  test("any form in a report without declared series", () => {
    expect(annotate(rule, "# Report\n\nSee CDIP10/9.\n")).toBe("# Report\n\nSee CDIP10/9.\n");
  });
});

describe("reports", () => {
  test.each([
    ["CDIP10/9", "CDIP/10/9"],
    ["CDIP 10/9", "CDIP/10/9"],
    ["cdip/10/9", "CDIP/10/9"],
    ["CDIP／10／9", "CDIP/10/9"],
    ["CDIP//10/9", "CDIP/10/9"],
    ["CDIP/ 10/9", "CDIP/10/9"],
    ["CDIP-10-9", "CDIP/10/9"],
    ["CDIP/20/10Rev.", "CDIP/20/10 Rev."],
    ["CDIP/20/10/Rev.", "CDIP/20/10 Rev."],
    ["CDIP/20/10/ Rev.", "CDIP/20/10 Rev."],
    ["CDIP/18/6 Rev,", "CDIP/18/6 Rev."],
    ["CDIP/9/10 Rev 1", "CDIP/9/10 Rev. 1"],
    ["WO/PBC34/7", "WO/PBC/34/7"],
    ["CDPI/10/9", "CDIP/10/9"],
  ])("%s", (print, form) => {
    const drawn = annotate(rule, one(`The project is described in ${print} and elsewhere.`));
    expect(drawn).toContain(`"${print.replace(/,$/u, "")}" should read ${form}`);
  });
});
