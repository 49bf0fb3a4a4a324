import { describe, expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { und } from "../../lang/und.ts";
import { zh } from "../../lang/zh.ts";
import { factDrawer } from "./draw.ts";

const drawZh = factDrawer(zh, ["建议"]);
const drawEn = factDrawer(en, ["Recommendation", "Recommendations"]);
const drawUnd = factDrawer(und);

describe("Chinese", () => {
  test("numerals, Arabic and Chinese, with their measure words", () => {
    expect(
      drawZh(
        "十二个国家和两次会议",
        "共12 个，约 300 人",
        "１２３个和１，２３４名",
        "一千零五人、两千三人、一百一十位",
        "二〇二二个",
        "三十五万用户、一亿二千万人",
        "6,000场、9\u00a0333人、10\u202f000名",
        "5百万人、1.2万亿次、3.5万名",
        "为期三年，十五天",
        "😀12个，🎉两次，𠀀3项",
      ),
    ).toMatchInlineSnapshot(`
      "十二个国家和两次会议
        十二|个 count 12 个
        两|次 count 2 次
      共12 个，约 300 人
        12| 个 count 12 个
        约 300| 人 count 300 about [270..330] 人
      １２３个和１，２３４名
        １２３|个 count 123 个
        １，２３４|名 count 1234 名
      一千零五人、两千三人、一百一十位
        一千零五|人 count 1005 人
        两千三|人 count 2300 人
        一百一十|位 count 110 位
      二〇二二个
        二〇二二|个 count 2022 个
      三十五万用户、一亿二千万人
        三十五万 count 350000 [345000..355000]
        一亿二千万|人 count 120000000 [119995000..120005000] 人
      6,000场、9 333人、10 000名
        6,000|场 count 6000 场
        9 333|人 count 9333 人
        10 000|名 count 10000 名
      5百万人、1.2万亿次、3.5万名
        5百万|人 count 5000000 [4500000..5500000] 人
        1.2万亿|次 count 1200000000000 [1150000000000..1250000000000] 次
        3.5万|名 count 35000 [34500..35500] 名
      为期三年，十五天
        三|年 count 3 年
        十五|天 count 15 天
      😀12个，🎉两次，𠀀3项
        12|个 count 12 个
        两|次 count 2 次
        3|项 count 3 项"
    `);
  });

  test("more and less", () => {
    expect(
      drawZh(
        "一百七十多个机构、两千三百余人、6,000多场、20余个",
        "约35万名、约有340名、大约十个、20来个、20名左右",
        "近1,540万（15,383,635）次、接近一万个、将近五十家",
        "超过163个、逾300名、超100家、不止三次、至少两次、不少于5项",
        "不到10人、不足十家、多达30,000种、最多5次、不超过两次",
        "12个以上的国家、3个以下、15%以上",
        "10多万名、十余万人、百余名、千余场",
      ),
    ).toMatchInlineSnapshot(`
      "一百七十多个机构、两千三百余人、6,000多场、20余个
        一百七十多|个 count 170 over [170..180] 个
        两千三百余|人 count 2300 over [2300..2400] 人
        6,000多|场 count 6000 over [6000..7000] 场
        20余|个 count 20 over [20..30] 个
      约35万名、约有340名、大约十个、20来个、20名左右
        约35万|名 count 350000 about [315000..385000] 名
        约有340|名 count 340 about [306..374] 名
        大约十|个 count 10 about [9..11] 个
        20来|个 count 20 about [18..22] 个
        20|名左右 count 20 about [18..22] 名
      近1,540万（15,383,635）次、接近一万个、将近五十家
        近1,540万 count 15400000 nearly [13860000..15400000]
        15,383,635 count 15383635
        接近一万|个 count 10000 nearly [9000..10000] 个
        将近五十|家 count 50 nearly [45..50] 家
      超过163个、逾300名、超100家、不止三次、至少两次、不少于5项
        超过163|个 count 163 over [163..…] 个
        逾300|名 count 300 over [300..…] 名
        超100|家 count 100 over [100..…] 家
        不止三|次 count 3 over [3..…] 次
        至少两|次 count 2 atLeast [2..…] 次
        不少于5|项 count 5 atLeast [5..…] 项
      不到10人、不足十家、多达30,000种、最多5次、不超过两次
        不到10|人 count 10 under […..10] 人
        不足十|家 count 10 under […..10] 家
        多达30,000|种 count 30000 atMost […..30000] 种
        最多5|次 count 5 atMost […..5] 次
        不超过两|次 count 2 atMost […..2] 次
      12个以上的国家、3个以下、15%以上
        12|个以上 count 12 atLeast [12..…] 个
        3|个以下 count 3 atMost […..3] 个
        15|%以上 percent 15 atLeast [15..…] %
      10多万名、十余万人、百余名、千余场
        10多万|名 count 100000 over [100000..200000] 名
        十余万|人 count 100000 over [100000..200000] 人
        百余|名 count 100 over [100..200] 名
        千余|场 count 1000 over [1000..2000] 场"
    `);
  });

  test("words that end like a hedge are none", () => {
    expect(drawZh("与5家企业签约，签约5家企业", "最近3个月，附近2个村", "缔约12个国家，公约3条，节约12个"))
      .toMatchInlineSnapshot(`
      "与5家企业签约，签约5家企业
        5|家 count 5 家
        5|家 count 5 家
      最近3个月，附近2个村
        3|个 count 3 个
        2|个 count 2 个
      缔约12个国家，公约3条，节约12个
        12|个 count 12 个
        3|条 count 3 条
        12|个 count 12 个"
    `);
  });

  test("ranges", () => {
    expect(
      drawZh(
        "两到三次、3至5个、10-12个国家、约3～5年",
        "5至10万人，10%-12%，5-10%",
        "从5至10个，12个到15个",
        "编号10-1234，555-1234，1-2-3",
      ),
    ).toMatchInlineSnapshot(`
      "两到三次、3至5个、10-12个国家、约3～5年
        两到三|次 count 3 about [2..3] 次
        3至5|个 count 5 about [3..5] 个
        10-12|个 count 12 about [10..12] 个
        约3～5|年 count 5 about [3..5] 年
      5至10万人，10%-12%，5-10%
        5至10万|人 count 100000 about [45000..105000] 人
        10%-12|% percent 12 about [10..12.5] %
        5-10|% percent 10 about [5..10.5] %
      从5至10个，12个到15个
        5 count 5
        10|个 count 10 个
        12|个 count 12 个
        15|个 count 15 个
      编号10-1234，555-1234，1-2-3"
    `);
  });

  test("percentages, points and money", () => {
    expect(
      drawZh(
        "12.5%、１２％、百分之十五、约百分之三点五、百分之百",
        "提高3个百分点，下降0.5个百分点",
        "1.503亿瑞士法郎、285万美元、三点五亿元、约500瑞郎、¥300",
        "-5%，（-3），增长-0.5%",
      ),
    ).toMatchInlineSnapshot(`
      "12.5%、１２％、百分之十五、约百分之三点五、百分之百
        12.5|% percent 12.5 [12.45..12.55] %
        １２|％ percent 12 [11.5..12.5] %
        百分之十五 percent 15 [14.5..15.5] %
        约百分之三点五 percent 3.5 about [3.15..3.85] %
        百分之百 percent 100 [99.5..100.5] %
      提高3个百分点，下降0.5个百分点
        3|个百分点 percent 3 [2.5..3.5] pp
        0.5|个百分点 percent 0.5 [0.45..0.55] pp
      1.503亿瑞士法郎、285万美元、三点五亿元、约500瑞郎、¥300
        1.503亿|瑞士法郎 money 150300000 [150250000..150350000] 瑞士法郎
        285万|美元 money 2850000 [2845000..2855000] 美元
        三点五亿|元 money 350000000 [345000000..355000000] 元
        约500|瑞郎 money 500 about [450..550] 瑞郎
        ¥300 money 300 ¥
      -5%，（-3），增长-0.5%
        -5|% percent -5 [-5.5..-4.5] %
        -3 count -3
        -0.5|% percent -0.5 [-0.55..-0.45] %"
    `);
  });

  test("places in a row", () => {
    expect(
      drawZh(
        "首届会议、首次、首个，首席代表",
        "第四十五届会议、第28届、第 151 期、第100万名",
        "第十五、十六和十七届会议",
        "第一至第三届，第二，项目",
        "第三部分",
      ),
    ).toMatchInlineSnapshot(`
      "首届会议、首次、首个，首席代表
        首|届 ordinal 1 届
        首|次 ordinal 1 次
        首|个 ordinal 1 个
      第四十五届会议、第28届、第 151 期、第100万名
        第四十五|届 ordinal 45 届
        第28|届 ordinal 28 届
        第 151| 期 ordinal 151 期
        第100万|名 ordinal 1000000 名
      第十五、十六和十七届会议
        第十五 ordinal 15 届
        十六 ordinal 16 届
        十七|届 ordinal 17 届
      第一至第三届，第二，项目
        第一 ordinal 1
        第三|届 ordinal 3 届
        第二 ordinal 2
      第三部分
        第三 ordinal 3"
    `);
  });

  test("numerals that say no number", () => {
    expect(
      drawZh(
        "十几个项目、几十个、数百名、上百家、二三十人、三五个、20几个",
        "三分之二的国家、千分之五、万分之一",
        "一起参加，进一步加强，一部分，一次性，一方面，一系列，三方协议，第三方",
        "万一，千万不要，百科，万国邮联，二十国集团，一般，统一",
        "3万5千人、5百人",
        "12个部门和3部门、五版本",
      ),
    ).toMatchInlineSnapshot(`
      "十几个项目、几十个、数百名、上百家、二三十人、三五个、20几个
      三分之二的国家、千分之五、万分之一
      一起参加，进一步加强，一部分，一次性，一方面，一系列，三方协议，第三方
      万一，千万不要，百科，万国邮联，二十国集团，一般，统一
      3万5千人、5百人
      12个部门和3部门、五版本
        12|个 count 12 个
        3 count 3"
    `);
  });

  test("total 总数 is not 数十", () => {
    expect(drawZh("总数十二个，人数三百名")).toMatchInlineSnapshot(`
      "总数十二个，人数三百名
        十二|个 count 12 个
        三百|名 count 300 名"
    `);
  });
});

describe("English", () => {
  test("numbers in digits and in words", () => {
    expect(
      drawEn(
        "3,500 cases and 12 sites",
        "twenty-seven, twenty seven and one hundred and twenty reports",
        "one thousand two hundred, five million three hundred thousand",
        "a dozen, two dozen, a hundred and five, a million",
        "seven and eight reports, two five-year plans",
        "1.2 million, 285 million, eight million, 2+ million, 5 hundred",
        "5K stars, 100k users, 3M visits, 1.5bn rows, 5m deep",
        "9\u00a0333 and 10\u202f000 members, 1'234 items",
      ),
    ).toMatchInlineSnapshot(`
      "3,500 cases and 12 sites
        3,500 count 3500
        12 count 12
      twenty-seven, twenty seven and one hundred and twenty reports
        twenty-seven count 27
        twenty seven count 27
        one hundred and twenty count 120
      one thousand two hundred, five million three hundred thousand
        one thousand two hundred count 1200
        five million three hundred thousand count 5300000 [5299500..5300500]
      a dozen, two dozen, a hundred and five, a million
        a dozen count 12
        two dozen count 24
        a hundred and five count 105
        a million count 1000000 [500000..1500000]
      seven and eight reports, two five-year plans
        seven count 7
        eight count 8
        two count 2
      1.2 million, 285 million, eight million, 2+ million, 5 hundred
        1.2 million count 1200000 [1150000..1250000]
        285 million count 285000000 [284500000..285500000]
        eight million count 8000000 [7500000..8500000]
        2+ million count 2000000 over [2000000..3000000]
        5 hundred count 500 [450..550]
      5K stars, 100k users, 3M visits, 1.5bn rows, 5m deep
        5K count 5000 [4500..5500]
        100k count 100000 [99500..100500]
        3M count 3000000 [2500000..3500000]
        1.5bn count 1500000000 [1450000000..1550000000]
      9 333 and 10 000 members, 1'234 items
        9 333 count 9333
        10 000 count 10000
        1'234 count 1234"
    `);
  });

  test("more and less", () => {
    expect(
      drawEn(
        "over 5, more than 1,000, exceeding 12, upwards of 30, >5",
        "at least three, no fewer than 5, a minimum of ten",
        "nearly 40, almost 2,500, just under 38,000, close to 2900",
        "about 3, around 85%, ~30, approximately 87.3%, some 40",
        "up to 77%, no more than 5, not more than 3, as many as 9",
        "fewer than 600, less than 10 percent, under 5",
        "700+ users, 40-odd members, forty-odd, 2 or more, 99% or more, 5 or so, 3 or fewer",
        "more than a dozen, over $1.5bn, an estimated $285 million, nearly US$ 5 million",
      ),
    ).toMatchInlineSnapshot(`
      "over 5, more than 1,000, exceeding 12, upwards of 30, >5
        over 5 count 5 over [5..…]
        more than 1,000 count 1000 over [1000..…]
        exceeding 12 count 12 over [12..…]
        upwards of 30 count 30 over [30..…]
        >5 count 5 over [5..…]
      at least three, no fewer than 5, a minimum of ten
        at least three count 3 atLeast [3..…]
        no fewer than 5 count 5 atLeast [5..…]
        a minimum of ten count 10 atLeast [10..…]
      nearly 40, almost 2,500, just under 38,000, close to 2900
        nearly 40 count 40 nearly [36..40]
        almost 2,500 count 2500 nearly [2250..2500]
        just under 38,000 count 38000 nearly [34200..38000]
        close to 2900 count 2900 nearly [2610..2900]
      about 3, around 85%, ~30, approximately 87.3%, some 40
        about 3 count 3 about [2.7..3.3]
        around 85|% percent 85 about [76.5..93.5] %
        ~30 count 30 about [27..33]
        approximately 87.3|% percent 87.3 about [86.3..88.3] %
        some 40 count 40 about [36..44]
      up to 77%, no more than 5, not more than 3, as many as 9
        up to 77|% percent 77 atMost […..77] %
        no more than 5 count 5 atMost […..5]
        not more than 3 count 3 atMost […..3]
        as many as 9 count 9 atMost […..9]
      fewer than 600, less than 10 percent, under 5
        fewer than 600 count 600 under […..600]
        less than 10| percent percent 10 under […..10] %
        under 5 count 5 under […..5]
      700+ users, 40-odd members, forty-odd, 2 or more, 99% or more, 5 or so, 3 or fewer
        700+ count 700 over [700..800]
        40-odd count 40 over [40..50]
        forty-odd count 40 over [40..50]
        2 or more count 2 atLeast [2..…]
        99|% or more percent 99 atLeast [99..…] %
        5 or so count 5 about [4.5..5.5]
        3 or fewer count 3 atMost […..3]
      more than a dozen, over $1.5bn, an estimated $285 million, nearly US$ 5 million
        more than a dozen count 12 over [12..…]
        over $1.5bn money 1500000000 over [1500000000..…] $
        an estimated $285 million money 285000000 about [256500000..313500000] $
        nearly US$ 5 million money 5000000 nearly [4500000..5000000] US$"
    `);
  });

  test("ranges; but from one number to another is a change", () => {
    expect(
      drawEn(
        "between 10 and 12 sites, 5 to 10 people, 2-3 weeks",
        "11 to 12 percent, 10%-12%, 5 to 10 million, ~6 - 8",
        "from 5 to 12, from 10 million to 23 million",
        "3 to 1, 5 and 7",
      ),
    ).toMatchInlineSnapshot(`
      "between 10 and 12 sites, 5 to 10 people, 2-3 weeks
        10 and 12 count 12 about [10..12]
        5 to 10 count 10 about [5..10]
        2-3 count 3 about [2..3]
      11 to 12 percent, 10%-12%, 5 to 10 million, ~6 - 8
        11 to 12| percent percent 12 about [11..12.5] %
        10%-12|% percent 12 about [10..12.5] %
        5 to 10 million count 10000000 about [4500000..10500000]
        ~6 - 8 count 8 about [6..8]
      from 5 to 12, from 10 million to 23 million
        5 count 5
        12 count 12
        10 million count 10000000 [9500000..10500000]
        23 million count 23000000 [22500000..23500000]
      3 to 1, 5 and 7
        3 count 3
        1 count 1
        5 count 5
        7 count 7"
    `);
  });

  test("percentages, points and money", () => {
    expect(
      drawEn(
        "12.5 per cent, 90%, 99.99 %, twenty percent",
        "3 percentage points",
        "285 million dollars, $1.5bn, $285m, US$ 5, CHF 1,000, 3.5 billion Swiss francs, €2.3M",
        "-5 %, –5 %, −5 %, (-3), -5 workshops, +5%, 16 (+6), 10 –12%",
      ),
    ).toMatchInlineSnapshot(`
      "12.5 per cent, 90%, 99.99 %, twenty percent
        12.5| per cent percent 12.5 [12.45..12.55] %
        90|% percent 90 [89.5..90.5] %
        99.99| % percent 99.99 [99.985..99.995] %
        twenty| percent percent 20 [19.5..20.5] %
      3 percentage points
        3| percentage points percent 3 [2.5..3.5] pp
      285 million dollars, $1.5bn, $285m, US$ 5, CHF 1,000, 3.5 billion Swiss francs, €2.3M
        285 million| dollars money 285000000 [284500000..285500000] dollars
        $1.5bn money 1500000000 [1450000000..1550000000] $
        $285m money 285000000 [284500000..285500000] $
        US$ 5 money 5 US$
        CHF 1,000 money 1000 CHF
        3.5 billion| Swiss francs money 3500000000 [3450000000..3550000000] Swiss francs
        €2.3M money 2300000 [2250000..2350000] €
      -5 %, –5 %, −5 %, (-3), -5 workshops, +5%, 16 (+6), 10 –12%
        -5| % percent -5 [-5.5..-4.5] %
        –5| % percent -5 [-5.5..-4.5] %
        −5| % percent -5 [-5.5..-4.5] %
        -3 count -3
        5 count 5
        5|% percent 5 [4.5..5.5] %
        16 count 16
        10 –12|% percent 12 about [10..12.5] %"
    `);
  });

  test("places in a row, and what only looks like one", () => {
    expect(
      drawEn(
        "the 45th session, 1st, 22nd",
        "the twelfth, Twenty-first, one hundred and fifth",
        "third-party, first-ever, one third, two-thirds of, 30 second, per second",
      ),
    ).toMatchInlineSnapshot(`
      "the 45th session, 1st, 22nd
        45th ordinal 45
        1st ordinal 1
        22nd ordinal 22
      the twelfth, Twenty-first, one hundred and fifth
        twelfth ordinal 12
        Twenty-first ordinal 21
        one hundred and fifth ordinal 105
      third-party, first-ever, one third, two-thirds of, 30 second, per second
        30 count 30"
    `);
  });

  test("numbers that state no figure", () => {
    expect(
      drawEn(
        "half a dozen, several hundred, dozens of, a few thousand",
        "no one, one another, one and a half years, a third of them",
        "two-day, a three-year plan, a one-off",
      ),
    ).toMatchInlineSnapshot(`
      "half a dozen, several hundred, dozens of, a few thousand
      no one, one another, one and a half years, a third of them
      two-day, a three-year plan, a one-off"
    `);
  });

  test("one is hardly a count", () => {
    expect(drawEn("one of them, One example, at least one")).toMatchInlineSnapshot(`
      "one of them, One example, at least one
        one count 1 (weak)
        One count 1 (weak)
        at least one count 1 atLeast [1..…] (weak)"
    `);
  });
});

describe("any language", () => {
  test("a number is read only if it can be read in one way", () => {
    expect(
      drawUnd(
        "12.5 and 12,5",
        "1,234 and 1.234",
        "1,234,567 and 1.234.567",
        "9\u202f333,84 and 1.234,56",
        "2 519 and 12 % and 700+",
      ),
    ).toMatchInlineSnapshot(`
      "12.5 and 12,5
        12.5 count 12.5 [12.45..12.55]
        12,5 count 12.5 [12.45..12.55]
      1,234 and 1.234
      1,234,567 and 1.234.567
        1,234,567 count 1234567
        1.234.567 count 1234567
      9 333,84 and 1.234,56
        9 333,84 count 9333.84 [9333.83..9333.84]
        1.234,56 count 1234.56 [1234.56..1234.56]
      2 519 and 12 % and 700+
        12| % percent 12 [11.5..12.5] %
        700+ count 700 over [700..800]"
    `);
  });

  test("digits of other scripts", () => {
    expect(drawUnd("١٢٥ و ٪١٢٫٥ و ۱۲۳", "−12 %")).toMatchInlineSnapshot(`
      "١٢٥ و ٪١٢٫٥ و ۱۲۳
        ١٢٥ count 125
        ١٢٫٥ count 12.5 [12.45..12.55]
        ۱۲۳ count 123
      −12 %
        −12| % percent -12 [-12.5..-11.5] %"
    `);
  });
});

test("a percentage and a count are no range", () => {
  expect(drawEn("up 20% to 120 from 100", "between 10% and 15%", "10%-15% of 90")).toMatchInlineSnapshot(`
    "up 20% to 120 from 100
      20|% percent 20 [19.5..20.5] %
      120 count 120
      100 count 100
    between 10% and 15%
      10% and 15|% percent 15 about [10..15.5] %
    10%-15% of 90
      10%-15|% percent 15 about [10..15.5] %
      90 count 90"
  `);
});
