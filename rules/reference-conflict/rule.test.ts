import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

const entry = (n: number, projects: string, activities: string, references: string): string =>
  `## Recommendation ${n}\n\n### Relevant DA Projects\n\n${projects}\n\n### Activities/Achievements\n\n${activities}\n\n### Other Relevant Reports/Documents\n\n${references}\n`;

const references = "Reports: CDIP/24/2, CDIP/27/2.";

describe("accepts", () => {
  test.each([
    [
      "the same title with the same symbol",
      "- Shared registers for small fisheries (CDIP/24/7)",
      "- Shared registers for small fisheries (CDIP/24/7)",
    ],
    [
      "small words",
      "- Shared registers for the small fisheries (CDIP/24/7)",
      "- Shared registers for small fisheries (CDIP/24/7)",
    ],
    [
      "phases",
      "- Shared registers for small fisheries, phase I (CDIP/24/7)",
      "- Shared registers for small fisheries, phase II (CDIP/27/7)",
    ],
    [
      "another description",
      "- Shared registers for small fisheries (CDIP/24/7)",
      "- Completion report on data of the ports (CDIP/24/7)",
    ],
    [
      "a draft and what was adopted, in two entries",
      "- Shared registers for small fisheries (CDIP/24/7)",
      "- Shared registers for small fisheries (CDIP/24/7 Rev.)",
    ],
  ])("%s", (_, first, second) => {
    const text = entry(1, first, "Done.", references) + entry(2, second, "Done.", references);
    expect(annotate(rule, text)).toBe(text);
  });
});

describe("reports", () => {
  test("symbols, titles and revisions", () => {
    const text =
      entry(
        1,
        "- Shared registers for small fisheries (CDIP/24/7)\n- Use of an existing platform by the ports (CDIP/22/5)",
        "See CDIP/20/10 Rev.",
        references,
      ) +
      entry(
        2,
        "- Shared registers for small fisheries (CDIP/27/7)\n- Use of an external platform by the ports (CDIP/22/5)",
        "See CDIP/20/10 Rev.",
        references,
      ) +
      entry(3, "- Shared registers for small fisheries (CDIP/27/7)", "See CDIP/20/10 Rev. and CDIP/20/10.", references);
    expect(annotate(rule, text)).toMatchInlineSnapshot(`
      "## Recommendation 1

      ### Relevant DA Projects

      - Shared registers for small fisheries (CDIP/24/7)
                                              ~~~~~~~~~ warning: "CDIP/24/7" here, CDIP/27/7 in Recommendation 2, Relevant DA Projects, for "Shared registers for small fisheries"
                                              ~~~~~~~~~ suggestion: Change "CDIP/24/7" to CDIP/27/7
      - Use of an existing platform by the ports (CDIP/22/5)
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "Use of an existing platform by the ports" here

      ### Activities/Achievements

      See CDIP/20/10 Rev.
          ~~~~~~~~~~~~~~~ see: "CDIP/20/10 Rev." here

      ### Other Relevant Reports/Documents

      Reports: CDIP/24/2, CDIP/27/2.
      ## Recommendation 2

      ### Relevant DA Projects

      - Shared registers for small fisheries (CDIP/27/7)
                                              ~~~~~~~~~ see: "CDIP/27/7" here
      - Use of an external platform by the ports (CDIP/22/5)
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "Use of an external platform by the ports" here, "Use of an existing platform by the ports" in Recommendation 1, Relevant DA Projects, both CDIP/22/5

      ### Activities/Achievements

      See CDIP/20/10 Rev.
          ~~~~~~~~~~~~~~~ see: "CDIP/20/10 Rev." here

      ### Other Relevant Reports/Documents

      Reports: CDIP/24/2, CDIP/27/2.
      ## Recommendation 3

      ### Relevant DA Projects

      - Shared registers for small fisheries (CDIP/27/7)
                                              ~~~~~~~~~ see: "CDIP/27/7" here

      ### Activities/Achievements

      See CDIP/20/10 Rev. and CDIP/20/10.
                              ~~~~~~~~~~ warning: "CDIP/20/10" here; CDIP/20/10 Rev. in Recommendation 1, Activities/Achievements
                              ~~~~~~~~~~ suggestion: Change "CDIP/20/10" to CDIP/20/10 Rev.
          ~~~~~~~~~~~~~~~ see: "CDIP/20/10 Rev." here

      ### Other Relevant Reports/Documents

      Reports: CDIP/24/2, CDIP/27/2.
      "
    `);
  });

  test("a passage that lists one document more elsewhere", () => {
    const passage = (last: string): string =>
      `Under the agenda item the Committee considered CDIP/19/10, CDIP/20/3, CDIP/20/6, CDIP/21/4${last}.`;
    const text = entry(1, "None", passage(""), references) + entry(2, "None", passage(", CDIP/26/6"), references);
    expect(annotate(rule, text)).toMatchInlineSnapshot(`
      "## Recommendation 1

      ### Relevant DA Projects

      None

      ### Activities/Achievements

      Under the agenda item the Committee considered CDIP/19/10, CDIP/20/3, CDIP/20/6, CDIP/21/4.
                                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "CDIP/19/10, CDIP/20/3, CDIP/20/6, CDIP/…" lacks CDIP/26/6, which the same list in Recommendation 2, Activities/Achievements has

      ### Other Relevant Reports/Documents

      Reports: CDIP/24/2, CDIP/27/2.
      ## Recommendation 2

      ### Relevant DA Projects

      None

      ### Activities/Achievements

      Under the agenda item the Committee considered CDIP/19/10, CDIP/20/3, CDIP/20/6, CDIP/21/4, CDIP/26/6.
                                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "CDIP/19/10, CDIP/20/3, CDIP/20/6, CDIP/…" here

      ### Other Relevant Reports/Documents

      Reports: CDIP/24/2, CDIP/27/2.
      "
    `);
  });
});
