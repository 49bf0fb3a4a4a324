import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const en = (highlight: string, body: string): string =>
  `# Annual report\n\n## Highlights\n\n- ${highlight}\n\n## Activities\n\n${body}\n`;
const zh = (highlight: string, body: string): string =>
  `# 年度报告\n\n## 亮点\n\n- ${highlight}\n\n## 活动\n\n${body}\n`;
const twoSections = (coast: string, hills: string): string =>
  `# Annual report\n\n## Coast\n\n${coast}\n\n## Hills\n\n${hills}\n`;
const toCrLf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    [
      "a number in words",
      en(
        "The academies held twelve workshops for registry staff.",
        "The academies held 12 workshops for registry staff.",
      ),
    ],
    [
      "two numbers of two things that are a digit apart",
      en(
        "The museum welcomed 12,400 visitors from the valley and lent 310 maps.",
        "The museum lent 310 maps. Its archive holds 12,500 letters of the valley.",
      ),
    ],
    [
      "sections with names of one kind",
      "# 工作总结\n\n## 东区\n\n全年共举办消防演练40场，参加人员来自各街道。\n\n## 西区\n\n全年共举办消防演练14场，参加人员来自各街道。\n",
    ],
    [
      "rows of a table with few words",
      "# Report of the office\n\n## Summary\n\n| Metric | Value |\n|---|---|\n| Critical reports | 398 |\n| High reports | 498 |\n\n## Details\n\nIn the year 896 reports were rated critical or high.\n",
    ],
    [
      "what is aimed at, and what is reached",
      en(
        "Offers to applicants take 34 business days from the first letter, on average.",
        "The office wants offers to applicants to be quick (targeting 15 business days from the first letter). They take 34 days.",
      ),
    ],
    ["a number in Chinese numerals", zh("全年举办十二期登记人员讲习班。", "全年举办12期登记人员讲习班。")],
    [
      "an addition that opens a clause",
      zh("全年举办12期登记人员讲习班。", "全年举办12期登记人员讲习班。另举办3期登记人员讲习班。"),
    ],
    ["a measure word that means the same", zh("举办两次青年志愿者讲习班。", "举办两场青年志愿者讲习班。")],
    [
      "a rounded number",
      en(
        "Nearly 15.4 million pages of the archive were viewed.",
        "In all 15,383,635 pages of the archive were viewed.",
      ),
    ],
    ["a rounded number in 万", zh("开放地图网站访问量约1.5万人次。", "开放地图网站访问量15,213人次。")],
    [
      "a round number of thousands",
      en(
        "The museum welcomed 24,000 visitors from the valley.",
        "The museum welcomed 24,013 visitors from the valley.",
      ),
    ],
    [
      "an approximate number",
      en(
        "About 350 clerks of the town finished the course on records.",
        "In spring 338 clerks of the town finished the course on records.",
      ),
    ],
    ["a lower bound", en("More than 400 tickets were closed by the help desk.", "The help desk closed 431 tickets.")],
    [
      "a number within a range",
      en(
        "The academies held 40 to 50 workshops for registry staff.",
        "The academies held 45 workshops for registry staff.",
      ),
    ],
    [
      "a part of a total",
      en(
        "The academies trained 60 clerks of the land registry.",
        "The academies trained staff, of whom 25 clerks of the land registry.",
      ),
    ],
    ["a part of a total in Chinese", zh("培训登记机关工作人员80名。", "登记机关工作人员参加培训，其中女性30名。")],
    [
      "what comes on top",
      en(
        "The academies trained 60 clerks of the land registry.",
        "The academies trained another 15 clerks of the land registry.",
      ),
    ],
    [
      "what comes on top, behind the number",
      en("The ranger planted 120 oaks along the river.", "The ranger planted 30 more oaks along the river."),
    ],
    ["what comes on top in Chinese", zh("修复古籍登记簿46册。", "库藏古籍登记簿新增8册。")],
    [
      "parts that add up",
      en(
        "The library lent 313 maps to schools.",
        "The library lent 168 maps to schools in spring and 145 maps to schools in autumn.",
      ),
    ],
    [
      "figures of two years",
      en(
        "In 2024 the academies held 14 workshops for registry staff.",
        "In 2023 the academies held 9 workshops for registry staff.",
      ),
    ],
    ["a percentage and a count", en("Loans of the map library rose by 12%.", "Loans of the map library rose by 900.")],
    [
      "a figure in a quoted title",
      en(
        "The film “40 workshops for registry staff” was shown.",
        "The film on 14 workshops for registry staff was shown.",
      ),
    ],
    [
      "a figure in code",
      en(
        "The academies held `40` workshops for registry staff.",
        "The academies held 14 workshops for registry staff.",
      ),
    ],
    ["the number of a phase", en("Phase 3 of the road works is finished.", "Phase 4 of the road works is finished.")],
    [
      "another statement in the same words",
      en(
        "The ferry made 30 trips and carried 900 guests.",
        "On Sundays the ferry made 12 trips and carried 400 guests.",
      ),
    ],
    [
      "a lower bound in plain text",
      "HIGHLIGHTS\n\n- The ferry carried over 900 guests to the island.\n\nACTIVITIES\n\nThe ferry carried 1,020 guests to the island.\n",
      { format: "text" },
    ],
    [
      "restatements when `restatements` is off",
      twoSections(
        "The mobile archive visited 31 village schools with its exhibition of harbour maps.",
        "The mobile archive visited 13 village schools with its exhibition of harbour maps.",
      ),
      { options: { restatements: false } },
    ],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });
});

describe("reports", () => {
  const arithmetic = (text: string): string[] =>
    annotate(rule, text)
      .split("\n")
      .flatMap((line) => /warning: (.*)/u.exec(line)?.[1] ?? []);

  test("what is counted is named in front of the figure, or told in another order", () => {
    const text = `# 年度报告

## 亮点

- 档案馆在2021年7月至2022年6月期间举办了867次技术援助活动。
- 在青年读者援助一揽子方案中，有13个已完成或正在开发的项目。

## 活动

报告期间，各部门已组织的技术援助活动数量达864次，参与者来自各地。

这套一揽子方案受到读者欢迎，得益于该一揽子方案，已有23个项目已经完成或正在开发，另有8个项目正在讨论。
`;
    expect(arithmetic(text)).toMatchInlineSnapshot(`
      [
        ""867次"技术援助活动；活动为"864次"（867 ≠ 864）",
        ""13个"已完成或正在开发；活动为"23个"（13 ≠ 23）",
      ]
    `);
    expect(
      arithmetic(
        en(
          "Our team answered 867 questions about fees from readers.",
          "In the year the number of readers' questions about fees reached 864.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        ""867" questions here; "864" in Activities (867 ≠ 864)",
      ]
    `);
  });

  test("a copy that differs, though another place bears the highlight out", () => {
    const told = "The depot repaired 42 boats for the island council in spring.";
    const text = `# Annual report\n\n## Summary\n\n- ${told}\n\n## Results\n\n${told}\n\n## Boats\n\n${told.replace("42", "24")}\n`;
    expect(arithmetic(text)).toMatchInlineSnapshot(`
      [
        ""42" boats here; "24" in Boats (42 ≠ 24)",
      ]
    `);
  });

  test("an exact figure beyond one with decimals", () => {
    expect(
      arithmetic(
        en(
          "Approximately 87.3% of paperless claims are certified using the app.",
          "At present, 83.7% of paperless claims are certified using the app.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        ""Approximately 87.3%" here; "83.7%" in Activities (86.3%–88.3% ≠ 83.7%)",
      ]
    `);
  });

  test("a figure in a passage that is repeated", () => {
    const passage = (boards: string): string =>
      `The plan follows the outcome of the ${boards} boards of the valley and the hills.`;
    const subjects = ["cows", "maps", "boats", "roads", "birds", "songs", "mills", "ferries", "walls"];
    const text = subjects
      .map((subject, i) => `# ${subject}\n\nChapter on ${subject}. ${passage(i === 5 ? "13" : "12")}\n`)
      .join("\n");
    expect(arithmetic(text)).toMatchInlineSnapshot(`
      [
        ""13" here; "12" between the same words in 8 other places",
      ]
    `);
  });

  test("a figure that stands elsewhere for something else bears nothing out", () => {
    expect(
      arithmetic(
        zh(
          "在版权领域，档案馆向15个乡村和镇以及4个城区提供了18次意见。",
          "在专利领域，档案馆向24个乡村和镇（4个在北部、20个在南部）提供了意见。在版权领域，档案馆向15个乡村和镇（5个在北部、10个在南部）以及9个城区提供了18次意见。",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        ""4个"城区提供了；活动为"9个"（4 ≠ 9）",
      ]
    `);
  });

  test("a short highlight does not take the sentence of a sister", () => {
    const text = `# 年度报告

## 亮点

- 版权常设委员会（SCR）于2021年7月至2022年6月间举行了三次会议。
- LGC于2022年1月至6月间举行了两次会议。

## 活动

版权常设委员会（SCR）于2021年7月至2022年6月间举行了两次会议，2021年6月召开SCR第41届会议，2022年5月召开SCR第42届会议。

根据任务授权，LGC在2022年1月至6月间召开了两次会议，谈判了关于资源的文书。
`;
    expect(arithmetic(text)).toMatchInlineSnapshot(`
      [
        ""三次"会议；活动为"两次"（3 ≠ 2）",
      ]
    `);
  });

  test("a long number that is a digit off, behind other words", () => {
    expect(
      arithmetic(
        en(
          "Digital Service at the bureau developed a script that discovered 2,182 appeals that had been in limbo.",
          "A script looks for appeals that nobody works on. The service team discovered 2,172 appeals in this state by running the script. In July the desk closed 480 tickets.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        ""2,182" appeals here; "2,172" in Activities (2,182 ≠ 2,172)",
      ]
    `);
  });

  test("a highlight and its body, with a repair on either side", () => {
    expect(
      annotate(
        rule,
        en(
          "The academies held 40 workshops for registry staff.",
          "The academies held 14 workshops for registry staff.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The academies held 40 workshops for registry staff.
                           ~~ warning: "40" workshops here; "14" in Activities (40 ≠ 14)
                           ~~ suggestion: Change "40" here to "14"

      ## Activities

      The academies held 14 workshops for registry staff.
                         ~~ suggestion: Change "14" in Activities to "40"
                         ~~ see: "14" stated here
      "
    `);
  });

  test("numbers in words", () => {
    expect(annotate(rule, zh("全年举办十二期登记人员讲习班。", "全年举办13期登记人员讲习班。"))).toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 全年举办十二期登记人员讲习班。
                ~~~~~~ warning: "十二期"登记人员讲习班；活动为"13期"（12 ≠ 13）
                ~~~~~~ suggestion: 将此处的"十二期"改为"13期"

      ## 活动

      全年举办13期登记人员讲习班。
              ~~~~ suggestion: 将活动的"13期"改为"十二期"
              ~~~~ see: 此处为"13期"
      "
    `);
  });

  test("Chinese plain text", () => {
    expect(annotate(rule, "亮点\n\n1. 修复古籍登记簿46册。\n\n活动\n\n修复古籍登记簿64册。\n", { format: "text" }))
      .toMatchInlineSnapshot(`
      "亮点

      1. 修复古籍登记簿46册。
                       ~~~~ warning: "46册"；活动为"64册"（46 ≠ 64）
                       ~~~~ suggestion: 将此处的"46册"改为"64册"

      活动

      修复古籍登记簿64册。
                    ~~~~ suggestion: 将活动的"64册"改为"46册"
                    ~~~~ see: 此处为"64册"
      "
    `);
  });

  test("one hedge before two figures", () => {
    expect(
      annotate(
        rule,
        en(
          "More than 24,000 readers of the valley take the journal.",
          "More than 42,000 readers of the valley take the journal.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - More than 24,000 readers of the valley take the journal.
        ~~~~~~~~~~~~~~~~ warning: "More than 24,000" readers here; "More than 42,000" in Activities (≥ 24,000 ≠ ≥ 42,000)
        ~~~~~~~~~~~~~~~~ suggestion: Change "More than 24,000" here to "More than 42,000"

      ## Activities

      More than 42,000 readers of the valley take the journal.
      ~~~~~~~~~~~~~~~~ suggestion: Change "More than 42,000" in Activities to "More than 24,000"
      ~~~~~~~~~~~~~~~~ see: "More than 42,000" stated here
      "
    `);
  });

  test("an exact figure beyond a hedged one", () => {
    expect(
      annotate(
        rule,
        en(
          "About 350 clerks of the town finished the course on records.",
          "In spring 530 clerks of the town finished the course on records.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - About 350 clerks of the town finished the course on records.
        ~~~~~~~~~ warning: "About 350" clerks here; "530" in Activities (315–385 ≠ 530)
        ~~~~~~~~~ suggestion: Change "About 350" here to "530"

      ## Activities

      In spring 530 clerks of the town finished the course on records.
                ~~~ suggestion: Change "530" in Activities to "About 350"
                ~~~ see: "530" stated here
      "
    `);
  });

  test("percentages", () => {
    expect(annotate(rule, zh("地图网站满意度达到百分之八十五。", "地图网站满意度达到58%。"))).toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 地图网站满意度达到百分之八十五。
                          ~~~~~~~~~~~~ warning: "百分之八十五"；活动为"58%"（85% ≠ 58%）
                          ~~~~~~~~~~~~ suggestion: 将此处的"百分之八十五"改为"58%"

      ## 活动

      地图网站满意度达到58%。
                        ~~~ suggestion: 将活动的"58%"改为"百分之八十五"
                        ~~~ see: 此处为"58%"
      "
    `);
  });

  test("ordinals", () => {
    expect(
      annotate(rule, en("The archive opened its third reading room.", "The archive opened its fourth reading room.")),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The archive opened its third reading room.
                               ~~~~~ warning: "third" reading room here; "fourth" in Activities (3 ≠ 4)
                               ~~~~~ suggestion: Change "third" here to "fourth"

      ## Activities

      The archive opened its fourth reading room.
                             ~~~~~~ suggestion: Change "fourth" in Activities to "third"
                             ~~~~~~ see: "fourth" stated here
      "
    `);
  });

  test("money", () => {
    expect(annotate(rule, zh("全年投入堤岸维修资金120万元。", "全年投入堤岸维修资金210万元。"))).toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 全年投入堤岸维修资金120万元。
                            ~~~~~~~ warning: "120万元"；活动为"210万元"（1,200,000 ≠ 2,100,000）
                            ~~~~~~~ suggestion: 将此处的"120万元"改为"210万元"

      ## 活动

      全年投入堤岸维修资金210万元。
                          ~~~~~~~ suggestion: 将活动的"210万元"改为"120万元"
                          ~~~~~~~ see: 此处为"210万元"
      "
    `);
  });

  test("two additions", () => {
    expect(
      annotate(
        rule,
        en("The ranger planted another 120 oaks of the town.", "The ranger planted another 130 oaks of the town."),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The ranger planted another 120 oaks of the town.
                                   ~~~ warning: "120" oaks here; "130" in Activities (120 ≠ 130)
                                   ~~~ suggestion: Change "120" here to "130"

      ## Activities

      The ranger planted another 130 oaks of the town.
                                 ~~~ suggestion: Change "130" in Activities to "120"
                                 ~~~ see: "130" stated here
      "
    `);
  });

  test("the figure that is left when the others agree", () => {
    expect(
      annotate(
        rule,
        en("The ferry made 30 trips and carried 900 guests.", "The ferry made 30 trips; 990 guests came on board."),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The ferry made 30 trips and carried 900 guests.
                                            ~~~ warning: "900" guests here; "990" in Activities (900 ≠ 990)
                                            ~~~ suggestion: Change "900" here to "990"

      ## Activities

      The ferry made 30 trips; 990 guests came on board.
                               ~~~ suggestion: Change "990" in Activities to "900"
                               ~~~ see: "990" stated here
      "
    `);
  });

  test("a row of a table", () => {
    expect(
      annotate(
        rule,
        en(
          "The ferry carried 900 guests to the island.",
          "| Boat | Guests |\n| --- | --- |\n| Ferry | The ferry carried 990 guests to the island. |",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The ferry carried 900 guests to the island.
                          ~~~ warning: "900" guests here; "990" in Activities (900 ≠ 990)
                          ~~~ suggestion: Change "900" here to "990"

      ## Activities

      | Boat | Guests |
      | --- | --- |
      | Ferry | The ferry carried 990 guests to the island. |
                                  ~~~ suggestion: Change "990" in Activities to "900"
                                  ~~~ see: "990" stated here
      "
    `);
  });

  test("a restatement in every other section", () => {
    expect(
      annotate(
        rule,
        twoSections(
          "The mobile archive visited 31 village schools with its exhibition of harbour maps.",
          "The mobile archive visited 13 village schools with its exhibition of harbour maps.\n\n## Plains\n\nThe mobile archive visited 13 village schools with its exhibition of harbour maps.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Coast

      The mobile archive visited 31 village schools with its exhibition of harbour maps.
                                 ~~ warning: "31" village schools here; "13" in Hills (31 ≠ 13)
                                 ~~ suggestion: Change "31" here to "13"

      ## Hills

      The mobile archive visited 13 village schools with its exhibition of harbour maps.
                                 ~~ suggestion: Change "13" in Hills to "31"
                                 ~~ see: "13" stated here

      ## Plains

      The mobile archive visited 13 village schools with its exhibition of harbour maps.
                                 ~~ see: "13" stated here
      "
    `);
  });

  test("a restatement in Chinese plain text", () => {
    expect(
      annotate(
        rule,
        "沿海地区\n\n流动档案馆携港口地图展走访乡村学校31所。\n\n山区\n\n流动档案馆携港口地图展走访乡村学校13所。\n",
        { format: "text" },
      ),
    ).toMatchInlineSnapshot(`
      "沿海地区

      流动档案馆携港口地图展走访乡村学校31所。
                                        ~~~~ warning: "31所"；山区为"13所"（31 ≠ 13）
                                        ~~~~ suggestion: 将此处的"31所"改为"13所"

      山区

      流动档案馆携港口地图展走访乡村学校13所。
                                        ~~~~ suggestion: 将山区的"13所"改为"31所"
                                        ~~~~ see: 此处为"13所"
      "
    `);
  });

  test("highlights when `restatements` is off", () => {
    expect(
      annotate(rule, en("The ferry carried 900 guests to the island.", "The ferry carried 990 guests to the island."), {
        options: { restatements: false },
      }),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The ferry carried 900 guests to the island.
                          ~~~ warning: "900" guests here; "990" in Activities (900 ≠ 990)
                          ~~~ suggestion: Change "900" here to "990"

      ## Activities

      The ferry carried 990 guests to the island.
                        ~~~ suggestion: Change "990" in Activities to "900"
                        ~~~ see: "990" stated here
      "
    `);
  });

  test("the exact place behind CRLF, emoji and markup", () => {
    expect(
      annotate(
        rule,
        toCrLf(
          en(
            "🎉 The academies held 40 workshops for registry staff.",
            "🚀 The academies held **14** workshops for registry staff.",
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - 🎉 The academies held 40 workshops for registry staff.
                              ~~ warning: "40" workshops here; "14" in Activities (40 ≠ 14)
                              ~~ suggestion: Change "40" here to "14"

      ## Activities

      🚀 The academies held **14** workshops for registry staff.
                              ~~ suggestion: Change "14" in Activities to "40"
                              ~~ see: "14" stated here
      "
    `);
  });

  test("an English report in Chinese", () => {
    expect(
      annotate(rule, en("The ferry carried 900 guests to the island.", "The ferry carried 990 guests to the island."), {
        language: "zh",
      }),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The ferry carried 900 guests to the island.
                          ~~~ warning: "900"guests；Activities为"990"（900 ≠ 990）
                          ~~~ suggestion: 将此处的"900"改为"990"

      ## Activities

      The ferry carried 990 guests to the island.
                        ~~~ suggestion: 将Activities的"990"改为"900"
                        ~~~ see: 此处为"990"
      "
    `);
  });

  test("a sentence that only links to the one before it", () => {
    expect(annotate(rule, zh("为山区读者编写了34篇河流短文。", "整理旧档案。另为山区读者编写了30篇河流短文。")))
      .toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 为山区读者编写了34篇河流短文。
                        ~~~~ warning: "34篇"河流短文；活动为"30篇"（34 ≠ 30）
                        ~~~~ suggestion: 将此处的"34篇"改为"30篇"

      ## 活动

      整理旧档案。另为山区读者编写了30篇河流短文。
                                    ~~~~ suggestion: 将活动的"30篇"改为"34篇"
                                    ~~~~ see: 此处为"30篇"
      "
    `);
  });

  test("a sentence of the body that tells two highlights", () => {
    expect(
      annotate(
        rule,
        zh(
          "协会举办了814项登记援助活动。其中396项活动由分会举办。",
          "协会在多个山区县开展了864项登记援助活动，其中396项活动由分会与县图书馆合作开展。",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 协会举办了814项登记援助活动。其中396项活动由分会举办。
                  ~~~~~ warning: "814项"登记援助活动；活动为"864项"（814 ≠ 864）
                  ~~~~~ suggestion: 将此处的"814项"改为"864项"

      ## 活动

      协会在多个山区县开展了864项登记援助活动，其中396项活动由分会与县图书馆合作开展。
                            ~~~~~ suggestion: 将活动的"864项"改为"814项"
                            ~~~~~ see: 此处为"864项"
      "
    `);
  });

  test("of two figures of one kind the one that it is a slip of", () => {
    expect(
      annotate(
        rule,
        en(
          "By June, 11,511 growers had been registered online, which lets the fair plan its halls.",
          "| Goal | Result |\n| --- | --- |\n| Reach 8,000 growers registered online. | Done: 11,571 growers were registered online. |",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - By June, 11,511 growers had been registered online, which lets the fair plan its halls.
                 ~~~~~~ warning: "11,511" growers here; "11,571" in Activities (11,511 ≠ 11,571)
                 ~~~~~~ suggestion: Change "11,511" here to "11,571"

      ## Activities

      | Goal | Result |
      | --- | --- |
      | Reach 8,000 growers registered online. | Done: 11,571 growers were registered online. |
                                                       ~~~~~~ suggestion: Change "11,571" in Activities to "11,511"
                                                       ~~~~~~ see: "11,571" stated here
      "
    `);
  });

  test("a slip of a digit beside a figure that is the same", () => {
    expect(
      annotate(
        rule,
        en(
          "The atlas drew over 850,000 readers in its first month, up from the 163,000 who opened the printed one all year.",
          "In its first month the new atlas was opened by 850,000 readers; the printed one had 160,000 in a whole year.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The atlas drew over 850,000 readers in its first month, up from the 163,000 who opened the printed one all year.
                                                                            ~~~~~~~ warning: "163,000" here; "160,000" in Activities (163,000 ≠ 160,000)
                                                                            ~~~~~~~ suggestion: Change "163,000" here to "160,000"

      ## Activities

      In its first month the new atlas was opened by 850,000 readers; the printed one had 160,000 in a whole year.
                                                                                          ~~~~~~~ suggestion: Change "160,000" in Activities to "163,000"
                                                                                          ~~~~~~~ see: "160,000" stated here
      "
    `);
  });

  test("the one figure left with the same measure word", () => {
    expect(
      annotate(
        rule,
        zh(
          "首届河谷短片竞赛收到41个县的76件作品。",
          "第一届河谷短片竞赛于三月结束，41个县的370人报名，提交作品96件，其中12件入围。",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 首届河谷短片竞赛收到41个县的76件作品。
                                    ~~~~ warning: "76件"作品；活动为"96件"（76 ≠ 96）
                                    ~~~~ suggestion: 将此处的"76件"改为"96件"

      ## 活动

      第一届河谷短片竞赛于三月结束，41个县的370人报名，提交作品96件，其中12件入围。
                                                               ~~~~ suggestion: 将活动的"96件"改为"76件"
                                                               ~~~~ see: 此处为"96件"
      "
    `);
  });

  test("a long number a digit off, in the sentence that tells the highlight", () => {
    expect(
      annotate(
        rule,
        zh(
          "全年河谷地图和相关图册的下载量仍然很高，达到71,779次。",
          "全年河谷地图和相关图册的下载量仍然很高，地图文件下载量为71,749次，图册指南下载量为9,814次。",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# 年度报告

      ## 亮点

      - 全年河谷地图和相关图册的下载量仍然很高，达到71,779次。
                                                    ~~~~~~~~ warning: "71,779次"；活动为"71,749次"（71,779 ≠ 71,749）
                                                    ~~~~~~~~ suggestion: 将此处的"71,779次"改为"71,749次"

      ## 活动

      全年河谷地图和相关图册的下载量仍然很高，地图文件下载量为71,749次，图册指南下载量为9,814次。
                                                              ~~~~~~~~ suggestion: 将活动的"71,749次"改为"71,779次"
                                                              ~~~~~~~~ see: 此处为"71,749次"
      "
    `);
  });

  test("of a long highlight the clause that the body tells", () => {
    expect(
      annotate(
        rule,
        en(
          "The team rebuilt the sign-in page with an uptime of 99.99%, raising the completion rate in the new booking form from 35% to 85%, and moved the archive.",
          "The completion rate in the new booking form stands at 85%, compared with 55% in the old one.",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Highlights

      - The team rebuilt the sign-in page with an uptime of 99.99%, raising the completion rate in the new booking form from 35% to 85%, and moved the archive.
                                                                                                                             ~~~ warning: "35%" here; "55%" in Activities (35% ≠ 55%)
                                                                                                                             ~~~ suggestion: Change "35%" here to "55%"

      ## Activities

      The completion rate in the new booking form stands at 85%, compared with 55% in the old one.
                                                                               ~~~ suggestion: Change "55%" in Activities to "35%"
                                                                               ~~~ see: "55%" stated here
      "
    `);
  });
});
