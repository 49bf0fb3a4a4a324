import fc from "fast-check";
import { expect, test } from "vitest";
import { hanNumeral } from "./han-numerals.ts";

test.each([
  ["一", 1],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["一百一十", 110],
  ["一千三百七十一", 1371],
  ["一千零一", 1001],
  ["三十五万", 350_000],
  ["一万零三", 10_003],
  ["三千五百万", 35_000_000],
  ["一亿二千万", 120_000_000],
  ["十二亿三千四百五十六万七千八百九十", 1_234_567_890],
  ["三万亿", 3e12],
  ["二〇二二", 2022],
  ["二○二一", 2021],
  // A digit right behind a unit is short for the next one down.
  ["两千三", 2300],
  ["一百五", 150],
  ["一万三", 13_000],
  ["一亿五", 150_000_000],
  // A unit alone is one of it: 百余人.
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
])("%s is %d", (text, value) => {
  expect(hanNumeral(text)).toBe(value);
});

test.each(["", "三五", "二三十", "十二三", "一千百", "十百", "百千", "万万万", "人", "三人", "一".repeat(100)])(
  "%s is no number",
  (text) => {
    expect(hanNumeral(text)).toBeUndefined();
  },
);

test("any number reads back the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (value) => {
      expect(hanNumeral(writeHan(value))).toBe(value);
    }),
  );
});

/** 1005 as 一千零五, the way a careful writer puts it. */
export function writeHan(value: number): string {
  const sections = [
    [Math.floor(value / 1e12), "万亿"],
    [Math.floor(value / 1e8) % 1e4, "亿"],
    [Math.floor(value / 1e4) % 1e4, "万"],
    [value % 1e4, ""],
  ] as const;
  let text = "";
  for (const [section, unit] of sections) {
    if (section === 0) continue;
    if (text !== "" && section < 1000) text += "零";
    // 三万亿五千亿 is written 三万五千亿.
    text += writeSection(section) + (unit === "万亿" && Math.floor(value / 1e8) % 1e4 > 0 ? "万" : unit);
  }
  return text.replace(/^一十/u, "十");
}

function writeSection(value: number): string {
  let text = "";
  for (const [size, unit] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit > 0) text += "零一二三四五六七八九"[digit] + unit;
    else if (text !== "" && !text.endsWith("零") && value % size > 0) text += "零";
  }
  return text;
}
