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

test("a symbol in a passage that is repeated", () => {
  const text = [..."abcdefghij"]
    .map((item, i) => {
      const symbol = i === 5 ? "CDIP/3/8" : "CDIP/3/5";
      const told = `The strategy of item ${item} was agreed, as is reflected in document ${symbol} of the Committee.`;
      return entry(i + 1, "None.", told, references);
    })
    .join("");
  const lines = annotate(rule, text).split("\n");
  expect(lines.filter((line) => line.includes("warning"))).toMatchInlineSnapshot(`
    [
      "                                                               ~~~~~~~~ warning: "CDIP/3/8" here; "CDIP/3/5" between the same words in 9 other places",
    ]
  `);
});

describe("sessions", () => {
  const told = (...sessions: readonly string[]): string =>
    sessions.map((words, i) => entry(i + 1, "Not applicable.", words, references)).join("");
  const right = [
    "It was discussed at the 21st session (CDIP/21/4).",
    "A report was considered by the 22nd session of the Committee (CDIP/22/6).",
    "The strategy was agreed at the 23rd session (document CDIP/23/9).",
    "The 24th session heard of it (CDIP/24/3).",
    "The 25th session heard of it again (CDIP/25/3).",
  ];

  test("a document of another session than the one in front of it", () => {
    const text = told(...right, "A proposal was approved at the 27th session (CDIP/24/16).");
    expect(annotate(rule, text).slice(text.lastIndexOf("A proposal"))).toMatchInlineSnapshot(`
      "Recommendation 6

      ### Relevant DA Projects

      Not applicable.

      ### Activities/Achievements

      A proposal was approved at the 27th session (CDIP/24/16).
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "CDIP/24/16" is of session 24, but "27th session" stands in front of it

      ### Other Relevant Reports/Documents

      Reports: CDIP/24/2, CDIP/27/2.
      "
    `);
  });

  test("a report in which the numbers are not of sessions, and brackets with several documents", () => {
    const others = right.map((words, i) => words.replace(/CDIP\/\d+/u, `CDIP/${3 + i}`));
    for (const text of [
      told(...others, "A proposal was approved at the 27th session (CDIP/24/16)."),
      told(...right, "It was approved at the 27th session (CDIP/24/16 and CDIP/27/2)."),
      told(...right, "Following the 27th session, members asked for two papers: one on forms (CDIP/24/16)."),
    ])
      expect(annotate(rule, text)).toBe(text);
  });

  test("in Chinese", () => {
    const chinese = (n: number, words: string): string =>
      `建议${n}\n\n亮点\n\n· 已举办培训班。\n\n活动/成果\n\n${words}\n\n其他相关报告/文件\n\nCDIP/24/2\n\n`;
    const text = [21, 22, 23, 24, 25]
      .map((n) => chinese(n - 20, `该建议已在CDIP第${n}届会议（CDIP/${n}/4）上讨论。`))
      .concat(chinese(6, "该提案提交CDIP第二十七届会议（CDIP/28/3）。"))
      .join("");
    const lines = annotate(rule, text, { format: "text" }).split("\n");
    expect(lines.filter((line) => line.includes("warning"))).toMatchInlineSnapshot(`
      [
        "              ~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "CDIP/28/3"是第28届的文件，前面却写"第二十七届会议"",
      ]
    `);
  });
});
