import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    ["a table of another document", "Table 1: Loans\n\nSee Table 7 of the Open Data Act.\n"],
    ["an annex of a quoted title", "附件一：预算\n\n详情见《成果报告》的附件七。\n"],
    ["a table where the report has no caption", "The loans of the library are in Table 7.\n"],
    ["a number within a declared range", "各项目的进展见本文件附件一至四。详情见本文件附件三。\n"],
    ["a letter for the second annex", "# Annex A\n\n# Annex B\n\nThe rates of the year are in Annex B.\n"],
    ["a count behind a reference", "Table 1: Loans\n\nThe loans are in Table 1 and 22 maps of the valley.\n"],
    [
      "a section where fewer than three are numbered",
      "# 1. Loans\n\n# 2. Returns\n\nThe staff of the library is in Section 5.\n",
    ],
    ["an anchor that is right but for its marks", "# Loans & returns\n\nSee [it](#loans-returns).\n"],
    ["an anchor that is written", '<a id="loans"></a>\n\nSee [it](#loans).\n'],
    ["an anchor that is encoded", "# 预算 表\n\n见[预算](#%E9%A2%84%E7%AE%97-%E8%A1%A8)。\n"],
    ["the second heading of one name", "# Library\n\n## Loans\n\n## Loans\n\nSee [it](#loans-1).\n"],
    ["a link in code", "# Library\n\nWrite `[it](#loans)`.\n"],
    ["a footnote that is there", "Loans rose.[^1]\n\n[^1]: By a tenth.\n"],
    ["an item without a symbol in a list of few", "- Loans (DPC/20/1)\n- Returns (DPC/20/2)\n- Costs\n"],
    [
      "an item with a link for a symbol",
      "- Loans (DPC/20/1)\n- Returns (DPC/20/2)\n- Staff (DPC/20/3)\n- [Costs](https://example.org)\n",
    ],
    [
      "a session that is called no document",
      "文件DPC/20/1和文件DPC/20/2已印发。会议（DPC/21）在春季举行。\n",
      { format: "text" },
    ],
    [
      "an address behind the words",
      "The forms of the library are available here: https://example.org/forms\n",
      { format: "text" },
    ],
    ["an address behind the words in Chinese", "表格可在此查阅：www.example.org。\n", { format: "text" }],
    ["words that are a link", "The forms of the library are [available here](https://example.org/forms).\n"],
    [
      "an address in the list below",
      "The forms of the library are found at the following link:\n\n- <https://example.org>\n",
    ],
    [
      "a promise when `addresses` is off",
      "The forms of the library are available here.\n",
      { options: { addresses: false } },
    ],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });
});

describe("reports", () => {
  test("a table beyond the captions", () => {
    expect(
      annotate(
        rule,
        "# Library\n\nTable 1: Loans\n\nTable 2: Returns\n\nThe staff of the library is in Tables 2 and 4.\n",
      ),
    ).toMatchInlineSnapshot(`
      "# Library

      Table 1: Loans
      ~~~~~~~ see: 1–2 in Library

      Table 2: Returns

      The staff of the library is in Tables 2 and 4.
                                                  ~ warning: "4" leads nowhere; this report has 1–2
      "
    `);
  });

  test("a table beyond the captions in Chinese plain text", () => {
    expect(annotate(rule, "表1：借阅量\n表2：归还量\n\n归还情况见表4。\n", { format: "text" })).toMatchInlineSnapshot(`
      "表1：借阅量
      ~~~ see: 第1行：1–2
      表2：归还量

      归还情况见表4。
                ~~~ warning: "表4"不存在；本报告中有：1–2
      "
    `);
  });

  test("a letter beyond the annexes", () => {
    expect(annotate(rule, "# Annex A\n\n# Annex B\n\nThe rates of the year are in Annex D.\n")).toMatchInlineSnapshot(`
      "# Annex A
        ~~~~~~~ see: A, B in Annex A

      # Annex B

      The rates of the year are in Annex D.
                                   ~~~~~~~ warning: "Annex D" leads nowhere; this report has A, B
      "
    `);
  });

  test("an annex beyond a declared range", () => {
    expect(annotate(rule, "各项目的进展见本文件附件一至四。详情见本文件附件五。\n", { format: "text" }))
      .toMatchInlineSnapshot(`
      "各项目的进展见本文件附件一至四。详情见本文件附件五。
                                                  ~~~~~~ warning: "附件五"不存在；本报告中有：1–4
                          ~~~~~~~~~~ see: 第1行：1–4
      "
    `);
  });

  test("a section beyond the numbered headings", () => {
    expect(annotate(rule, "# 1. Loans\n\n# 2. Returns\n\n# 3. Staff\n\nThe plans of the library are in Section 5.\n"))
      .toMatchInlineSnapshot(`
      "# 1. Loans
      ~~~~~~~~~~ see: 1–3 in 1. Loans

      # 2. Returns

      # 3. Staff

      The plans of the library are in Section 5.
                                      ~~~~~~~~~ warning: "Section 5" leads nowhere; this report has 1–3
      "
    `);
  });

  test("an entry that the report does not have", () => {
    expect(
      annotate(
        rule,
        "# Recommendation 1\n\n## Implementation\n\nSee Recommendation 4.\n\n# Recommendation 2\n\n## Implementation\n\nDone.\n",
        { report: { profile: "wipo-da" } },
      ),
    ).toMatchInlineSnapshot(`
      "# Recommendation 1
      ~~~~~~~~~~~~~~~~~~ see: 1–2 in Recommendation 1

      ## Implementation

      See Recommendation 4.
          ~~~~~~~~~~~~~~~~ warning: "Recommendation 4" leads nowhere; this report has 1–2

      # Recommendation 2

      ## Implementation

      Done.
      "
    `);
  });

  test("an anchor that is not there", () => {
    expect(annotate(rule, "# Loans\n\nSee [returns](#returns).\n")).toMatchInlineSnapshot(`
      "# Loans

      See [returns](#returns).
          ~~~~~~~~~~~~~~~~~~~ warning: "#returns" is no anchor of this document
      "
    `);
  });

  test("an anchor and the nearest", () => {
    expect(annotate(rule, "# Loans to village schools\n\nSee [loans](#loans-to-schools).\n")).toMatchInlineSnapshot(`
      "# Loans to village schools

      See [loans](#loans-to-schools).
          ~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "#loans-to-schools" is no anchor of this document; the nearest is "#loans-to-village-schools"
      "
    `);
  });

  test("an anchor in Chinese", () => {
    expect(annotate(rule, "# 借阅-归还-费用\n\n见[费用](#借阅-费用)和[人员](#人员)。\n")).toMatchInlineSnapshot(`
      "# 借阅-归还-费用

      见[费用](#借阅-费用)和[人员](#人员)。
        ~~~~~~~~~~~~~~~~~~ warning: "#借阅-费用"不是本文件中的锚点；最接近的是"#借阅-归还-费用"
                            ~~~~~~~~~~~~~ warning: "#人员"不是本文件中的锚点
      "
    `);
  });

  test("a footnote that is not there", () => {
    expect(annotate(rule, "Loans rose.[^7]\n")).toMatchInlineSnapshot(`
      "Loans rose.[^7]
                 ~~~~ error: "[^7]" has no footnote
      "
    `);
  });

  test("a footnote in Chinese", () => {
    expect(annotate(rule, "借阅量上升。[^甲]\n")).toMatchInlineSnapshot(`
      "借阅量上升。[^甲]
                  ~~~~~ error: "[^甲]"没有对应的脚注
      "
    `);
  });

  test("an item without a symbol", () => {
    expect(annotate(rule, "- Loans (DPC/20/1)\n- Returns (DPC/20/2)\n- Costs\n- Staff (DPC/20/3)\n"))
      .toMatchInlineSnapshot(`
      "- Loans (DPC/20/1)
        ~~~~~~~~~~~~~~~~ see: DPC/20/1 in line 1
      - Returns (DPC/20/2)
      - Costs
        ~~~~~ warning: "Costs" has no document symbol; 3/4 items of this list have one, such as DPC/20/1
      - Staff (DPC/20/3)
      "
    `);
  });

  test("an item without a symbol in Chinese plain text", () => {
    expect(
      annotate(rule, "- 借阅报告（DPC/20/1）\n- 归还报告（DPC/20/2）\n- 费用报告\n- 人员报告（DPC/20/3）\n", {
        format: "text",
      }),
    ).toMatchInlineSnapshot(`
      "- 借阅报告（DPC/20/1）
        ~~~~~~~~~~~~~~~~~~~~ see: 第1行：DPC/20/1
      - 归还报告（DPC/20/2）
      - 费用报告
        ~~~~~~~~ warning: "费用报告"没有文件编号；本列表中3/4项有编号，例如DPC/20/1
      - 人员报告（DPC/20/3）
      "
    `);
  });

  test("an item whose title has a symbol in another list", () => {
    expect(annotate(rule, "- Loans (DPC/20/1)\n- Staff plan\n\nRead:\n\n- Loans\n- Costs (DPC/20/4)\n"))
      .toMatchInlineSnapshot(`
        "- Loans (DPC/20/1)
          ~~~~~~~~~~~~~~~~ see: DPC/20/1 in line 1
        - Staff plan

        Read:

        - Loans
          ~~~~~ warning: "Loans" has no document symbol; where the same title stands in line 1 it is DPC/20/1
        - Costs (DPC/20/4)
        "
      `);
  });

  test("a symbol without its number", () => {
    expect(annotate(rule, "See document DPC/20/1 and document DPC/20/2. The plan is in document DPC/21.\n"))
      .toMatchInlineSnapshot(`
      "See document DPC/20/1 and document DPC/20/2. The plan is in document DPC/21.
                                                                           ~~~~~~ warning: "DPC/21" lacks the number of a document, as in DPC/20/1
                   ~~~~~~~~ see: DPC/20/1 in line 1
      "
    `);
  });

  test("a symbol without its number in Chinese", () => {
    expect(annotate(rule, "文件DPC/20/1和文件DPC/20/2已印发。计划见文件DPC/21。\n")).toMatchInlineSnapshot(`
      "文件DPC/20/1和文件DPC/20/2已印发。计划见文件DPC/21。
                                                  ~~~~~~ warning: "DPC/21"缺少文件序号，完整形式如DPC/20/1
          ~~~~~~~~ see: 第1行：DPC/20/1
      "
    `);
  });

  test("a promise without an address", () => {
    expect(annotate(rule, "The forms of the library are available here, and the rates of the year as well.\n"))
      .toMatchInlineSnapshot(`
      "The forms of the library are available here, and the rates of the year as well.
                                   ~~~~~~~~~~~~~~ warning: "available here" promises an address, but none follows
      "
    `);
  });

  test("promises without an address in Chinese plain text", () => {
    expect(annotate(rule, "表格可在此查阅。网址：\n", { format: "text" })).toMatchInlineSnapshot(`
      "表格可在此查阅。网址：
            ~~~~~~~~ warning: "在此查阅"没有给出地址
                      ~~~~~~ warning: "网址："没有给出地址
      "
    `);
  });

  test("other references when `addresses` is off", () => {
    expect(annotate(rule, "The forms are available here.[^forms]\n", { options: { addresses: false } }))
      .toMatchInlineSnapshot(`
      "The forms are available here.[^forms]
                                   ~~~~~~~~ error: "[^forms]" has no footnote
      "
    `);
  });

  test("the exact place behind CRLF, emoji and markup", () => {
    expect(
      annotate(
        rule,
        "# Loans\r\n\r\nTable 1: Loans\r\n\r\n🚀 The staff of the library is in **Table 4** and [here](#staff).\r\n",
      ),
    ).toMatchInlineSnapshot(`
      "# Loans

      Table 1: Loans
      ~~~~~~~ see: 1 in Loans

      🚀 The staff of the library is in **Table 4** and [here](#staff).
                                          ~~~~~~~ warning: "Table 4" leads nowhere; this report has 1
                                                        ~~~~~~~~~~~~~~ warning: "#staff" is no anchor of this document
      "
    `);
  });

  test("the exact place behind CRLF and emoji in plain text", () => {
    expect(annotate(rule, "表1：借阅量\r\n\r\n🎉🎉 归还情况见表4。\r\n", { format: "text" })).toMatchInlineSnapshot(`
      "表1：借阅量
      ~~~ see: 表1：借阅量：1

      🎉🎉 归还情况见表4。
                     ~~~ warning: "表4"不存在；本报告中有：1
      "
    `);
  });

  test("an English report in Chinese", () => {
    expect(annotate(rule, "# Loans\n\nSee [returns](#returns).\n", { language: "zh" })).toMatchInlineSnapshot(`
      "# Loans

      See [returns](#returns).
          ~~~~~~~~~~~~~~~~~~~ warning: "#returns"不是本文件中的锚点
      "
    `);
  });
});
