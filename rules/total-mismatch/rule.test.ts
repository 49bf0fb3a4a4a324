import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

const table = (...rows: string[]): string => `${rows.map((row) => `| ${row} |`).join("\n")}\n`;

/** Enough words to know the language by. */
const opening = "This is the report of the office to the members of the board.\n\n";

describe("accepts", () => {
  test.each([
    ["a breakdown that adds up", "The fund supported 24 countries (10 in Africa, 9 in Asia, 5 in Europe).\n"],
    ["a selection", "The fund supported 24 countries, including 10 in Africa, 9 in Asia and 4 in Europe.\n"],
    ["items with a sign in a name", "The site has 3 clear tabs: Search, Loans & Returns, and Fines.\n"],
    [
      "items with their number in brackets",
      "In May the team skipped 8 tests:\n\n- the compiler (5 tests)\n- the validation (3 tests)\n",
    ],
    [
      "items that add up, with a mean in the lead-in",
      "The office read a total of 171 papers in 2021, averaging 16 per reader:\n\n- 51 papers in May (3 readers)\n- 52 papers in June (4 readers)\n- 68 papers in July (4 readers)\n",
    ],
    [
      "headings that add up, or count something else",
      "## Repairs (10 boats)\n\n### Coast (6 boats)\n\nDone.\n\n### Hills (4 boats)\n\nDone.\n\n## Maps (3 projects)\n\n- the coast (2 maps)\n- the hills (5 maps)\n",
    ],
    [
      "a labelled total below a list",
      "**Reports by way:**\n\n- By letter: 13\n- By other ways (eg, at the pier): 4\n\n**Total reports:** 17\n\n**Total reports of boats:** 9\n",
    ],
    [
      "a labelled total over a list of its own",
      "**Total income:** £544\n\n- Donations: £444\n- Grants: £100\n\n**Total spending:** £500\n\n- Boats: £300\n- Maps: £200\n",
    ],
    [
      "items that add up",
      "The office held a total of 171 courses:\n\n- 51 courses in May\n- 52 courses in June\n- 68 courses in July\n",
    ],
    [
      "items of some",
      "The office held 177 courses in total, among them:\n\n- 51 courses in May\n- 52 courses in June\n",
    ],
    [
      "items that tell something else",
      "In the year 38 complaints came in:\n\n- 13 by letter\n- 68 by phone\n- 2 at the pier\n",
    ],
    ["a total item that holds", "- Notes: 19 tests\n- Parser: 27 tests\n- Total: 46 tests\n"],
    ["a selection in brackets", "The fund supported 24 countries (among them 10 in Africa and 9 in Asia).\n"],
    [
      "a region that holds an 'and'",
      "The fund supported 24 countries (10 in Africa, 9 in Asia and the Pacific, and 5 in Central and Eastern Europe).\n",
    ],
    ["a part without a figure", "The fund supported 24 countries (10 in Africa, 9 in Asia and several in Europe).\n"],
    [
      "Chinese: a region that holds an 'and'",
      "基金资助24个国家（10个在非洲、9个在亚洲和太平洋地区以及5个在欧洲和中亚）。\n",
    ],
    ["Chinese: a part without a figure", "基金资助24个国家（10个在非洲、9个在亚洲以及若干欧洲国家）。\n"],
    ["Chinese: parts of something else", "基金资助了24个国家，为其举办了一系列活动（培训10次、研讨9次、参观3次）。\n"],
    ["parts of several kinds", "We met 24 clerks (10 from the coast, 9 under thirty, 12 women).\n"],
    ["rounded parts", "About 30 pupils came (12 from Asele, 9 from Boru, 8 from Cadan).\n"],
    ["women and others", "We trained 60 people, of whom 25 women and 30 beginners.\n"],
    ["a list of its length", "Closed three issues:\n\n- one\n- two\n- three\n"],
    ["about so many", "Closed about 9 issues:\n\n- one\n- two\n"],
    ["examples", "Closed 9 issues, for example:\n\n- one\n- two\n"],
    ["time", "The plan for the next three months:\n\n- one\n- two\n"],
    ["a rate", "We reviewed papers, 16 per member:\n\n- one\n- two\n"],
    ["a version", "New in Harbour 12:\n\n- one\n- two\n"],
    ["two counts over one list", "We added two forms and one map:\n\n- a form\n- another form\n- a map\n"],
    [
      "the inner items",
      "Built three tools:\n\n- For print:\n  - a press\n  - a folder\n- For the web:\n  - a server\n",
    ],
    ["items with a number each", "Hooks (8 in all):\n\n- Link (5): a, b, c, d, e\n- Mail (3): f, g, h\n"],
    ["items for several", "Bought four pumps:\n\n- large x3\n- small\n"],
    [
      "a numbered list that is interrupted",
      "The focus was on three items:\n\n1. one\n\n2. two, for example:\n\n  * a\n  * b\n\n3. three\n",
    ],
    ["an item's own list", "- Two forms were added:\n  - an appeal\n  - a complaint\n- A map was dropped\n"],
    ["names", "We worked in four countries (Chile, Peru, Kenya, and Trinidad and Tobago).\n"],
    [
      "clauses of its number",
      "The plan rests on three pillars: training of clerks (in person; online); repair of the registers; and care for the maps.\n",
    ],
    [
      "clauses that may go on",
      "The plan rests on four pillars: training of clerks; repair of the registers; care for the maps.\n",
    ],
    ["Chinese: a clause that only announces", "落实战略有两个方面，内容如下：\n\nA) 培训\n\nB) 修复\n"],
    ["names that go on", "We worked in nine countries (Chile, Peru, Kenya, etc.).\n"],
    ["Chinese: names that go on", "在九个国家（智利、秘鲁、肯尼亚等）开展了活动。\n"],
    ["Chinese: parts that overlap and are more than all", "共有100人参加，其中女性60人、来自农村的70人、青年30人。\n"],
    ["Chinese: overlapping parts", "共有100人参加，其中女性48人，来自农村的50人。\n"],
    ["a table", table("Region | Grants", "--- | ---", "North | 12", "South | 9", "Total | 21")],
    [
      "sub-totals",
      table(
        "Item | Cost",
        "--- | ---",
        "a | 1",
        "b | 2",
        "Subtotal | 3",
        "c | 4",
        "d | 5",
        "Subtotal | 9",
        "Grand total | 12",
      ),
    ],
    ["a total at the top", table("Region | Grants", "--- | ---", "Total | 21", "North | 12", "South | 9")],
    ["a mean in the last row", table("Region | Score", "--- | ---", "North | 12", "South | 8", "Total | 10")],
    ["averages", table("Region | Average age", "--- | ---", "North | 12", "South | 8", "Total | 31")],
    ["rounded shares", table("Region | Share", "--- | ---", "a | 33.3 %", "b | 33.3 %", "c | 33.3 %", "Total | 100 %")],
    [
      "empty cells and dashes",
      table("Region | Grants", "--- | ---", "North | 12", "South | –", "East | 9", "West | ", "Total | 21"),
    ],
    [
      "a running balance",
      table(
        "Mois | Entrées | Sorties | Reste",
        "--- | --- | --- | ---",
        "Janvier | 1 000 | 400 | 600",
        "Février | 800 | 300 | 1 100",
        "Total | 1 800 | 700 | 1 100",
      ),
    ],
    ["a table without a total", table("Region | Grants", "--- | ---", "North | 12", "South | 9", "East | 20")],
    [
      "points that group thousands",
      table("Región | Altas", "--- | ---", "Norte | 1.234", "Sur | 2.100", "Total | 3.334"),
    ],
  ])("%s", (_, text) => {
    expect(annotate(rule, opening + text)).toBe(opening + text);
  });
});

const report = `# Status report

The fund supported 24 countries (10 in Africa, 9 in Asia, 4 in Europe).

The fund spent 12,400 dollars: 8,000 dollars on fees and 4,500 dollars on travel.

We trained 60 people, of whom 25 women and 34 men.

We held 5 workshops, 3 seminars and 4 visits, 13 in total.

We worked in five countries: Chile, Peru, Kenya, and Trinidad and Tobago.

The following three forms were added:

- an appeal
- a complaint

Two things remain to be told.

- Two forms were dropped:
  - a receipt
  - a ticket
  - a pass
- A map was dropped

| Poste       |     2022 |     2023 |
| :---------- | -------: | -------: |
| Salaires    | 9 333,84 | 10 120,50 |
| Loyer       | 1 200,00 |  1 250,00 |
| Total général | 10 533,84 | 11 370,50 |

| Month    |  In | Out | Total |
| -------- | --: | --: | ----: |
| January  |  12 |   5 |    17 |
| February |  10 |   8 |    18 |
| March    |   9 |   6 |    51 |
`;

const chinese = `# 工作报告

全年举办培训班5次、研讨会3次、考察4次，共计13次。

共有24个国家参加，分别为非洲10个、亚洲9个、欧洲4个。

共有60人参加培训，其中女性25人、男性34人。

在五个国家（智利、秘鲁、肯尼亚和加纳）开展了活动。

以下四项工作已经完成：

- 修订章程
- 更新名录
- 开通热线

| 项目 | 数量 |
| ---- | ---: |
| 甲   |   12 |
| 乙   |   15 |
| 合计 |   28 |
`;

test("items whose figures are parts of a total", () => {
  expect(
    annotate(
      rule,
      "**Reports by way:**\n\n- By letter: 13\n- By phone: 68\n\n**Total reports:** 38\n\nThe office of the board wrote this report.\n",
    ),
  ).toMatchInlineSnapshot(`
    "**Reports by way:**

    - By letter: 13
    - By phone: 68

    **Total reports:** 38

    The office of the board wrote this report.
    "
  `);
  expect(
    annotate(
      rule,
      "**Reports by way:**\n\n- By letter: 13\n- By phone: 68\n\n**Total reports:** 84\n\nThe office of the board wrote this report.\n",
    ),
  ).toMatchInlineSnapshot(`
    "**Reports by way:**

    - By letter: 13
                 ~~ see: 81 here
    - By phone: 68

    **Total reports:** 84
                       ~~ warning: "84" stated; 13 + 68 = 81
                       ~~ suggestion: Change "84" to "81"

    The office of the board wrote this report.
    "
  `);
  expect(annotate(rule, "In May the team skipped 9 tests:\n\n- the compiler (5 tests)\n- the validation (3 tests)\n"))
    .toMatchInlineSnapshot(`
    "In May the team skipped 9 tests:
                            ~ warning: "9" stated; 5 + 3 = 8
                            ~ suggestion: Change "9" to "8"

    - the compiler (5 tests)
                    ~~~~~~~~ see: 8 here
    - the validation (3 tests)
    "
  `);
  const text = `${opening}The office held a total of 177 courses:

- 51 courses in May
- 52 courses in June
- 68 courses in July
`;
  expect(annotate(rule, text)).toMatchInlineSnapshot(`
    "This is the report of the office to the members of the board.

    The office held a total of 177 courses:
                               ~~~ warning: "177" stated; 51 + 52 + 68 = 171
                               ~~~ suggestion: Change "177" to "171"

    - 51 courses in May
      ~~~~~~~~~~~~~~~~~ see: 171 here
    - 52 courses in June
    - 68 courses in July
    "
  `);
  const chinese =
    "# 报告\n\n- 笔记测试完成（19个测试）\n- 解析测试完成（27个测试）\n- 设置测试完成（25个测试）\n- 总计89个测试全部通过\n";
  expect(annotate(rule, chinese)).toMatchInlineSnapshot(`
    "# 报告

    - 笔记测试完成（19个测试）
                    ~~~~~~~~~~ see: 此处为71
    - 解析测试完成（27个测试）
    - 设置测试完成（25个测试）
    - 总计89个测试全部通过
          ~~~~ warning: "89个"与各项之和不符：19 + 27 + 25 = 71
          ~~ suggestion: 将"89"改为"71"
    "
  `);
});

test("headings with the number of what is below", () => {
  const text = `${opening}## Repairs (10 boats)

### Coast (6 boats)

They were mended.

### Hills (3 boats)

They were mended.

## Maps (8 sheets)

These were drawn:

- the coast (2 sheets)
- the hills (5 sheets)
`;
  expect(annotate(rule, text)).toMatchInlineSnapshot(`
    "This is the report of the office to the members of the board.

    ## Repairs (10 boats)
                ~~ warning: "10" stated; 6 + 3 = 9
                ~~ suggestion: Change "10" to "9"

    ### Coast (6 boats)
               ~~~~~~~~ see: 9 here

    They were mended.

    ### Hills (3 boats)

    They were mended.

    ## Maps (8 sheets)
             ~ warning: "8" stated; 2 + 5 = 7
             ~ suggestion: Change "8" to "7"

    These were drawn:

    - the coast (2 sheets)
                 ~~~~~~~~~ see: 7 here
    - the hills (5 sheets)
    "
  `);
});

test("a total with a link behind it", () => {
  const text =
    "The office held 141 [courses](https://example.org/reports/2021/courses/all) in 2021 (30 in May, 45 in June, 39 in July).\n";
  expect(annotate(rule, text)).toMatchInlineSnapshot(`
    "The office held 141 [courses](https://example.org/reports/2021/courses/all) in 2021 (30 in May, 45 in June, 39 in July).
                    ~~~ error: "141" stated; 30 + 45 + 39 = 114
                    ~~~ suggestion: Change "141" to "114"
                                                                                         ~~~~~~~~~~~~~~~~~~~~~~~~~ see: 114 here
    "
  `);
});

test("clauses that are counted", () => {
  const text = `${opening}The plan rests on four pillars: training of clerks (in person; online); repair of the registers; and care for the maps.\n`;
  expect(annotate(rule, text)).toMatchInlineSnapshot(`
    "This is the report of the office to the members of the board.

    The plan rests on four pillars: training of clerks (in person; online); repair of the registers; and care for the maps.
                      ~~~~ warning: "four" stated; 3 listed
                      ~~~~ suggestion: Change "four" to "3"
                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 3 here
    "
  `);
  const chinese =
    "# 工作报告\n\n工作围绕五个支柱进行：通过论坛促进对话；提供案例汇编；与学院合作培训；以及整理档案。\n\n落实战略有三个方面，内容如下：\n\nA) 培训\n\nB) 修复\n";
  expect(annotate(rule, chinese)).toMatchInlineSnapshot(`
    "# 工作报告

    工作围绕五个支柱进行：通过论坛促进对话；提供案例汇编；与学院合作培训；以及整理档案。
            ~~~~ warning: "五个"与所列项数不符：列出4项
            ~~ suggestion: 将"五"改为"4"
                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 此处为4

    落实战略有三个方面，内容如下：
              ~~~~ warning: "三个"与所列项数不符：列出2项
              ~~ suggestion: 将"三"改为"2"

    A) 培训
       ~~~~ see: 此处为2

    B) 修复
    "
  `);
});

test("breakdowns by regions whose names hold an 'and'", () => {
  const text = `${opening}The fund supported 24 countries (10 in Africa, 9 in Asia and the Pacific and 4 in Latin America and the Caribbean).\n`;
  expect(annotate(rule, text)).toMatchInlineSnapshot(`
    "This is the report of the office to the members of the board.

    The fund supported 24 countries (10 in Africa, 9 in Asia and the Pacific and 4 in Latin America and the Caribbean).
                       ~~ error: "24" stated; 10 + 9 + 4 = 23
                       ~~ suggestion: Change "24" to "23"
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 23 here
    "
  `);
  expect(annotate(rule, "# 工作报告\n\n受理案件100件，其中刑事20件、民事50件、行政20件、执行20件。\n"))
    .toMatchInlineSnapshot(`
    "# 工作报告

    受理案件100件，其中刑事20件、民事50件、行政20件、执行20件。
            ~~~~~ error: "100件"与各项之和不符：20 + 50 + 20 + 20 = 110
            ~~~ suggestion: 将"100"改为"110"
                           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 此处为110
    "
  `);
  const chinese = `# 工作报告

基金资助24个国家（10个在非洲、9个在亚洲和太平洋地区、4个在拉丁美洲和加勒比地区）。

基金在9个成员国开展工作，以改进其登记制度（非洲5个、亚洲和太平洋地区3个，以及欧洲2个）。

基金培训了15个单位（12个在沿海、7个在山区、19个在平原）。
`;
  expect(annotate(rule, chinese)).toMatchInlineSnapshot(`
    "# 工作报告

    基金资助24个国家（10个在非洲、9个在亚洲和太平洋地区、4个在拉丁美洲和加勒比地区）。
            ~~~~ error: "24个"与各项之和不符：10 + 9 + 4 = 23
            ~~ suggestion: 将"24"改为"23"
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 此处为23

    基金在9个成员国开展工作，以改进其登记制度（非洲5个、亚洲和太平洋地区3个，以及欧洲2个）。
          ~~~ error: "9个"与各项之和不符：5 + 3 + 2 = 10
          ~ suggestion: 将"9"改为"10"
                                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 此处为10

    基金培训了15个单位（12个在沿海、7个在山区、19个在平原）。
              ~~~~ warning: "15个"与各项之和不符：12 + 7 + 19 = 38
              ~~ suggestion: 将"15"改为"38"
                        ~~~~~~~~~~~~~~~~~~~~~~~~~ see: 此处为38
    "
  `);
});

test("a balance that is not carried on", () => {
  const text = table(
    "Month | In | Out | Balance",
    "--- | --- | --- | ---",
    "January | 100 | 40 | 60",
    "February | 80 | 30 | 110",
    "March | 50 | 20 | 140",
    "April | 30 | 10 | 150",
    "May | 20 | 5 | 165",
  );
  expect(annotate(rule, text)).toContain('warning: "150" as total; 140 + 30 + (-10) = 160');
});

test("points that group thousands beside a total that does not hold", () => {
  const text = table(
    "Ciudad | Talleres | Personas",
    "--- | --- | ---",
    "Lima | 5 | 534",
    "Quito | 4 | 420",
    "La Paz | 3 | 280",
    "Total | 12 | 1.243",
  );
  expect(annotate(rule, text)).toContain('error: "1.243" as total; 534 + 420 + 280 = 1,234');
});

describe("reports", () => {
  test("totals in English", () => {
    expect(annotate(rule, report.replace("10 533,84", "10 353,84"))).toMatchInlineSnapshot(`
      "# Status report

      The fund supported 24 countries (10 in Africa, 9 in Asia, 4 in Europe).
                         ~~ error: "24" stated; 10 + 9 + 4 = 23
                         ~~ suggestion: Change "24" to "23"
                                       ~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 23 here

      The fund spent 12,400 dollars: 8,000 dollars on fees and 4,500 dollars on travel.
                     ~~~~~~~~~~~~~~ warning: "12,400 dollars" stated; 8,000 + 4,500 = 12,500
                     ~~~~~~ suggestion: Change "12,400" to "12,500"
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 12,500 here

      We trained 60 people, of whom 25 women and 34 men.
                 ~~ error: "60" stated; 25 + 34 = 59
                 ~~ suggestion: Change "60" to "59"
                                    ~~~~~~~~~~~~~~~ see: 59 here

      We held 5 workshops, 3 seminars and 4 visits, 13 in total.
                                                    ~~ error: "13" stated; 5 + 3 + 4 = 12
                                                    ~~ suggestion: Change "13" to "12"
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 12 here

      We worked in five countries: Chile, Peru, Kenya, and Trinidad and Tobago.
                   ~~~~ warning: "five" stated; 4 listed
                   ~~~~ suggestion: Change "five" to "4"
                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 4 here

      The following three forms were added:
                    ~~~~~ warning: "three" stated; 2 listed
                    ~~~~~ suggestion: Change "three" to "2"

      - an appeal
        ~~~~~~~~~ see: 2 here
      - a complaint

      Two things remain to be told.

      - Two forms were dropped:
        ~~~ warning: "Two" stated; 3 listed
        ~~~ suggestion: Change "Two" to "3"
        - a receipt
          ~~~~~~~~~ see: 3 here
        - a ticket
        - a pass
      - A map was dropped

      | Poste       |     2022 |     2023 |
      | :---------- | -------: | -------: |
      | Salaires    | 9 333,84 | 10 120,50 |
                      ~~~~~~~~ see: 10,533.84 here
      | Loyer       | 1 200,00 |  1 250,00 |
      | Total général | 10 353,84 | 11 370,50 |
                        ~~~~~~~~~ error: "10 353,84" as total; 9,333.84 + 1,200 = 10,533.84
                        ~~~~~~~~~ suggestion: Change "10 353,84" to "10 533,84"

      | Month    |  In | Out | Total |
      | -------- | --: | --: | ----: |
      | January  |  12 |   5 |    17 |
      | February |  10 |   8 |    18 |
      | March    |   9 |   6 |    51 |
                                  ~~ warning: "51" as total; 9 + 6 = 15
                                  ~~ suggestion: Change "51" to "15"
                     ~ see: 15 here
      "
    `);
  });

  test("totals in Chinese", () => {
    expect(annotate(rule, chinese)).toMatchInlineSnapshot(`
      "# 工作报告

      全年举办培训班5次、研讨会3次、考察4次，共计13次。
                                                 ~~~~ error: "13次"与各项之和不符：5 + 3 + 4 = 12
                                                 ~~ suggestion: 将"13"改为"12"
                    ~~~~~~~~~~~~~~~~~~~~~ see: 此处为12

      共有24个国家参加，分别为非洲10个、亚洲9个、欧洲4个。
          ~~~~ error: "24个"与各项之和不符：10 + 9 + 4 = 23
          ~~ suggestion: 将"24"改为"23"
                                  ~~~~~~~~~~~~~~~~~~~~ see: 此处为23

      共有60人参加培训，其中女性25人、男性34人。
          ~~~~ error: "60人"与各项之和不符：25 + 34 = 59
          ~~ suggestion: 将"60"改为"59"
                                ~~~~~~~~~~~~ see: 此处为59

      在五个国家（智利、秘鲁、肯尼亚和加纳）开展了活动。
        ~~~~ warning: "五个"与所列项数不符：列出4项
        ~~ suggestion: 将"五"改为"4"
                  ~~~~~~~~~~~~~~~~~~~~~~~~ see: 此处为4

      以下四项工作已经完成：
          ~~~~ warning: "四项"与所列项数不符：列出3项
          ~~ suggestion: 将"四"改为"3"

      - 修订章程
        ~~~~~~~~ see: 此处为3
      - 更新名录
      - 开通热线

      | 项目 | 数量 |
      | ---- | ---: |
      | 甲   |   12 |
                 ~~ see: 此处为27
      | 乙   |   15 |
      | 合计 |   28 |
                 ~~ warning: 合计"28"；12 + 15 = 27
                 ~~ suggestion: 将"28"改为"27"
      "
    `);
  });

  test("neither lists nor tables if so told", () => {
    const drawn = annotate(rule, chinese, { options: { lists: false, tables: false } });
    expect(drawn.match(/ (?:error|warning): /gu)).toHaveLength(3);
  });
});
