import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const ofBranches: Options = {
  report: {
    profileData: {
      id: "branches",
      entry: { labels: { en: ["Branch"], zh: ["分馆"] }, consecutive: true },
      ordered: true,
      sections: [
        { role: "highlights", names: { en: ["Highlights"], zh: ["亮点"] }, required: true },
        { role: "work", names: { en: ["Work", "Work done"], zh: ["工作"] }, required: true },
        { role: "plans", names: { en: ["Plans"], zh: ["计划"] } },
      ],
    },
  },
};
/** A complete entry of each language. */
const branch = (number: number, highlights = "None.", work = "Done."): string =>
  `# Branch ${number}\n\n## Highlights\n\n${highlights}\n\n## Work\n\n${work}\n\n`;
const zhBranch = (number: number, highlights = "无。", work = "已完成。"): string =>
  `分馆${number}\n亮点\n${highlights}\n工作\n${work}\n`;
const ACCOUNTS = "See the yearly accounts.";
const ZH_ACCOUNTS = "详情见图书馆的年度财务报表。";

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    ["a complete entry", branch(1), ofBranches],
    ["a complete entry in Chinese plain text", zhBranch(1), { format: "text", ...ofBranches }],
    [
      "an optional section that is absent, and one that is there",
      branch(1) + branch(2) + "## Plans\n\nA new wall.\n",
      ofBranches,
    ],
    ["a full answer of one word", zhBranch(1, "不适用", "无"), { format: "text", ...ofBranches }],
    [
      "a section by its other name",
      "# Branch 1\n\n## Highlights\n\nNone.\n\n## 2. WORK DONE:\n\nThe roof was mended.\n",
      ofBranches,
    ],
    [
      "a section with a list only",
      "# Branch 1\n\n## Highlights\n\n- A new wall\n\n## Work\n\nThe roof was mended.\n",
      ofBranches,
    ],
    [
      "a section with parts of its own",
      "# Branch 1\n\n## Highlights\n\n### Roof\n\nMended.\n\n## Work\n\nThe roof was mended.\n",
      ofBranches,
    ],
    [
      "a section of no profile",
      "# Branch 1\n\n## Staff\n\nAda.\n\n## Highlights\n\nNone.\n\n## Work\n\nThe roof was mended.\n",
      ofBranches,
    ],
    [
      "an entry with a title",
      "# Branch 1: The coast\n\n## Highlights\n\nNone.\n\n## Work\n\nThe roof was mended.\n",
      ofBranches,
    ],
    ["an entry of several numbers", branch(1) + branch(2).replace("2", "2, 3 and 4") + branch(5), ofBranches],
    [
      "an entry of several numbers in Chinese",
      zhBranch(1) + zhBranch(2).replace("2", "2、3和4") + zhBranch(5),
      { format: "text", ...ofBranches },
    ],
    ["a gap where fewer than three are numbered", branch(1) + branch(3), ofBranches],
    [
      "a paragraph that hardly any entry has",
      [1, 2, 3].map((number) => branch(number, "None.", ACCOUNTS)).join("") + branch(4, ACCOUNTS),
      ofBranches,
    ],
    ["text in front of the first entry", "# Annual report\n\nThe year was dry.\n\n" + branch(1), ofBranches],
    ["a report of no declared kind", "# Branch 1\n\n## Highlights\n\n## Plans\n\nNone.\n"],
    [
      "another order when `order` is off",
      "# Branch 1\n\n## Plans\n\nA new wall.\n\n## Work\n\nThe roof was mended.\n\n## Highlights\n\nNone.\n",
      { ...ofBranches, options: { order: false } },
    ],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });
});

describe("reports", () => {
  test("a section that is absent", () => {
    expect(annotate(rule, "# Branch 1\n\n## Highlights\n\nNone.\n", ofBranches)).toMatchInlineSnapshot(`
      "# Branch 1
        ~~~~~~~~ warning: "Branch 1" has no section "Work"

      ## Highlights

      None.
      "
    `);
  });

  test("every section of an entry that is only a heading", () => {
    expect(annotate(rule, branch(1) + "# Branch 2\n", ofBranches)).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      None.

      ## Work

      Done.

      # Branch 2
        ~~~~~~~~ warning: "Branch 2" has no section "Highlights"
        ~~~~~~~~ warning: "Branch 2" has no section "Work"
      "
    `);
  });

  test("a section that is absent in Chinese plain text", () => {
    expect(annotate(rule, `分馆1\n亮点\n屋顶已修缮。\n\n${zhBranch(2)}`, { format: "text", ...ofBranches }))
      .toMatchInlineSnapshot(`
      "分馆1
      ~~~~~ warning: "分馆1"缺少"工作"一节
      亮点
      屋顶已修缮。

      分馆2
      亮点
      无。
      工作
      已完成。
      "
    `);
  });

  test("a section that is empty", () => {
    expect(annotate(rule, "# Branch 1\n\n## Highlights\n\n## Work\n\nThe roof was mended.\n", ofBranches))
      .toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights
         ~~~~~~~~~~ warning: "Highlights" of Branch 1 is empty

      ## Work

      The roof was mended.
      "
    `);
  });

  test("a section that is empty in Chinese plain text", () => {
    expect(annotate(rule, "分馆1\n亮点\n工作\n屋顶已修缮。\n", { format: "text", ...ofBranches }))
      .toMatchInlineSnapshot(`
      "分馆1
      亮点
      ~~~~ warning: "亮点"一节没有内容（分馆1）
      工作
      屋顶已修缮。
      "
    `);
  });

  test("sections of a profile that is known", () => {
    expect(
      annotate(
        rule,
        "建议1\n\n相关产权组织部门\n登记部门\n相关预期成果\n1.1\n落实工作\n已落实。\n相关发展议程项目\n不适用\n亮点\n不适用\n活动/成果\n",
        { format: "text", report: { profile: "wipo-da" } },
      ),
    ).toMatchInlineSnapshot(`
      "建议1
      ~~~~~ warning: "建议1"缺少"其他相关报告/文件"一节

      相关产权组织部门
      登记部门
      相关预期成果
      1.1
      落实工作
      已落实。
      相关发展议程项目
      不适用
      亮点
      不适用
      活动/成果
      ~~~~~~~~~ warning: "活动/成果"一节没有内容（建议1）
      "
    `);
  });

  test("a section that stands too late", () => {
    expect(
      annotate(
        rule,
        "# Branch 1\n\n## Highlights\n\nNone.\n\n## Plans\n\nA new wall.\n\n## Work\n\nThe roof was mended.\n",
        ofBranches,
      ),
    ).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights
         ~~~~~~~~~~ see: Highlights

      None.

      ## Plans

      A new wall.

      ## Work
         ~~~~ warning: "Work" stands out of order: it should follow "Highlights"

      The roof was mended.
      "
    `);
  });

  test("a section that stands too late in Chinese plain text", () => {
    expect(annotate(rule, "分馆1\n亮点\n无。\n计划\n无。\n工作\n屋顶已修缮。\n", { format: "text", ...ofBranches }))
      .toMatchInlineSnapshot(`
      "分馆1
      亮点
      ~~~~ see: 亮点
      无。
      计划
      无。
      工作
      ~~~~ warning: "工作"一节位置不对，应在"亮点"之后
      屋顶已修缮。
      "
    `);
  });

  test("a section that should come first", () => {
    expect(
      annotate(
        rule,
        "# Branch 1\n\n## Work\n\nThe roof was mended.\n\n## Plans\n\nA new wall.\n\n## Highlights\n\nNone.\n",
        ofBranches,
      ),
    ).toMatchInlineSnapshot(`
      "# Branch 1

      ## Work

      The roof was mended.

      ## Plans

      A new wall.

      ## Highlights
         ~~~~~~~~~~ warning: "Highlights" stands out of order: it should come first

      None.
      "
    `);
  });

  test("a section that should come first in Chinese plain text", () => {
    expect(annotate(rule, "分馆1\n工作\n屋顶已修缮。\n计划\n无。\n亮点\n无。\n", { format: "text", ...ofBranches }))
      .toMatchInlineSnapshot(`
      "分馆1
      工作
      屋顶已修缮。
      计划
      无。
      亮点
      ~~~~ warning: "亮点"一节位置不对，应为第一节
      无。
      "
    `);
  });

  test("a section that stands twice", () => {
    expect(
      annotate(
        rule,
        "# Branch 1\n\n## Highlights\n\nNone.\n\n## Work\n\nThe roof was mended.\n\n## Work\n\nThe wall is new.\n",
        ofBranches,
      ),
    ).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      None.

      ## Work
         ~~~~ see: Branch 1, Work

      The roof was mended.

      ## Work
         ~~~~ warning: "Work" stands twice; also as Branch 1, Work

      The wall is new.
      "
    `);
  });

  test("a section that stands twice in Chinese plain text", () => {
    expect(annotate(rule, zhBranch(1) + "工作\n围墙已加固。\n", { format: "text", ...ofBranches }))
      .toMatchInlineSnapshot(`
      "分馆1
      亮点
      无。
      工作
      ~~~~ see: 分馆1，工作
      已完成。
      工作
      ~~~~ warning: "工作"一节出现两次，另见分馆1，工作
      围墙已加固。
      "
    `);
  });

  test("a heading that is lost, and its number", () => {
    expect(
      annotate(rule, branch(1) + branch(2).replace("# Branch 2", "The hall of the hills.") + branch(3), ofBranches),
    ).toMatchInlineSnapshot(`
      "# Branch 1
        ~~~~~~~~ see: Branch 1

      ## Highlights

      None.

      ## Work

      Done.

      The hall of the hills.
      ~~~~~~~~~~~~~~~~~~~~~~ warning: "The hall of the hills." begins an entry without a heading: Branch 2 after Branch 1

      ## Highlights

      None.

      ## Work

      Done.

      # Branch 3

      ## Highlights

      None.

      ## Work

      Done.

      "
    `);
  });

  test("a heading that is lost, and its number, in Chinese plain text", () => {
    expect(
      annotate(rule, zhBranch(1) + zhBranch(2).replace("分馆2", "山区的礼堂。") + zhBranch(3), {
        format: "text",
        ...ofBranches,
      }),
    ).toMatchInlineSnapshot(`
      "分馆1
      ~~~~~ see: 分馆1
      亮点
      无。
      工作
      已完成。
      山区的礼堂。
      ~~~~~~~~~~~~ warning: "山区的礼堂。"一条没有标题：应为分馆1之后的分馆2
      亮点
      无。
      工作
      已完成。
      分馆3
      亮点
      无。
      工作
      已完成。
      "
    `);
  });

  test("a heading that is lost for good", () => {
    expect(annotate(rule, branch(1) + branch(2).replace("# Branch 2", "The hall of the hills."), ofBranches))
      .toMatchInlineSnapshot(`
      "# Branch 1
        ~~~~~~~~ see: Branch 1

      ## Highlights

      None.

      ## Work

      Done.

      The hall of the hills.
      ~~~~~~~~~~~~~~~~~~~~~~ warning: "The hall of the hills." begins an entry without a heading, after Branch 1

      ## Highlights

      None.

      ## Work

      Done.

      "
    `);
  });

  test("a heading that is lost for good in Chinese plain text", () => {
    expect(
      annotate(rule, zhBranch(1) + zhBranch(2).replace("分馆2", "山区的礼堂。"), { format: "text", ...ofBranches }),
    ).toMatchInlineSnapshot(`
      "分馆1
      ~~~~~ see: 分馆1
      亮点
      无。
      工作
      已完成。
      山区的礼堂。
      ~~~~~~~~~~~~ warning: "山区的礼堂。"一条没有标题（在分馆1之后）
      亮点
      无。
      工作
      已完成。
      "
    `);
  });

  test("a number that no entry has", () => {
    expect(annotate(rule, branch(1) + branch(2) + branch(4), ofBranches)).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      None.

      ## Work

      Done.

      # Branch 2
        ~~~~~~~~ see: Branch 2

      ## Highlights

      None.

      ## Work

      Done.

      # Branch 4
        ~~~~~~~~ warning: "Branch 4" follows Branch 2: Branch 3 is missing

      ## Highlights

      None.

      ## Work

      Done.

      "
    `);
  });

  test("a number that no entry has in Chinese plain text", () => {
    expect(annotate(rule, zhBranch(1) + zhBranch(2) + zhBranch(4), { format: "text", ...ofBranches }))
      .toMatchInlineSnapshot(`
      "分馆1
      亮点
      无。
      工作
      已完成。
      分馆2
      ~~~~~ see: 分馆2
      亮点
      无。
      工作
      已完成。
      分馆4
      ~~~~~ warning: "分馆4"之前缺少分馆3（上一条为分馆2）
      亮点
      无。
      工作
      已完成。
      "
    `);
  });

  test("a paragraph that the other entries have elsewhere", () => {
    expect(
      annotate(
        rule,
        [1, 2, 3, 4].map((number) => branch(number, "None.", ACCOUNTS)).join("") + branch(5, ACCOUNTS),
        ofBranches,
      ),
    ).toMatchInlineSnapshot(`
      "# Branch 1

      ## Highlights

      None.

      ## Work

      See the yearly accounts.
      ~~~~~~~~~~~~~~~~~~~~~~~~ see: Work

      # Branch 2

      ## Highlights

      None.

      ## Work

      See the yearly accounts.

      # Branch 3

      ## Highlights

      None.

      ## Work

      See the yearly accounts.

      # Branch 4

      ## Highlights

      None.

      ## Work

      See the yearly accounts.

      # Branch 5

      ## Highlights

      See the yearly accounts.
      ~~~~~~~~~~~~~~~~~~~~~~~~ warning: "See the yearly accounts." stands in "Highlights"; the other entries have it in "Work"

      ## Work

      Done.

      "
    `);
  });

  test("a paragraph that the other entries have elsewhere in Chinese plain text", () => {
    expect(
      annotate(
        rule,
        [1, 2, 3, 4].map((number) => zhBranch(number, "无。", ZH_ACCOUNTS)).join("") + zhBranch(5, ZH_ACCOUNTS),
        { format: "text", ...ofBranches },
      ),
    ).toMatchInlineSnapshot(`
      "分馆1
      亮点
      无。
      工作
      详情见图书馆的年度财务报表。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 工作
      分馆2
      亮点
      无。
      工作
      详情见图书馆的年度财务报表。
      分馆3
      亮点
      无。
      工作
      详情见图书馆的年度财务报表。
      分馆4
      亮点
      无。
      工作
      详情见图书馆的年度财务报表。
      分馆5
      亮点
      详情见图书馆的年度财务报表。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "详情见图书馆的年度财务报表。"在"亮点"一节，其他各条均在"工作"一节
      工作
      已完成。
      "
    `);
  });

  test("absent sections when `order` is off", () => {
    expect(
      annotate(rule, "# Branch 1\n\n## Plans\n\nA new wall.\n\n## Highlights\n\nNone.\n", {
        ...ofBranches,
        options: { order: false },
      }),
    ).toMatchInlineSnapshot(`
      "# Branch 1
        ~~~~~~~~ warning: "Branch 1" has no section "Work"

      ## Plans

      A new wall.

      ## Highlights

      None.
      "
    `);
  });

  test("the exact place behind CRLF, emoji and markup", () => {
    expect(
      annotate(
        rule,
        "🎉 News\r\n\r\n# Branch 1\r\n\r\n## Highlights\r\n\r\n🚀 None.\r\n\r\n## **Work**\r\n",
        ofBranches,
      ),
    ).toMatchInlineSnapshot(`
      "🎉 News

      # Branch 1

      ## Highlights

      🚀 None.

      ## **Work**
           ~~~~ warning: "Work" of Branch 1 is empty
      "
    `);
  });

  test("the exact place behind CRLF and emoji in plain text", () => {
    expect(
      annotate(
        rule,
        (zhBranch(1, "🎉 无。") + zhBranch(2).replace("分馆2", "🚀 山区的礼堂。") + zhBranch(3)).replaceAll(
          "\n",
          "\r\n",
        ),
        { format: "text", ...ofBranches },
      ),
    ).toMatchInlineSnapshot(`
      "分馆1
      ~~~~~ see: 分馆1
      亮点
      🎉 无。
      工作
      已完成。
      🚀 山区的礼堂。
      ~~~~~~~~~~~~~~~ warning: "🚀 山区的礼堂。"一条没有标题：应为分馆1之后的分馆2
      亮点
      无。
      工作
      已完成。
      分馆3
      亮点
      无。
      工作
      已完成。
      "
    `);
  });

  test("an English report in Chinese", () => {
    expect(annotate(rule, "# Branch 1\n\n## Highlights\n\nNone.\n", { ...ofBranches, language: "zh" }))
      .toMatchInlineSnapshot(`
      "# Branch 1
        ~~~~~~~~ warning: "Branch 1"缺少"Work"一节

      ## Highlights

      None.
      "
    `);
  });
});
