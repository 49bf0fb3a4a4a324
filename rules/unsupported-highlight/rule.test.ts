import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

const branches = {
  report: {
    profileData: {
      id: "branches",
      entry: { labels: { en: ["Branch"], zh: ["分馆"] } },
      sections: [
        { role: "highlights", names: { en: ["Highlights"], zh: ["亮点"] } },
        { role: "work", names: { en: ["Work"], zh: ["工作"] } },
        { role: "partners", names: { en: ["Partners"], zh: ["伙伴"] }, repeats: true },
      ],
      fullAnswers: { en: ["None"] },
    },
  },
} as const;

const branch = (number: number, highlight: string, work: string, partners = "None"): string =>
  `# Branch ${number}\n\n## Highlights\n\n- ${highlight}\n\n## Work\n\n${work}\n\n## Partners\n\n${partners}\n`;

const ROOF = "The crew mended the roof of the old town hall with slates from the northern quarry.";
const CHOIR = "Forty readers joined the evening choir, which sang ballads in the reading room.";
const FERRY = "A ferry of the river company brought the travelling library to nine fishing villages.";

describe("accepts", () => {
  test.each<[name: string, text: string]>([
    ["a highlight in the words of the body", branch(1, ROOF, `${ROOF} ${CHOIR}`)],
    ["other words for the same", branch(1, "The roof of the old town hall was mended.", `${ROOF} ${CHOIR}`)],
    [
      "a highlight told in several sentences",
      branch(1, "Mended the roof of the town hall and founded an evening choir.", `${ROOF} ${CHOIR}`),
    ],
    [
      "a body that sends the reader elsewhere",
      branch(1, ROOF, "For more see Branch 2.") + branch(2, CHOIR, `${CHOIR} ${ROOF}`),
    ],
    ["a full answer", branch(1, "None", ROOF)],
    ["few words", branch(1, "Choir founded.", ROOF)],
    [
      "the same figures",
      branch(
        1,
        "Visitors rose to 4,310, loans to 9,120.",
        "The desk welcomed 4,310 guests, who borrowed 9,120 volumes.",
      ),
    ],
    ["an entry without a body", branch(1, FERRY, "").replace("## Work\n\n\n\n", "")],
  ])("%s", (_, text) => {
    expect(annotate(rule, text, branches)).toBe(text);
  });

  test("a report whose profile declares no highlights", () => {
    const text = `# Report\n\n## Highlights\n\n- ${FERRY}\n\n## Work\n\n${ROOF}\n`;
    expect(annotate(rule, text)).toBe(text);
  });
});

describe("reports", () => {
  test("what the body says nothing of", () => {
    expect(annotate(rule, branch(1, FERRY, `${ROOF} ${CHOIR}`), branches)).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      - A ferry of the river company brought the travelling library to nine fishing villages.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "A ferry of the river company brought th…" is a highlight, but the body of Branch 1 says nothing of it

      ## Work

      The crew mended the roof of the old town hall with slates from the northern quarry. Forty readers joined the evening choir, which sang ballads in the reading room.

      ## Partners

      None
      "
    `);
  });

  test("what only a list that repeats by design has", () => {
    expect(annotate(rule, branch(1, FERRY, ROOF, FERRY), branches)).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      - A ferry of the river company brought the travelling library to nine fishing villages.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "A ferry of the river company brought th…" is a highlight, but the body of Branch 1 says nothing of it

      ## Work

      The crew mended the roof of the old town hall with slates from the northern quarry.

      ## Partners

      A ferry of the river company brought the travelling library to nine fishing villages.
      "
    `);
  });

  test("what is told in another entry", () => {
    expect(annotate(rule, branch(1, FERRY, ROOF) + branch(2, CHOIR, `${CHOIR} ${FERRY}`), branches))
      .toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      - A ferry of the river company brought the travelling library to nine fishing villages.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "A ferry of the river company brought th…" is a highlight here, but is told in Branch 2, Work

      ## Work

      The crew mended the roof of the old town hall with slates from the northern quarry.

      ## Partners

      None
      # Branch 2

      ## Highlights

      - Forty readers joined the evening choir, which sang ballads in the reading room.

      ## Work

      Forty readers joined the evening choir, which sang ballads in the reading room. A ferry of the river company brought the travelling library to nine fishing villages.
                                                                                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "A ferry of the river company brought th…" in Branch 2, Work

      ## Partners

      None
      "
    `);
  });

  test("a title that the body does not name", () => {
    expect(
      annotate(
        rule,
        branch(
          1,
          "The crew mended the roof of the hall under “Slates for Fishing Villages”.",
          "The crew mended walls. The roof of the station leaks. A hall was rented.",
        ),
        branches,
      ),
    ).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      - The crew mended the roof of the hall under “Slates for Fishing Villages”.
                                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "“Slates for Fishing Villages”" is named in a highlight, but not in the body of Branch 1

      ## Work

      The crew mended walls. The roof of the station leaks. A hall was rented.

      ## Partners

      None
      "
    `);
  });

  test("one of several of whom the body says the same", () => {
    expect(
      annotate(
        rule,
        branch(
          1,
          "The river company brought the travelling library to nine fishing villages.",
          "In spring, the town, the river company, and the school brought the travelling library to nine fishing villages.",
        ),
        branches,
      ),
    ).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      - The river company brought the travelling library to nine fishing villages.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "The river company brought the travellin…" is said in this highlight of one alone, in the body of In spring, the town, the river company, and the school

      ## Work

      In spring, the town, the river company, and the school brought the travelling library to nine fishing villages.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "In spring, the town, the river company,…" in Branch 1, Work

      ## Partners

      None
      "
    `);
  });

  test("one of several in Chinese", () => {
    expect(
      annotate(
        rule,
        "# 分馆1\n\n## 亮点\n\n- 渔业协会提供了关于沿海村庄流动图书馆的最新研究报告。\n\n## 工作\n\n去年，市政厅、渔业协会和师范学校提供了关于沿海村庄流动图书馆的最新研究报告。\n",
        branches,
      ),
    ).toMatchInlineSnapshot(`
      "# 分馆1

      ## 亮点

      - 渔业协会提供了关于沿海村庄流动图书馆的最新研究报告。
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "渔业协会提供了关于沿海村庄流动图书馆的最新研究报告。"：亮点只提到其中一方，正文为市政厅、渔业协会和师范学校

      ## 工作

      去年，市政厅、渔业协会和师范学校提供了关于沿海村庄流动图书馆的最新研究报告。
            ~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "市政厅、渔业协会和师范学校"（分馆1，工作）
      "
    `);
  });

  test("in Chinese words", () => {
    expect(annotate(rule, branch(1, FERRY, ROOF), { ...branches, language: "zh" })).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      - A ferry of the river company brought the travelling library to nine fishing villages.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "A ferry of the river company brought th…"列为亮点，但Branch 1正文未提及

      ## Work

      The crew mended the roof of the old town hall with slates from the northern quarry.

      ## Partners

      None
      "
    `);
  });
});
