import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const profileData = {
  id: "teams",
  entry: { labels: { en: ["Team"], zh: ["团队"] } },
  sections: [
    { role: "projects", names: { en: ["Projects"], zh: ["项目"] } },
    { role: "activities", names: { en: ["Progress"], zh: ["进展"] } },
  ],
};
const options: Options = { report: { profileData } };
const en = (...teams: readonly (readonly [projects: string, progress: string])[]): string =>
  teams
    .map(
      ([projects, progress], i) => `## Team ${i + 1}\n\n### Projects\n\n${projects}\n\n### Progress\n\n${progress}\n\n`,
    )
    .join("");
const zh = (...teams: readonly (readonly [projects: string, progress: string])[]): string =>
  teams
    .map(([projects, progress], i) => `## 团队${i + 1}\n\n### 项目\n\n${projects}\n\n### 进展\n\n${progress}\n\n`)
    .join("");

describe("accepts", () => {
  test.each<[name: string, text: string]>([
    ["the same status", en(["Completed projects: HB/3/1.", "-"], ["Completed projects: HB/3/1.", "-"])],
    ["no status", en(["Implemented by: HB/3/1.", "-"], ["Completed projects: HB/3/1.", "-"])],
    [
      "a plan",
      en(["Ongoing projects:\n\n- Lamps for the pier (HB/3/1)", "Lamps for the pier will be completed in May."]),
    ],
    ["what is not yet so", en(["Ongoing projects: HB/3/1.", "The project HB/3/1 was not yet completed."])],
    [
      "a second phase",
      en(["Completed projects:\n\n- Lamps for the pier (HB/3/1)", "Lamps for the pier, second phase, is ongoing."]),
    ],
    ["a report about a completed project", zh(["正在进行的项目：HB/3/1。", "审议了HB/3/1的完成报告。"])],
    ["a document with several projects", zh(["已完成的项目：HB/3/1附件二。", "-"], ["正在进行的项目：HB/3/1。", "-"])],
    [
      "two classes where lists use one",
      zh(["已完成的项目：HB/3/1。", "-"], ["已完成并已纳入主流的项目：HB/3/1。", "-"]),
    ],
  ])("%s", (_, text) => {
    expect(annotate(rule, text, options)).toBe(text);
  });

  test("a report without sections for projects", () => {
    const text = "# Projects\n\nCompleted: HB/3/1.\n\n# Plans\n\nOngoing: HB/3/1.\n";
    expect(annotate(rule, text)).toBe(text);
  });
});

describe("reports", () => {
  test("a project in two lists of one entry", () => {
    expect(
      annotate(
        rule,
        en(["The following projects were completed: HB/3/1, HB/3/2.\n\nOngoing projects: HB/3/2.", "-"]),
        options,
      ),
    ).toMatchInlineSnapshot(`
      "## Team 1

      ### Projects

      The following projects were completed: HB/3/1, HB/3/2.
                                                     ~~~~~~ see: "HB/3/2" has the other status here

      Ongoing projects: HB/3/2.
                        ~~~~~~ warning: "HB/3/2" is ongoing here, but completed in Team 1, Projects

      ### Progress

      -

      "
    `);
  });

  test("a project known by its title", () => {
    expect(
      annotate(
        rule,
        en(
          ["Completed:\n\n- Lamps for the pier", "-"],
          ["Ongoing:\n\n- Lamps for the pier", "-"],
          ["Ongoing:\n\n- Lamps for the pier", "-"],
        ),
        options,
      ),
    ).toMatchInlineSnapshot(`
      "## Team 1

      ### Projects

      Completed:

      - Lamps for the pier
        ~~~~~~~~~~~~~~~~~~ warning: "Lamps for the pier" is completed here, but still ongoing in Team 2, Projects

      ### Progress

      -

      ## Team 2

      ### Projects

      Ongoing:

      - Lamps for the pier
        ~~~~~~~~~~~~~~~~~~ see: "Lamps for the pier" has the other status here

      ### Progress

      -

      ## Team 3

      ### Projects

      Ongoing:

      - Lamps for the pier
        ~~~~~~~~~~~~~~~~~~ see: "Lamps for the pier" has the other status here

      ### Progress

      -

      "
    `);
  });

  test("a sentence of the body", () => {
    expect(
      annotate(
        rule,
        zh(["正在进行的项目：\n\n- 群岛灯塔修复项目（HB/3/1）", "“群岛灯塔修复”项目已于2021年底完成。"]),
        options,
      ),
    ).toMatchInlineSnapshot(`
      "## 团队1

      ### 项目

      正在进行的项目：

      - 群岛灯塔修复项目（HB/3/1）

      ### 进展

      “群岛灯塔修复”项目已于2021年底完成。

      "
    `);
  });

  test("a revision is the same project", () => {
    expect(
      annotate(
        rule,
        zh(["已完成的项目：HB/3/1 Rev.。", "-"], ["正在开展的项目：HB/3/1。", "-"], ["已完成的项目：HB/3/1。", "-"]),
        options,
      ),
    ).toContain('warning: "HB/3/1"在此处正在进行');
  });

  test("two classes where lists use both, as a hint", () => {
    const text = zh(
      ["已完成的项目：HB/3/1、HB/3/4。", "-"],
      ["已完成并已纳入主流的项目：HB/3/1、HB/3/2。", "-"],
      ["已完成并已纳入主流的项目：HB/3/1。", "-"],
    );
    expect(annotate(rule, text, options)).toContain('~ info: "HB/3/1"在此处列为已完成');
    expect(annotate(rule, text, { ...options, options: { classes: false } })).toBe(text);
  });
});
