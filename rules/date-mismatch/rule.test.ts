import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const inYear: Options = { report: { period: { from: "2024-07", to: "2025-06" } } };
const en = (highlight: string, body: string): string =>
  `# Progress report, July 2024 to June 2025\n\n## Highlights\n\n- ${highlight}\n\n## Activities\n\n${body}\n`;
const zh = (highlight: string, body: string): string =>
  `# 进展报告（2024年7月至2025年6月）\n\n## 亮点\n\n- ${highlight}\n\n## 活动\n\n${body}\n`;

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    [
      "events that are told alike, in one list",
      "- The council of the valley adopted the plan for its archives in May 2021.\n- The council of the valley adopted the plan for its archives in June 2022.\n",
    ],
    [
      "heads of two tables",
      "# Before\n\n| Currency of the office | Rate on 30 June 2020 | Equivalent in dollars |\n|---|---|---|\n| BTC | 9 | 12 |\n\n# After\n\n| Currency of the office | Rate on 30 September 2020 | Equivalent in dollars |\n|---|---|---|\n| BTC | 10 | 13 |\n",
    ],
    [
      "a series of events that are told alike",
      "# One\n\nThe council of the valley adopted the plan for its archives in 2021.\n\n# Two\n\nThe council of the valley adopted the plan for its archives in 2022.\n\n# Three\n\nThe council of the valley adopted the plan for its archives in 2023.\n",
    ],
    [
      "a month, and a day of it",
      "# One\n\nThe council of the valley adopted the plan for its archives in May 2021.\n\n# Two\n\nThe council of the valley adopted the plan for its archives on 3 May 2021.\n",
    ],
    ["a leap day", "The vault was sealed on 29 February 2024.\n"],
    ["a leap day of no year", "库房于2月29日封存。\n"],
    ["a range over the end of a month", "The fair ran from 30 October to 2 November 2024.\n"],
    ["a range over the end of a year", "集市于2024年12月28日至2025年1月3日举行。\n", { format: "text" }],
    ["the right weekday", "The fair opened on Thursday, 19 June 2025.\n"],
    ["the right weekday in Chinese", "集市于2025年6月19日（星期四）开幕。\n", { format: "text" }],
    ["a weekday without a year", "The fair opened on Friday, 19 June.\n"],
    ["two weekdays for two days", "The fair was on Monday-Tuesday, 5-6 May 2025, and Mon and Tue, 5 and 6 May 2025.\n"],
    ["two weekdays behind two days", "集市于2022年5月30日至31日（星期一至星期二）举行。\n", { format: "text" }],
    ["one weekday for the second of two days", "The fair ran from 5-6 May 2025 (Tuesday).\n"],
    ["a weekday of a plan that may be of the next year", "The fair will be on Tuesday, 5 May.\n", inYear],
    [
      "a weekday in a period of two such days",
      "The fair was on Tuesday, 5 May.\n",
      { report: { period: { from: "2024-01", to: "2025-12" } } },
    ],
    ["a plan within the period", "The fair will be held in May 2025.\n", inYear],
    ["a plan of old", "The fair, which was to be held in May 2019, will not take place.\n", inYear],
    [
      "a list in the order of its dates, either way",
      ["20 May 2024", "12 May 2024", "7 May 2024", "7 May 2024", "3 May 2024", "30 April 2024"]
        .map((day) => `- ${day}: the roof of the hall was mended\n`)
        .join(""),
    ],
    [
      "sessions in order, and what came of them later",
      "The 12th session of the HRC was held in May 2024. The 13th session of the HRC met in June 2024. In August 2024, the roofs of the 12th session of the HRC were mended.\n",
    ],
    [
      "sessions of two bodies",
      "HRC第十二届会议于2024年5月举行。\n2024年6月举行了WRC第十二届会议。\n",
      { format: "text" },
    ],
    ["a list in no order", ["20", "12", "27", "3", "30", "14"].map((day) => `- ${day} May 2024: mended\n`).join("")],
    ["an event that was moved to an earlier day", "The fair moved from 20 June 2025 to 2 May 2025.\n"],
    ["a part of the period", "Between January and June 2025 two offices moved.\n", inYear],
    ["a comparison with the year before", "Compared with July 2023 to June 2024, loans fell.\n", inYear],
    ["a plan for the year to come", "The ferry will run daily from July 2025 to June 2026.\n", inYear],
    ["background to the period", "In the reporting period, the ferry, open since March 2022, ran daily.\n", inYear],
    [
      "background to the period in Chinese",
      "报告期内，自2022年3月以来运行的渡船每日开航。\n",
      { format: "text", ...inYear },
    ],
    ["a date in a quoted title", "报告期内，印发了《2019年5月渡船评估》。\n", inYear],
    ["a date outside of the period that claims nothing", "The ferry was built in May 2019.\n", inYear],
    ["a range where no period is known", "From July 2023 to June 2024, loans fell.\n"],
    ["a plan whose verb follows the date", "From July 2025 to June 2026 the ferry will run daily.\n", inYear],
    ["a highlight of the future", en("In October 2025 the ferry will be painted.", "The crew grew.")],
    ["a month and a day of it", en("The ferry was painted in May 2025.", "The ferry was painted on 14 May 2025.")],
    ["a day without the year", zh("渡船于5月14日通过安全检查。", "渡船于2025年5月14日通过安全检查。")],
    ["two events", en("The ferry was painted in May 2025.", "The harbour wall got its lamps in April 2025.")],
    ["plans behind plans", "渡船将于2025年9月停航。堤岸将于2025年11月修复。\n", { format: "text", ...inYear }],
    [
      "a plan behind the date of the report",
      "The wall will be repaired in May 2025.\n",
      { report: { date: "2025-03-01" } },
    ],
    ["a time until when something held", "The ferry rested until May 2025.\n", { report: { date: "2025-03-01" } }],
    [
      "other years when `period` is off",
      "From July 2023 to June 2024, 900 loans were made.\n",
      { ...inYear, options: { period: false } },
    ],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });
});

describe("reports", () => {
  test("a year in a passage that is repeated, and one that is far ahead", () => {
    const text = Array.from({ length: 10 }, (_, i) => {
      const year = i === 5 ? "2022/93" : "2022/23";
      return `# 建议${i + 1}\n\n第${i + 1}项。此外，本组织的中期战略计划和${year}年工作计划和预算确定了开展工作的方向。\n`;
    }).join("\n");
    const told = (words: string, options?: Options): string[] =>
      annotate(rule, words, options)
        .split("\n")
        .flatMap((line) => /(?:warning|error): (.*)/u.exec(line)?.[1] ?? []);
    expect(told(text)).toMatchInlineSnapshot(`
      [
        ""2022/93年"；其他9处相同文字中为"2022/23年"",
      ]
    `);
    expect(told("三个新项目已于2072年开始实施。\n", inYear)).toMatchInlineSnapshot(`
      [
        ""2072年"写成已发生，却晚于报告日期",
      ]
    `);
  });

  test("sentences of two sections that are the same but for their date", () => {
    const told = (text: string): string[] =>
      annotate(rule, text)
        .split("\n")
        .flatMap((line) => /(?:warning|error): (.*)/u.exec(line)?.[1] ?? []);
    expect(
      told(
        "# Progress report\n\n## Coast\n\nThe council of the valley adopted the plan for its archives in May 2021.\n\n## Hills\n\nThe council of the valley adopted the plan for its archives in May 2020.\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        ""May 2020" here; "May 2021" in Coast",
      ]
    `);
    expect(
      told(
        "# 工作报告\n\n## 沿海\n\n“乡村档案数字化推广”项目已于2021年底完成。\n\n## 山区\n\n乡村档案数字化推广项目已于2020年底完成。该项目很受欢迎。\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        ""2020年底"；沿海为"2021年底"",
      ]
    `);
  });

  test("a day that no month has", () => {
    expect(annotate(rule, "The vault was sealed on 31 June 2025.\n")).toMatchInlineSnapshot(`
      "The vault was sealed on 31 June 2025.
                              ~~~~~~~~~~~~ error: "31 June 2025" does not exist: that month has 30 days
      "
    `);
  });

  test("a leap day of another year", () => {
    expect(annotate(rule, "库房于2025年2月29日封存。\n", { format: "text" })).toMatchInlineSnapshot(`
      "库房于2025年2月29日封存。
            ~~~~~~~~~~~~~ error: "2025年2月29日"不存在：该月只有28天
      "
    `);
  });

  test("a thirtieth of February of no year", () => {
    expect(annotate(rule, "库房于2月30日封存。\n", { format: "text" })).toMatchInlineSnapshot(`
      "库房于2月30日封存。
            ~~~~~~~ error: "2月30日"不存在：该月只有29天
      "
    `);
  });

  test("a month that no year has", () => {
    expect(annotate(rule, "The vault was sealed on 2025-13-03.\n")).toMatchInlineSnapshot(`
      "The vault was sealed on 2025-13-03.
                              ~~~~~~~~~~ error: "2025-13-03" does not exist: a year has 12 months
      "
    `);
  });

  test("a month that no year has in Chinese", () => {
    expect(annotate(rule, "库房于2025年13月3日封存。\n", { format: "text" })).toMatchInlineSnapshot(`
      "库房于2025年13月3日封存。
            ~~~~~~~~~~~~~ error: "2025年13月3日"不存在：一年只有12个月
      "
    `);
  });

  test("an end before its beginning", () => {
    expect(annotate(rule, "The fair ran from 28 May to 2 May 2025.\n")).toMatchInlineSnapshot(`
      "The fair ran from 28 May to 2 May 2025.
                        ~~~~~~~~~~~~~~~~~~~~ error: "28 May to 2 May 2025" ends before it begins
      "
    `);
  });

  test("an end before its beginning in Chinese", () => {
    expect(annotate(rule, "集市于2025年9月至2025年3月举行。\n", { format: "text" })).toMatchInlineSnapshot(`
      "集市于2025年9月至2025年3月举行。
            ~~~~~~~~~~~~~~~~~~~~ error: "2025年9月至2025年3月"的结束早于开始
      "
    `);
  });

  test("a wrong weekday", () => {
    expect(annotate(rule, "The fair opened on Friday, 19 June 2025.\n")).toMatchInlineSnapshot(`
      "The fair opened on Friday, 19 June 2025.
                         ~~~~~~~~~~~~~~~~~~~~ error: "Friday, 19 June 2025" is a Thursday
      "
    `);
  });

  test("a wrong weekday in Chinese", () => {
    expect(annotate(rule, "集市于2025年6月19日（星期五）开幕。\n", { format: "text" })).toMatchInlineSnapshot(`
      "集市于2025年6月19日（星期五）开幕。
            ~~~~~~~~~~~~~~~~~~~~~~~ error: "2025年6月19日（星期五）"是星期四
      "
    `);
  });

  test("two weekdays of which one is wrong", () => {
    expect(annotate(rule, "The fair was on Monday and Wednesday, 5-6 May 2025.\n")).toMatchInlineSnapshot(`
      "The fair was on Monday and Wednesday, 5-6 May 2025.
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ error: "Monday and Wednesday, 5-6 May 2025" is a Tuesday
      "
    `);
  });

  test("a weekday whose year can be only one", () => {
    expect(
      annotate(
        rule,
        "The fair was on Tuesday, 5 May. It opened on Friday, 6 June, and closed on 12 June 2024.\n",
        inYear,
      ),
    ).toMatchInlineSnapshot(`
      "The fair was on Tuesday, 5 May. It opened on Friday, 6 June, and closed on 12 June 2024.
                      ~~~~~~~~~~~~~~~ warning: "Tuesday, 5 May." is a Monday in 2025
                                                   ~~~~~~~~~~~~~~ warning: "Friday, 6 June" is a Thursday in 2024
      "
    `);
  });

  test("a weekday whose year can be only one in Chinese", () => {
    expect(annotate(rule, "集市于5月5日（星期二）开幕。\n", { format: "text", ...inYear })).toMatchInlineSnapshot(`
      "集市于5月5日（星期二）开幕。
            ~~~~~~~~~~~~~~~~ warning: "5月5日（星期二）"在2025年是星期一
      "
    `);
  });

  test("a plan from before the report", () => {
    expect(annotate(rule, "The next fair will be held in May 2024.\n", inYear)).toMatchInlineSnapshot(`
      "The next fair will be held in May 2024.
                                    ~~~~~~~~ warning: "May 2024" is told as still to come, but lies before 2024-07-01 – 2025-06-30
      "
    `);
  });

  test("a plan from before the date of the report in Chinese", () => {
    expect(annotate(rule, "下一届集市将于2024年5月举行。\n", { format: "text", report: { date: "2024-08-15" } }))
      .toMatchInlineSnapshot(`
      "下一届集市将于2024年5月举行。
                    ~~~~~~~~~ warning: "2024年5月"写成尚未发生，却早于2024-08-15
      "
    `);
  });

  test("one session with two dates", () => {
    expect(
      annotate(
        rule,
        "The 12th session of the HRC was held in May 2024.\n\nThe report was adopted in June 2024 by the 12th session of the HRC.\n",
      ),
    ).toMatchInlineSnapshot(`
      "The 12th session of the HRC was held in May 2024.
                                              ~~~~~~~~ see: "May 2024" stated here

      The report was adopted in June 2024 by the 12th session of the HRC.
                                ~~~~~~~~~ warning: "June 2024" here; "May 2024" in line 1
      "
    `);
  });

  test("one session with two dates, and one before an earlier one, in Chinese", () => {
    expect(
      annotate(
        rule,
        "HRC第十二届会议于2024年5月举行。\n2024年11月举行的HRC第十二届会议通过了报告。\nHRC第十二届会议（2024年5月）进行了讨论。\n2023年11月召开的HRC第十三届会议未作决定。\n",
        { format: "text" },
      ),
    ).toMatchInlineSnapshot(`
      "HRC第十二届会议于2024年5月举行。
                       ~~~~~~~~~ see: 此处为"2024年5月"
                       ~~~~~~~~~ see: 此处为"2024年5月"
      2024年11月举行的HRC第十二届会议通过了报告。
      ~~~~~~~~~~ warning: "2024年11月"；第1行为"2024年5月"
      HRC第十二届会议（2024年5月）进行了讨论。
      2023年11月召开的HRC第十三届会议未作决定。
      ~~~~~~~~~~ warning: "2023年11月"与会议届次不符：第1行中另一届为"2024年5月"
      "
    `);
  });

  test("one date out of order in a list", () => {
    expect(
      annotate(
        rule,
        ["3 May 2024", "7 May 2024", "12 April 2024", "14 May 2024", "20 May 2024", "30 May 2024"]
          .map((day) => `- ${day}: the roof of the hall was mended\n`)
          .join(""),
      ),
    ).toMatchInlineSnapshot(`
      "- 3 May 2024: the roof of the hall was mended
      - 7 May 2024: the roof of the hall was mended
        ~~~~~~~~~~ see: "7 May 2024" stated here
      - 12 April 2024: the roof of the hall was mended
        ~~~~~~~~~~~~~ warning: "12 April 2024" stands out of order in this list, beside "7 May 2024"
      - 14 May 2024: the roof of the hall was mended
      - 20 May 2024: the roof of the hall was mended
      - 30 May 2024: the roof of the hall was mended
      "
    `);
  });

  test("one date out of order in a list in Chinese", () => {
    expect(
      annotate(
        rule,
        ["3月1日", "3月9日", "3月5日", "3月20日", "4月2日", "4月8日"].map((day) => `- ${day}：修缮屋顶\n`).join(""),
      ),
    ).toMatchInlineSnapshot(`
      "- 3月1日：修缮屋顶
      - 3月9日：修缮屋顶
        ~~~~~~ see: 此处为"3月9日"
      - 3月5日：修缮屋顶
        ~~~~~~ warning: "3月5日"在列表中次序不对，相邻一项为"3月9日"
      - 3月20日：修缮屋顶
      - 4月2日：修缮屋顶
      - 4月8日：修缮屋顶
      "
    `);
  });

  test("a range that is nearly the period", () => {
    expect(
      annotate(rule, "# Progress report, July 2024 to June 2025\n\nFrom July 2024 to May 2025, 900 loans were made.\n"),
    ).toMatchInlineSnapshot(`
      "# Progress report, July 2024 to June 2025
                         ~~~~~~~~~~~~~~~~~~~~~~ see: "July 2024 to June 2025" stated here

      From July 2024 to May 2025, 900 loans were made.
           ~~~~~~~~~~~~~~~~~~~~~ warning: "July 2024 to May 2025" is nearly, but not quite, the period of this report (July 2024 to June 2025)
      "
    `);
  });

  test("the period of the year before, against the settings", () => {
    expect(annotate(rule, "From July 2023 to June 2024, 900 loans were made.\n", inYear)).toMatchInlineSnapshot(`
      "From July 2023 to June 2024, 900 loans were made.
           ~~~~~~~~~~~~~~~~~~~~~~ warning: "July 2023 to June 2024" is nearly, but not quite, the period of this report (2024-07-01 – 2025-06-30)
      "
    `);
  });

  test("a range that is nearly the period in Chinese plain text", () => {
    expect(
      annotate(rule, "进展报告（2024年7月至2025年6月）\n\n2024年7月至2025年5月，借出地图900幅。\n", { format: "text" }),
    ).toMatchInlineSnapshot(`
      "进展报告（2024年7月至2025年6月）
                ~~~~~~~~~~~~~~~~~~~~ see: 此处为"2024年7月至2025年6月"

      2024年7月至2025年5月，借出地图900幅。
      ~~~~~~~~~~~~~~~~~~~~ warning: "2024年7月至2025年5月"与报告期不一致（报告期为2024年7月至2025年6月）
      "
    `);
  });

  test("an item below `in the reporting period`", () => {
    expect(
      annotate(
        rule,
        "During the reporting period:\n\n- the ferry was painted in May 2024;\n- the crew grew in May 2025.\n",
        inYear,
      ),
    ).toMatchInlineSnapshot(`
      "During the reporting period:

      - the ferry was painted in May 2024;
                                 ~~~~~~~~ warning: "May 2024" is told as in the reporting period, but lies outside of it (2024-07-01 – 2025-06-30)
      - the crew grew in May 2025.
      "
    `);
  });

  test("a sentence that opens with 报告期内", () => {
    expect(annotate(rule, "报告期内，渡船于2024年5月开航。\n", { format: "text", ...inYear })).toMatchInlineSnapshot(`
      "报告期内，渡船于2024年5月开航。
                      ~~~~~~~~~ warning: "2024年5月"写在报告期内，却不在报告期（2024-07-01 – 2025-06-30）之内
      "
    `);
  });

  test("a highlight from outside of the period", () => {
    expect(annotate(rule, en("In May 2024 the ferry was painted in blue.", "The crew grew."))).toMatchInlineSnapshot(`
      "# Progress report, July 2024 to June 2025
                         ~~~~~~~~~~~~~~~~~~~~~~ see: "July 2024 to June 2025" stated here

      ## Highlights

      - In May 2024 the ferry was painted in blue.
           ~~~~~~~~ info: "May 2024" is a highlight from outside of the reporting period (July 2024 to June 2025)

      ## Activities

      The crew grew.
      "
    `);
  });

  test("a highlight from outside of the period in Chinese", () => {
    expect(annotate(rule, zh("2024年5月渡船漆成蓝色。", "船员增加了。"))).toMatchInlineSnapshot(`
      "# 进展报告（2024年7月至2025年6月）
                  ~~~~~~~~~~~~~~~~~~~~ see: 此处为"2024年7月至2025年6月"

      ## 亮点

      - 2024年5月渡船漆成蓝色。
        ~~~~~~~~~ info: "2024年5月"列为亮点，却不在报告期（2024年7月至2025年6月）之内

      ## 活动

      船员增加了。
      "
    `);
  });

  test("a highlight that the body dates outside of the period", () => {
    expect(
      annotate(
        rule,
        en("The ferry passed its yearly safety check.", "In March 2024 the ferry passed its yearly safety check."),
      ),
    ).toMatchInlineSnapshot(`
      "# Progress report, July 2024 to June 2025
                         ~~~~~~~~~~~~~~~~~~~~~~ see: "July 2024 to June 2025" stated here

      ## Highlights

      - The ferry passed its yearly safety check.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The ferry passed its yearly s…" is a highlight, but Activities dates it "March 2024", outside of the reporting period (July 2024 to June 2025)

      ## Activities

      In March 2024 the ferry passed its yearly safety check.
         ~~~~~~~~~~ see: "March 2024" stated here
      "
    `);
  });

  test("a highlight that the body dates outside of the period in Chinese", () => {
    expect(annotate(rule, zh("渡船通过年度安全检查。", "2024年3月，渡船通过年度安全检查。"))).toMatchInlineSnapshot(`
      "# 进展报告（2024年7月至2025年6月）
                  ~~~~~~~~~~~~~~~~~~~~ see: 此处为"2024年7月至2025年6月"

      ## 亮点

      - 渡船通过年度安全检查。
        ~~~~~~~~~~~~~~~~~~~~~~ warning: "渡船通过年度安全检查。"列为亮点，但活动的日期为"2024年3月"，不在报告期（2024年7月至2025年6月）之内

      ## 活动

      2024年3月，渡船通过年度安全检查。
      ~~~~~~~~~ see: 此处为"2024年3月"
      "
    `);
  });

  test("one event with two dates", () => {
    expect(annotate(rule, en("The ferry was painted on 24 May 2025.", "The ferry was painted on 14 May 2025.")))
      .toMatchInlineSnapshot(`
      "# Progress report, July 2024 to June 2025

      ## Highlights

      - The ferry was painted on 24 May 2025.
                                 ~~~~~~~~~~~ warning: "24 May 2025" here; "14 May 2025" in Activities

      ## Activities

      The ferry was painted on 14 May 2025.
                               ~~~~~~~~~~~ see: "14 May 2025" stated here
      "
    `);
  });

  test("one event with two dates in Chinese, behind CRLF and emoji", () => {
    expect(
      annotate(
        rule,
        zh("🎉 渡船于2025年5月24日通过安全检查。", "🚀 渡船于2025年5月14日通过安全检查。").replaceAll("\n", "\r\n"),
      ),
    ).toMatchInlineSnapshot(`
      "# 进展报告（2024年7月至2025年6月）

      ## 亮点

      - 🎉 渡船于2025年5月24日通过安全检查。
                 ~~~~~~~~~~~~~ warning: "2025年5月24日"；活动为"2025年5月14日"

      ## 活动

      🚀 渡船于2025年5月14日通过安全检查。
               ~~~~~~~~~~~~~ see: 此处为"2025年5月14日"
      "
    `);
  });

  test("the past behind the future", () => {
    expect(annotate(rule, "The ferry will rest in September 2025. In November 2025 the wall was repaired.\n", inYear))
      .toMatchInlineSnapshot(`
      "The ferry will rest in September 2025. In November 2025 the wall was repaired.
                                                ~~~~~~~~~~~~~ warning: "November 2025" is told as past; to line 1 "September 2025" is still the future
                             ~~~~~~~~~~~~~~ see: "September 2025" stated here
      "
    `);
  });

  test("the past behind the future in Chinese plain text", () => {
    expect(annotate(rule, "渡船将于2025年9月停航。堤岸已于2025年11月修复。\n", { format: "text", ...inYear }))
      .toMatchInlineSnapshot(`
      "渡船将于2025年9月停航。堤岸已于2025年11月修复。
                                     ~~~~~~~~~~ warning: "2025年11月"写成已发生，而第1行中"2025年9月"尚属将来
              ~~~~~~~~~ see: 此处为"2025年9月"
      "
    `);
  });

  test("the past behind the date of the report", () => {
    expect(annotate(rule, "The wall was repaired in May 2025.\n", { report: { date: "2025-03-01" } }))
      .toMatchInlineSnapshot(`
      "The wall was repaired in May 2025.
                               ~~~~~~~~ warning: "May 2025" is told as past, but lies after the date of this report
      "
    `);
  });

  test("the past behind the date in the title", () => {
    expect(annotate(rule, "# 周报 2025年3月1日\n\n堤岸已于2025年5月修复。\n")).toMatchInlineSnapshot(`
      "# 周报 2025年3月1日

      堤岸已于2025年5月修复。
              ~~~~~~~~~ warning: "2025年5月"写成已发生，却晚于报告日期
      "
    `);
  });

  test("what cannot be when `period` is off", () => {
    expect(
      annotate(rule, "From July 2023 to June 2024, 900 loans were made. The vault was sealed on 31 June 2025.\n", {
        ...inYear,
        options: { period: false },
      }),
    ).toMatchInlineSnapshot(`
      "From July 2023 to June 2024, 900 loans were made. The vault was sealed on 31 June 2025.
                                                                                ~~~~~~~~~~~~ error: "31 June 2025" does not exist: that month has 30 days
      "
    `);
  });

  test("the exact place behind CRLF, emoji and markup", () => {
    expect(annotate(rule, "🎉 Loans rose.\r\n\r\n🚀 The vault was sealed on **31 June 2025**.\r\n"))
      .toMatchInlineSnapshot(`
      "🎉 Loans rose.

      🚀 The vault was sealed on **31 June 2025**.
                                   ~~~~~~~~~~~~ error: "31 June 2025" does not exist: that month has 30 days
      "
    `);
  });

  test("the exact place behind CRLF and emoji in plain text", () => {
    expect(annotate(rule, "🎉 Loans rose.\r\n🚀 The vault was sealed on 31 June 2025.\r\n", { format: "text" }))
      .toMatchInlineSnapshot(`
      "🎉 Loans rose.
      🚀 The vault was sealed on 31 June 2025.
                                 ~~~~~~~~~~~~ error: "31 June 2025" does not exist: that month has 30 days
      "
    `);
  });

  test("an English report in Chinese", () => {
    expect(annotate(rule, "The vault was sealed on 31 June 2025.\n", { language: "zh" })).toMatchInlineSnapshot(`
      "The vault was sealed on 31 June 2025.
                              ~~~~~~~~~~~~ error: "31 June 2025"不存在：该月只有30天
      "
    `);
  });
});
