import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

/** Only what is said, in order. */
const messages = (text: string): string[] =>
  annotate(rule, text)
    .split("\n")
    .flatMap((line) => /~ ((?:error|warning|info): .*)$/u.exec(line)?.[1] ?? []);

describe("accepts", () => {
  test.each([
    ["shares that follow", "Of the 170 members, 153 (90%) answered and 17 (10%) did not."],
    ["digits cut off", "The team closed 254 / 262 (96.94%) of the cases, and 2 of the 3 offices (66%) moved."],
    ["a percentage of something else", "In the year 3 of 5 projects, 20% of the budget, were closed."],
    ["the share of the others", "Of the 60 tests 15 failed (75% passed) in the month."],
    ["a change beside a share", "In the year 153 of 170 respondents (up 5%) were content."],
    ["a share of another time", "The office answered 153 of 170 requests (2023: 80%) in the year."],
    ["fractions in words", "Two thirds of the 92 schools (61) answered; nearly half of the 90 offices (44) moved."],
    ["a change of another figure", "The number rose from 120 to 150 in 2023 and fell by 20% in 2024."],
    ["a part of the new figure", "The number rose from 120 to 150, 20% of them new."],
    ["other units", "The office cut the time from 2.5 minutes to 42 seconds, though it rose from 3 days to 40 hours."],
    ["a growth that falls", "The growth fell from 12% to 10%, and the number of members rose from 10 to 12."],
    ["points and per cent", "Trust rose from 70.4% to 79.3%, an increase of 8.9 percentage points (12.6%)."],
    ["a round figure", "The page had about 1.5 million (1,503,000) views and over 24,000 (24,913) readers."],
    ["another currency", "The fund has US$1.5 million (1,380,000 euros) for the year."],
    ["another figure in brackets", "About 300 people (280 women) and some 40 guests (25) took part in the fair."],
    ["shares that overlap", "The survey showed 60% content with the venue, 70% with the food and 20% with both."],
    ["more than all that was planned", "The project is at 120% of the target and 130% of the budget."],
    ["a rank", "The rank of the office rose from 10 to 5 in the list."],
    ["a part of a part", "Of 1,000 people 600 (60%) were women, of whom 300 (50%) were under 30."],
    ["another whole", "Of the 60% who answered, 40% were women; of the remaining staff 25% work abroad."],
    ["at least", "At least 163 offices and 150 to 156 schools took part."],
    ["a Chinese share", "170名学员中有153名完成课程，占九成；女性77名，占45%。"],
    ["a share of a part", "全国170所学校中，有153所参加，其中80%为中学。"],
    ["a Chinese change", "参加人数从120人增至150人，增长25%，其中女性增长40%。"],
    ["unrelated figures of one sentence", "预算执行率为80%，共举办培训153场，涉及170个单位。"],
    ["a growth beside a share", "170个国家中有153个提交报告，较上年增长20%。"],
    [
      "a Chinese change by its step",
      "受案1200件，增长33.3%，增加300件。受案增加167件，上升10.2%，结案增加34件，上升4%。",
    ],
    [
      "a Chinese rate by its verb",
      "受理1803件（旧存240件），结案894件，结案率49.58%。新收100件，旧存20件，结案90件，结案率75%。",
    ],
    [
      "shares of two that change places",
      "The share of one went down from 55% to 25% while the other went up from 2% to 44%.",
    ],
    [
      "a change by its step",
      "The office took 150 cases, an increase of 40 or 36%, and closed 90 cases, a decrease of 10 (10%).",
    ],
    ["a Chinese rounding", "浏览量近1,540万（15,383,635）次，点赞约35万（352,100）次。"],
    ["ordinals", "从第3位升至第1位，从10名降至12名以外。"],
    [
      "a column that follows from nothing",
      table("| A | 100 | 50 | 12% |", "| B | 200 | 150 | 13% |", "| C | 120 | 90 | 20% |"),
    ],
  ])("%s", (_, text) => {
    expect(messages(text)).toEqual([]);
  });
});

function table(...rows: string[]): string {
  return ["| Office | Plan | Done | Rate |", "| :- | -: | -: | -: |", ...rows, ""].join("\n");
}

describe("reports", () => {
  test("a change by its step, and a rate by what was done", () => {
    expect(
      messages(
        "受案1200件，增长50%，增加300件。受案1200件，比上年减少300件，下降25%。\n\n受理68件，结案38件，结案率65%。",
      ),
    ).toMatchInlineSnapshot(`
      [
        "error: "50%"与数字不符：300 / (1,200 - 300) = 33%",
        "error: "25%"与数字不符：300 / (1,200 + 300) = 20%",
        "error: "65%"与数字不符：38 / 68 = 56%",
      ]
    `);
    expect(messages("增加40人，从120人增至150人。")).toMatchInlineSnapshot(`
      [
        "error: "40人"与数字不符：150 - 120 = 30",
      ]
    `);
    expect(messages("The funds increased by 230,000, from 971,920 to 1,127,130.")).toMatchInlineSnapshot(`
      [
        "error: "230,000" stated; 1,127,130 - 971,920 = 155,210",
      ]
    `);
    expect(messages("The office took 150 cases in the year, an increase of 40 or 25%.")).toMatchInlineSnapshot(`
      [
        "error: "25%" stated; 40 / (150 - 40) = 36%",
      ]
    `);
  });

  test("shares in English", () => {
    expect(
      messages(
        [
          "In the survey 153 out of 170 respondents passed, or 80%.",
          "Of the 170 people, 60 (35%) were women and 110 (55%) were men.",
          "All 170 members met, of whom 60 (45%) were women.",
          "In all, 153 students, or 80% of the 170 who enrolled, finished.",
          "A quarter of the 120 offices (40) have moved; 20% of the 450 schools (95) answered.",
          "The course was rated good by 120% of the respondents.",
        ].join("\n\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "error: "80%" stated; 153 / 170 = 90%",
        "warning: "55%" stated; 110 / 170 = 65%",
        "error: "45%" stated; 60 / 170 = 35%",
        "error: "80%" stated; 153 / 170 = 90%",
        "warning: "A quarter" stated; 40 / 120 = 33%",
        "error: "20%" stated; 95 / 450 = 21%",
        "error: "120%" of a whole is more than all of it; 120% > 100%",
      ]
    `);
  });

  test("shares in Chinese", () => {
    expect(
      messages(
        [
          "共有170名学员，其中153名完成课程，占80%。",
          "在170名学员中，共有153名学员学完了三个单元。因此，完成率为80%。",
          "共153名学员完成课程，占170名学员的80%；90所学校的三分之一（45所）已经答复。",
          "受访者中，45%为女性，35%为男性，其余25%未说明。",
          "共有教师74人，其中高级37人，占总人数的50%，一级27人，占46%，二级2人，占3%。",
        ].join("\n\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "error: "80%"与数字不符：153 / 170 = 90%",
        "error: "80%"与数字不符：153 / 170 = 90%",
        "error: "80%"与数字不符：153 / 170 = 90%",
        "warning: "三分之一"与数字不符：45 / 90 = 50%",
        "warning: "45%为女性，35%为男性，其余25%"为全部构成，但45 + 35 + 25 = 105，不等于100",
        "warning: "46%"与数字不符：27 / 74 = 36%",
      ]
    `);
  });

  test("changes", () => {
    expect(
      messages(
        [
          "The number of offices rose from 120 to 150, an increase of 40.",
          "The number of offices went up 20% to 130 from 100; they held 150 courses, 35% more than the 120 held last year.",
          "The unit has 16 (+7) people, compared with 10 in the year before.",
        ].join("\n\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "error: "40" stated; 150 - 120 = 30",
        "error: "20%" stated; (130 - 100) / 100 = 30%",
        "error: "35%" stated; (150 - 120) / 120 = 25%",
        "error: "+7" stated; 16 - 10 = +6",
      ]
    `);
    expect(
      messages(
        [
          "参加人数由150人增加到120人。浏览量从100万增至150万，翻了一番。",
          "满意度由70%提高到79%，提高12个百分点。今年培训150场，比去年的120场增加35%。",
        ].join("\n\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "error: "增"与数字的变化方向不符：150 > 120",
        "warning: "翻了一番"与数字不符：1,500,000 / 1,000,000 = 1.5",
        "warning: "12个百分点"与数字不符：79% - 70% = 9",
        "error: "35%"与数字不符：(150 - 120) / 120 = 25%",
      ]
    `);
  });

  test("roundings, in either order, and slips by a factor", () => {
    expect(
      messages(
        ["The page had 1,603,000 (about 1.5 million) views and nearly 15.4 million (1,538,363) visits."].join("\n\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "warning: "about 1.5 million" is not a rounding of "1,603,000"; 1,500,000 / 1,603,000 = 0.936",
        "warning: "nearly 15.4 million" is not a rounding of "1,538,363"; 15,400,000 / 1,538,363 = 10.011",
      ]
    `);
    expect(messages(["浏览量约1.54亿（15,383,635）次，产值达86亿元（8,574,219）。"].join("\n\n")))
      .toMatchInlineSnapshot(`
      [
        "warning: "约1.54亿"与"15,383,635"不符：154,000,000 / 15,383,635 = 10.011",
        "warning: "86亿元"与"8,574,219"不符：8,600,000,000 / 8,574,219 = 1,003.007",
      ]
    `);
  });

  test("in languages that have no pack, where the percentage stands in brackets", () => {
    expect(
      messages(
        [
          "En el curso participaron 153 de los 170 inscritos (80%) de la región.",
          "Le nombre de visites est passé de 120 à 150 (35 %) durant l'année.",
          "Число участников выросло с 120 до 150 (35%) за год.",
        ].join("\n\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "error: "80%" stated; 153 / 170 = 90%",
        "error: "35 %" stated; (150 - 120) / 120 = 25%",
        "error: "35%" stated; (150 - 120) / 120 = 25%",
      ]
    `);
  });

  test("cells with two figures, columns named with a percent sign, decimal commas", () => {
    expect(
      messages(
        [
          table("| A | 10 | 16 (+6) | |", "| B | 20 | 25 (+5) | |", "| C | 30 | 38 (+9) | |"),
          table("| A | 100 | 50 | 50 |", "| B | 200 | 150 | 75 |", "| C | 120 | 90 | 85 |").replace("Rate", "%"),
          table("| A | 1 250,00 | 1 000,00 | 80,0 % |", "| B | 200 | 150 | 75,0 % |", "| C | 120 | 90 | 85,0 % |"),
        ].join("\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "warning: "+9" stated; 38 - 30 = +8",
        "warning: "85" stated; 90 / 120 = 75%",
        "warning: "85,0 %" stated; 90 / 120 = 75.0%",
      ]
    `);
  });

  test("lists and tables, if most of them follow", () => {
    expect(
      messages(
        "- Women: 60 (35%)\n- Men: 80 (47%)\n- Others: 30 (28%)\n\n" +
          table("| A | 100 | 50 | 50% |", "| B | 200 | 150 | 75% |", "| C | 120 | 90 | 85% |"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "warning: "28%" stated; 30 / 170 = 18%",
        "warning: "85%" stated; 90 / 120 = 75%",
      ]
    `);
  });

  test("hedges of exact figures, unless they are switched off", () => {
    const text = "共有超过163个机构。\n";
    expect(messages(text)).toMatchInlineSnapshot(`
      [
        "info: "超过163个"用了约数，数字却没有取整",
      ]
    `);
    expect(annotate(rule, text, { options: { hedges: false } })).toBe(text);
  });
});
