import { describe, expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { und } from "../../lang/und.ts";
import { zh } from "../../lang/zh.ts";
import { factDrawer } from "./draw.ts";

const drawZh = factDrawer(zh, ["建议"]);
const drawEn = factDrawer(en);
const drawUnd = factDrawer(und);

describe("Chinese", () => {
  test("days, months and years", () => {
    expect(
      drawZh(
        "2021年5月3日、2021年5月3号",
        "2021年5月、2021年（7月）、2021年10月份",
        "5月29日，二月份，2021年，2021年度",
        "２０２１年５月３日，2021 年 5 月 3 日",
        "二〇二二年六月三十日，二○二一年，三月三日",
        "2021-05-03，2021/5/3，2021.5.3",
      ),
    ).toMatchInlineSnapshot(`
      "2021年5月3日、2021年5月3号
        2021年5月3日 2021-05-03 day
        2021年5月3号 2021-05-03 day
      2021年5月、2021年（7月）、2021年10月份
        2021年5月 2021-05-01..2021-05-31 month
        2021年（7月） 2021-07-01..2021-07-31 month
        2021年10月份 2021-10-01..2021-10-31 month
      5月29日，二月份，2021年，2021年度
        5月29日 ?-05-29 day
        二月份 ?-02-? month
        2021年 2021-01-01..2021-12-31 year
        2021年度 2021-01-01..2021-12-31 year
      ２０２１年５月３日，2021 年 5 月 3 日
        ２０２１年５月３日 2021-05-03 day
        2021 年 5 月 3 日 2021-05-03 day
      二〇二二年六月三十日，二○二一年，三月三日
        二〇二二年六月三十日 2022-06-30 day
        二○二一年 2021-01-01..2021-12-31 year
        三月三日 ?-03-03 day
      2021-05-03，2021/5/3，2021.5.3
        2021-05-03 2021-05-03 day
        2021/5/3 2021-05-03 day
        2021.5.3 2021-05-03 day"
    `);
  });

  test("parts of a year and of a month", () => {
    expect(
      drawZh(
        "2022年上半年，2022年下半年",
        "2022年第一季度，2022年四季度，2022年Q3，2022Q1",
        "2022年春季，2022年冬季",
        "2022年初，2022年年底，2022年年中，2022年中期",
        "2022年6月底，5月中旬，2021年3月初",
      ),
    ).toMatchInlineSnapshot(`
      "2022年上半年，2022年下半年
        2022年上半年 2022-01-01..2022-06-30 part
        2022年下半年 2022-07-01..2022-12-31 part
      2022年第一季度，2022年四季度，2022年Q3，2022Q1
        2022年第一季度 2022-01-01..2022-03-31 quarter
        2022年四季度 2022-10-01..2022-12-31 quarter
        2022年Q3 2022-07-01..2022-09-30 quarter
        2022Q1 2022-01-01..2022-03-31 quarter
      2022年春季，2022年冬季
        2022年春季 2022-03-01..2022-05-31 part
        2022年冬季 2022-01-01..2022-12-31 part
      2022年初，2022年年底，2022年年中，2022年中期
        2022年初 2022-01-01..2022-03-31 part
        2022年年底 2022-10-01..2022-12-31 part
        2022年年中 2022-05-01..2022-08-31 part
        2022年中期 2022-04-01..2022-09-30 part
      2022年6月底，5月中旬，2021年3月初
        2022年6月底 2022-06-21..2022-06-30 part
        5月中旬 ?-05-? part
        2021年3月初 2021-03-01..2021-03-10 part"
    `);
  });

  test("what only begins like a part", () => {
    expect(drawZh("2022年初步统计，6月初级班", "2022年中国，2021年代表团", "2022-2026年中期战略计划"))
      .toMatchInlineSnapshot(`
      "2022年初步统计，6月初级班
        2022年 2022-01-01..2022-12-31 year
        6月 ?-06-? month
      2022年中国，2021年代表团
        2022年 2022-01-01..2022-12-31 year
        2021年 2021-01-01..2021-12-31 year
      2022-2026年中期战略计划
        2022-2026年 2022-01-01..2026-12-31 years range"
    `);
  });

  test("ranges", () => {
    expect(
      drawZh(
        "2021年7月至2022年6月",
        "2022年1月至6月，2022年1-6月，3-5月",
        "2021年11月3日至5日，2021年5月3-8日，12月5-6日",
        "2022-2026年，2022至2026年，2019年—2021年",
        "2022/23两年期，2022/2023年工作计划，1999/00年",
        "2021-2022年上半年",
        "2022年12月至3月",
      ),
    ).toMatchInlineSnapshot(`
      "2021年7月至2022年6月
        2021年7月至2022年6月 2021-07-01..2022-06-30 month range
      2022年1月至6月，2022年1-6月，3-5月
        2022年1月至6月 2022-01-01..2022-06-30 month range
        2022年1-6月 2022-01-01..2022-06-30 month range
        3-5月 ?-03-? month range
      2021年11月3日至5日，2021年5月3-8日，12月5-6日
        2021年11月3日至5日 2021-11-03..2021-11-05 day range
        2021年5月3-8日 2021-05-03..2021-05-08 day range
        12月5-6日 ?-12-05 day range
      2022-2026年，2022至2026年，2019年—2021年
        2022-2026年 2022-01-01..2026-12-31 years range
        2022至2026年 2022-01-01..2026-12-31 years range
        2019年—2021年 2019-01-01..2021-12-31 year range
      2022/23两年期，2022/2023年工作计划，1999/00年
        2022/23两年期 2022-01-01..2023-12-31 years range
        2022/2023年 2022-01-01..2023-12-31 years range
        1999/00年 1999-01-01..2000-12-31 years range
      2021-2022年上半年
        2021-2022年上半年 2021-01-01..2022-06-30 part range
      2022年12月至3月
        2022年12月至3月 2022-12-01..2023-03-31 month range"
    `);
  });

  test("lists share their month and year", () => {
    expect(
      drawZh(
        "2021年11月22日和23日",
        "9月2日、3日和5日",
        "2021年5月和6月，2021年和2022年上半年",
        "2020年11月3日至5日以及2021年3月16日至18日",
      ),
    ).toMatchInlineSnapshot(`
      "2021年11月22日和23日
        2021年11月22日 2021-11-22 day
        23日 2021-11-23 day
      9月2日、3日和5日
        9月2日 ?-09-02 day
        3日 ?-09-03 day
        5日 ?-09-05 day
      2021年5月和6月，2021年和2022年上半年
        2021年5月 2021-05-01..2021-05-31 month
        6月 2021-06-01..2021-06-30 month
        2021年 2021-01-01..2021-12-31 year
        2022年上半年 2022-01-01..2022-06-30 part
      2020年11月3日至5日以及2021年3月16日至18日
        2020年11月3日至5日 2020-11-03..2020-11-05 day range
        2021年3月16日至18日 2021-03-16..2021-03-18 day range"
    `);
  });

  test("weekdays are checked where the year is known", () => {
    expect(
      drawZh(
        "12月5-6日（周六周日）",
        "2020年12月5-6日（周六周日），2020年12月5-6日（周六周一）",
        "2025年5月20日（星期二），2025年5月20日星期三",
        "2021年5月3日（周一）至5日（周二）",
        "5月12日周期性，2021年5月3日周边",
      ),
    ).toMatchInlineSnapshot(`
      "12月5-6日（周六周日）
        12月5-6日（周六周日） ?-12-05 day range
      2020年12月5-6日（周六周日），2020年12月5-6日（周六周一）
        2020年12月5-6日（周六周日） 2020-12-05..2020-12-06 day range weekday right
        2020年12月5-6日（周六周一） 2020-12-05..2020-12-06 day range weekday 1, not 0
      2025年5月20日（星期二），2025年5月20日星期三
        2025年5月20日（星期二） 2025-05-20 day weekday right
        2025年5月20日星期三 2025-05-20 day weekday 3, not 2
      2021年5月3日（周一）至5日（周二）
        2021年5月3日（周一）至5日（周二） 2021-05-03..2021-05-05 day range weekday 2, not 3
      5月12日周期性，2021年5月3日周边
        5月12日 ?-05-12 day
        2021年5月3日 2021-05-03 day"
    `);
  });

  test("dates that cannot be", () => {
    expect(
      drawZh(
        "2022年6月31日，2023年2月29日，2024年2月29日，2月30日",
        "2022年13月，2022年5月32日",
        "2022年7月至2022年5月，2022年7月至5月，2022-2020年，5月8-3日",
      ),
    ).toMatchInlineSnapshot(`
      "2022年6月31日，2023年2月29日，2024年2月29日，2月30日
        2022年6月31日 2022-06-31 day impossible: day
        2023年2月29日 2023-02-29 day impossible: day
        2024年2月29日 2024-02-29 day
        2月30日 ?-02-30 day impossible: day
      2022年13月，2022年5月32日
        2022年13月 2022-13-? month impossible: month
        2022年5月32日 2022-05-32 day impossible: day
      2022年7月至2022年5月，2022年7月至5月，2022-2020年，5月8-3日
        2022年7月至2022年5月 2022-07-? month range impossible: inverted
        2022年7月至5月 2022-07-? month range impossible: inverted
        2022-2020年 2022-?-? years range impossible: inverted
        5月8-3日 ?-05-08 day range impossible: inverted"
    `);
  });

  test("durations are no dates, and a day without a month says nothing", () => {
    expect(drawZh("为期3个月，5日内，189日元，23日", "三年、一月、十二个月")).toMatchInlineSnapshot(`
      "为期3个月，5日内，189日元，23日
        3|个 count 3 个
        5 count 5
        189|日元 money 189 日元
      三年、一月、十二个月
        三|年 count 3 年
        一月 ?-01-? month
        十二|个 count 12 个"
    `);
  });
});

describe("English", () => {
  test("days, months and years", () => {
    expect(
      drawEn(
        "5 May 2021, May 5, 2021, 5th of May 2021, the 3rd of June",
        "May 2021, Sept. 2021, September of 2021, SEPTEMBER 2021",
        "As of September 30, we met; on 12 May; in May and in July",
        "in 2021, since 2019, by 2025, of 2016, 2019, 2020 and 2021",
        "2021-05-03, 2021/5/3, 2021-05",
      ),
    ).toMatchInlineSnapshot(`
      "5 May 2021, May 5, 2021, 5th of May 2021, the 3rd of June
        5 May 2021 2021-05-05 day
        May 5, 2021 2021-05-05 day
        5th of May 2021 2021-05-05 day
        3rd of June ?-06-03 day
      May 2021, Sept. 2021, September of 2021, SEPTEMBER 2021
        May 2021 2021-05-01..2021-05-31 month
        Sept. 2021 2021-09-01..2021-09-30 month
        September of 2021 2021-09-01..2021-09-30 month
        SEPTEMBER 2021 2021-09-01..2021-09-30 month
      As of September 30, we met; on 12 May; in May and in July
        September 30 ?-09-30 day
        12 May ?-05-12 day
        May ?-05-? month
        July ?-07-? month
      in 2021, since 2019, by 2025, of 2016, 2019, 2020 and 2021
        2021 2021-01-01..2021-12-31 year
        2019 2019-01-01..2019-12-31 year
        2025 2025-01-01..2025-12-31 year
        2016 2016-01-01..2016-12-31 year
        2019 2019-01-01..2019-12-31 year
        2020 2020-01-01..2020-12-31 year
        2021 2021-01-01..2021-12-31 year
      2021-05-03, 2021/5/3, 2021-05
        2021-05-03 2021-05-03 day
        2021/5/3 2021-05-03 day
        2021-05 2021-05-01..2021-05-31 month"
    `);
  });

  test("parts of a year and of a month", () => {
    expect(
      drawEn(
        "Q1 2022, 2022Q3, 2018 Q1, Q2/2021, the second quarter of 2021",
        "first half of 2022, H1 2022, 2022 H2",
        "early May 2021, mid-2021, late 2022, the end of 2021",
        "spring 2022, Summer of 2016, winter 2022",
      ),
    ).toMatchInlineSnapshot(`
      "Q1 2022, 2022Q3, 2018 Q1, Q2/2021, the second quarter of 2021
        Q1 2022 2022-01-01..2022-03-31 quarter
        2022Q3 2022-07-01..2022-09-30 quarter
        2018 Q1 2018-01-01..2018-03-31 quarter
        Q2/2021 2021-04-01..2021-06-30 quarter
        the second quarter of 2021 2021-04-01..2021-06-30 quarter
      first half of 2022, H1 2022, 2022 H2
        first half of 2022 2022-01-01..2022-06-30 half
        H1 2022 2022-01-01..2022-06-30 half
        2022 H2 2022-07-01..2022-12-31 half
      early May 2021, mid-2021, late 2022, the end of 2021
        early May 2021 2021-05-01..2021-05-10 part
        mid-2021 2021-04-01..2021-09-30 part
        late 2022 2022-09-01..2022-12-31 part
        end of 2021 2021-10-01..2021-12-31 part
      spring 2022, Summer of 2016, winter 2022
        spring 2022 2022-03-01..2022-06-30 part
        Summer of 2016 2016-06-01..2016-09-30 part
        winter 2022 2022-01-01..2022-12-31 part"
    `);
  });

  test("ranges", () => {
    expect(
      drawEn(
        "July 2021 to June 2022, January 1, 2021 - June 30, 2021",
        "July-Dec. 2020, May to June 2017, Q1-Q3 2022",
        "October 30-November 2, 2022, May 12-14, 2022, 12–14 May",
        "from 10 to 12 May 2022, between 10 and 12 May",
        "between 2019 and 2021, between May and July 2022",
        "2022-2026, 2022/23, 2021–22, 2010-11, 1999/00",
        "30 November to 2 March 2025, December 2023 to February",
      ),
    ).toMatchInlineSnapshot(`
      "July 2021 to June 2022, January 1, 2021 - June 30, 2021
        July 2021 to June 2022 2021-07-01..2022-06-30 month range
        January 1, 2021 - June 30, 2021 2021-01-01..2021-06-30 day range
      July-Dec. 2020, May to June 2017, Q1-Q3 2022
        July-Dec. 2020 2020-07-01..2020-12-31 month range
        May to June 2017 2017-05-01..2017-06-30 month range
        Q1-Q3 2022 2022-01-01..2022-09-30 quarter range
      October 30-November 2, 2022, May 12-14, 2022, 12–14 May
        October 30-November 2, 2022 2022-10-30..2022-11-02 day range
        May 12-14, 2022 2022-05-12..2022-05-14 day range
        12–14 May ?-05-12 day range
      from 10 to 12 May 2022, between 10 and 12 May
        10 to 12 May 2022 2022-05-10..2022-05-12 day range
        10 and 12 May ?-05-10 day range
      between 2019 and 2021, between May and July 2022
        2019 and 2021 2019-01-01..2021-12-31 year range
        May and July 2022 2022-05-01..2022-07-31 month range
      2022-2026, 2022/23, 2021–22, 2010-11, 1999/00
        2022-2026 2022-01-01..2026-12-31 years range
        2022/23 2022-01-01..2023-12-31 years range
        2021–22 2021-01-01..2022-12-31 years range
        2010-11 2010-01-01..2011-12-31 years range
        1999/00 1999-01-01..2000-12-31 years range
      30 November to 2 March 2025, December 2023 to February
        30 November to 2 March 2025 2024-11-30..2025-03-02 day range
        December 2023 to February 2023-12-01..2024-02-29 month range"
    `);
  });

  test("a date that moves or is compared is no range", () => {
    expect(drawEn("It was moved from 30 June 2025 to 15 May 2025.", "compared with 2022 to 2021"))
      .toMatchInlineSnapshot(`
      "It was moved from 30 June 2025 to 15 May 2025.
        30 June 2025 2025-06-30 day
        15 May 2025 2025-05-15 day
      compared with 2022 to 2021
        2021 2021-01-01..2021-12-31 year"
    `);
  });

  test("lists share their month and year", () => {
    expect(
      drawEn(
        "10 and 12 May 2022, May 10 and 11, 2022",
        "5, 7 and 9 May",
        "March, April and May 2022; July/August 2021",
        "5 May 2022 and 3 June",
      ),
    ).toMatchInlineSnapshot(`
      "10 and 12 May 2022, May 10 and 11, 2022
        10 2022-05-10 day
        12 May 2022 2022-05-12 day
        May 10 2022-05-10 day
        11, 2022 2022-05-11 day
      5, 7 and 9 May
        5 ?-05-05 day
        7 ?-05-07 day
        9 May ?-05-09 day
      March, April and May 2022; July/August 2021
        March 2022-03-01..2022-03-31 month
        April 2022-04-01..2022-04-30 month
        May 2022 2022-05-01..2022-05-31 month
        July 2021-07-01..2021-07-31 month
        August 2021 2021-08-01..2021-08-31 month
      5 May 2022 and 3 June
        5 May 2022 2022-05-05 day
        3 June ?-06-03 day"
    `);
  });

  test("weekdays are checked where the year is known", () => {
    expect(
      drawEn(
        "Saturday, January 23rd.",
        "Saturday, January 23rd, 2021 and Sunday 23 January 2021",
        "23 January 2021 (Sunday), Tue, 19 June 2025",
        "Monday 5 May to Thursday 9 May 2025",
      ),
    ).toMatchInlineSnapshot(`
      "Saturday, January 23rd.
        Saturday, January 23rd ?-01-23 day
      Saturday, January 23rd, 2021 and Sunday 23 January 2021
        Saturday, January 23rd, 2021 2021-01-23 day weekday right
        Sunday 23 January 2021 2021-01-23 day weekday 0, not 6
      23 January 2021 (Sunday), Tue, 19 June 2025
        23 January 2021 (Sunday) 2021-01-23 day weekday 0, not 6
        Tue, 19 June 2025 2025-06-19 day weekday 2, not 4
      Monday 5 May to Thursday 9 May 2025
        Monday 5 May to Thursday 9 May 2025 2025-05-05..2025-05-09 day range weekday 4, not 5"
    `);
  });

  test("dates that cannot be", () => {
    expect(
      drawEn(
        "31 June; 30 February 2024; June 31, 2021",
        "29 February; 29 February 2023; 29 February 2024",
        "2021-13-01",
        "28 May to 2 May 2025; 10–8 May 2022; June 2022 to May 2022; 2022–2020",
      ),
    ).toMatchInlineSnapshot(`
      "31 June; 30 February 2024; June 31, 2021
        31 June ?-06-31 day impossible: day
        30 February 2024 2024-02-30 day impossible: day
        June 31, 2021 2021-06-31 day impossible: day
      29 February; 29 February 2023; 29 February 2024
        29 February ?-02-29 day
        29 February 2023 2023-02-29 day impossible: day
        29 February 2024 2024-02-29 day
      2021-13-01
        2021-13-01 2021-13-01 day impossible: month
      28 May to 2 May 2025; 10–8 May 2022; June 2022 to May 2022; 2022–2020
        28 May to 2 May 2025 2025-05-28 day range impossible: inverted
        10–8 May 2022 2022-05-10 day range impossible: inverted
        June 2022 to May 2022 2022-06-? month range impossible: inverted
        2022–2020 2022-?-? years range impossible: inverted"
    `);
  });

  test("what is no date", () => {
    expect(
      drawEn(
        "12 may attend, we may, in march",
        "in May 12 workshops were held",
        "fiscal year 2021, FY 2022-23, FY2024",
        "the late 1980s, in 2000 schools, a total of 2014 people",
        "05/10/2022, 1.5.2022, 2021.4.1",
      ),
    ).toMatchInlineSnapshot(`
      "12 may attend, we may, in march
        12 count 12
      in May 12 workshops were held
        May ?-05-? month
        12 count 12
      fiscal year 2021, FY 2022-23, FY2024
      the late 1980s, in 2000 schools, a total of 2014 people
        2000 count 2000
      05/10/2022, 1.5.2022, 2021.4.1"
    `);
  });
});

test("any language reads ISO dates", () => {
  expect(drawUnd("2021-05-03, 2021-02-30 and 12 mai 2021")).toMatchInlineSnapshot(`
    "2021-05-03, 2021-02-30 and 12 mai 2021
      2021-05-03 2021-05-03 day
      2021-02-30 2021-02-30 day impossible: day
      12 count 12"
  `);
});
