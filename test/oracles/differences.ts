/** Why we read something else than the oracle does, by text. Whatever is not listed has to be read alike. */
const RANGE = "two ends are one figure, the upper one, with the range as what it can stand for";
const SOME = "says that there are some, not how many";
const FRACTION = "a fraction in words states no figure by itself; it is compared where its figures stand beside it";
const POINTS = "percentage points compare percentages and are none";
const NAME = "part of a name, not a count";
const PART = "the oracle knows no halves and quarters of years";

export const differences: Readonly<Record<string, string>> = {
  "共有9\u00a0333人参加": "a no-break space groups thousands",
  共有三点五万人参加: "the oracle knows no decimals in front of 万",
  共有近百个国家参加: "a hundred, since 近 makes it a figure",
  共有几十个国家参加: SOME,
  共有十几个国家参加: SOME,
  这是第四十五届会议: "an ordinal: a fact of its own, no count",
  "共有3.2百万人参加": "百万 is a scale word",
  三分之二的国家已经答复: FRACTION,
  共有10至12个国家参加: RANGE,
  共有两到三个国家参加: RANGE,
  "误差为±3个": "a tolerance, no count",
  "We had 9\u00a0333 visits": "a no-break space groups thousands",
  "We sold half a million cars": `${FRACTION} (the oracle reads 0.000002)`,
  "A third of the cars was sold": FRACTION,
  "We met in the forty-fifth session": "an ordinal: a fact of its own, no count (the oracle reads half of it)",
  "We sold 10 to 12 cars": RANGE,
  "We sold between five and seven cars": RANGE,
  "It grew to 16 (+6) cars": "a change in brackets is no count; it is compared with the figures beside it",
  "It grew by ± 3 cars": "a tolerance, no count",
  "It fell by -5 cars": "a hyphen in front of a count joins or lists more often than it takes away",
  "Version 1.20 was released": NAME,
  "We rely on COVID-19 data": NAME,
  "We spent $1.5bn on cars": "the oracle does not know the suffix behind a currency",
  提高了3个百分点: POINTS,
  占三成: FRACTION,
  "占10%至15%": RANGE,
  "It rose by 3 percentage points": POINTS,
  会议于2021年5月3日至7日举行: "the end of the range has the month of its beginning",
  "会议于2021年5月3-7日举行": "the end of the range has the month of its beginning",
  "2022年上半年举行了会议": PART,
  "2022/23两年期的预算": "a biennium",
  "2021年第三季度的报告": PART,
  会议于2021年6月31日举行: "read, so that it can be reported: that month has 30 days",
  "The report covers the first half of 2022": PART,
  "The report covers Q3 2021": PART,
  "The meeting took place on 31 June 2021": "read, so that it can be reported: that month has 30 days",
  "The meeting took place in 2021": "a year is a date too",
};
