import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

const lines = (...items: string[]): string => `The office took part in:\n\n${items.join("\n")}\n`;

describe("accepts", () => {
  test.each([
    ["letters in order", lines("A) a board", "B) a council", "C) a service")],
    ["roman numerals around i", lines("(g) one", "(h) two", "(i) three", "(j) four")],
    ["a list that begins again", lines("a) one", "b) two", "c) three", "", "Then:", "", "a) one", "b) two")],
    ["a list that goes on behind a paragraph", lines("a) one", "b) two", "", "Words in between.", "", "c) three")],
    ["a choice", lines("b) one", "e) two", "h) three")],
    ["many left out", lines("a) one", "b) two", "e) three", "i) four")],
    ["two labels", lines("a) one", "c) two")],
  ])("in plain text: %s", (_, text) => {
    expect(annotate(rule, text, { format: "text" })).toBe(text);
  });

  test.each([
    ["what Markdown counts itself", "1. one\n1. two\n1. three\n"],
    ["lists that begin again", "1. one\n2. two\n\nThen:\n\n1. one\n2. two\n3. three\n"],
    ["plurals and years in brackets", "The project(s), plan(s) and map(s) of (1) year are (c) done.\n"],
    ["labels in order in a sentence", "It has (i) a survey, (ii) a pilot, (iii) a review and (iv) a report.\n"],
    ["headings of versions", "# 1.21 Harbour\n\nText.\n\n# 1.22 Harbour\n\nText.\n\n# 1.25 Harbour\n\nText.\n"],
    ["headings below each parent", "# A\n\n## 1. x\n\n## 2. y\n\n# B\n\n## 1. x\n\n## 2. y\n\n## 3. z\n"],
    ["captions by chapter", "Table 1.1: a\n\nTable 1.2: b\n\nTable 2.1: c\n\nTable 2.2: d\n"],
  ])("in Markdown: %s", (_, text) => {
    expect(annotate(rule, text)).toBe(text);
  });
});

describe("reports", () => {
  test("typed labels in plain text", () => {
    const text = lines("(i) a board", "(ii) a council", "(iv) a service", "(v) a union");
    expect(annotate(rule, text, { format: "text" })).toMatchInlineSnapshot(`
      "The office took part in:

      (i) a board
      (ii) a council
      ~~~~ see: "(ii)" before it
      (iv) a service
      ~~~~ warning: "(iv)" follows "(ii)": one is missing in between
      (v) a union
      "
    `);
  });

  test("one label in the place of another, once", () => {
    const told = (text: string): string[] =>
      annotate(rule, text)
        .split("\n")
        .flatMap((line) => /warning: (.*)/u.exec(line)?.[1] ?? []);
    expect(told("It has (i) a survey, (ii) a pilot, (iv) a review, (iv) a report and (v) a map.\n"))
      .toMatchInlineSnapshot(`
      [
        ""(iv)" follows "(ii)": one is missing in between",
      ]
    `);
    expect(told("It has (i) a survey, (ii) a pilot, (ii) a review and (iv) a report.\n")).toMatchInlineSnapshot(`
      [
        ""(ii)" stands twice in a row",
      ]
    `);
  });

  test("headings by what is numbered", () => {
    const text =
      "# 会议纪要\n\n## 第一次（4月9日）\n\n讨论了预算。\n\n## 第二次（4月16日）\n\n讨论了预算。\n\n## 第二次（5月16日）\n\n讨论了方案。\n\n## 第四次（5月23日）\n\n讨论了方案。\n";
    expect(
      annotate(rule, text)
        .split("\n")
        .filter((line) => line.includes("~")),
    ).toMatchInlineSnapshot(`
      [
        "   ~~~~~~ see: 前一个"第二次"",
        "   ~~~~~~ warning: "第二次"连续出现两次",
      ]
    `);
  });

  test("labels, headings and captions in Markdown", () => {
    const text = `# 1. Overview

The plan has (a) a survey, (b) a pilot and (d) an evaluation.

# 2. Results

## 2.1 Harbour

Table 1: Visitors

## 2.2 Lighthouse

Table 2: Income

## 2.4 Pier

Table 2: Costs

Table 3: Staff

# 3. Outlook

1. Survey
2. Pilot
4. Review
5. Report
`;
    expect(annotate(rule, text)).toMatchInlineSnapshot(`
      "# 1. Overview

      The plan has (a) a survey, (b) a pilot and (d) an evaluation.
                                                 ~~~ warning: "(d)" follows "(b)": one is missing in between
                                 ~~~ see: "(b)" before it

      # 2. Results

      ## 2.1 Harbour

      Table 1: Visitors

      ## 2.2 Lighthouse
         ~~~ see: "2.2" before it

      Table 2: Income
      ~~~~~~~ see: "Table 2" before it

      ## 2.4 Pier
         ~~~ warning: "2.4" follows "2.2": one is missing in between

      Table 2: Costs
      ~~~~~~~ warning: "Table 2" stands twice in a row

      Table 3: Staff

      # 3. Outlook

      1. Survey
      2. Pilot
      ~~ see: "2." before it
      4. Review
      ~~ warning: "4." follows "2.": one is missing in between
      5. Report
      "
    `);
  });

  test("Chinese numerals", () => {
    const text = "一、总体情况\n\n全年工作平稳。\n\n二、主要成果\n\n完成任务。\n\n二、下一步\n\n继续推进。\n";
    expect(annotate(rule, text, { format: "text" })).toMatchInlineSnapshot(`
      "一、总体情况

      全年工作平稳。

      二、主要成果
      ~~~~ see: 前一个"二、"

      完成任务。

      二、下一步
      ~~~~ warning: "二、"连续出现两次

      继续推进。
      "
    `);
  });
});
