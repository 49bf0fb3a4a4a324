import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { und } from "../../lang/und.ts";
import { zh } from "../../lang/zh.ts";
import { writeChinese, writeEnglish } from "../../../test/support/write-numbers.ts";
import type { DateFact, Fact, Quantity } from "./fact.ts";
import { placed, factReader } from "./read.ts";

const readIn = (pack: LanguagePack) => {
  const read = factReader(pack, ["建议", "Recommendation"]);
  return (text: string): readonly Fact[] => read([{ text, opaque: [] }])[0]!;
};

describe("a number reads back the same, however it is written", () => {
  const inChinese = readIn(zh);
  const inEnglish = readIn(en);
  const only = (facts: readonly Fact[]): Quantity => {
    expect(facts.map(({ type }) => type)).toEqual(["quantity"]);
    return facts[0] as Quantity;
  };
  const grouped = (value: number, sign: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, sign);
  const fullWidth = (digits: string): string =>
    digits.replaceAll(/[\d,]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  test("digits, grouped or not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom("", ",", "\u00a0", "\u202f", "'"),
        (value, sign) => {
          expect(only(inChinese(`共${grouped(value, sign)}个项目`)).value).toBe(value);
          expect(only(inChinese(`共${fullWidth(grouped(value, sign === "," ? "," : ""))}个项目`)).value).toBe(value);
          expect(only(inEnglish(`We ran ${grouped(value, sign || ",")} projects`)).value).toBe(value);
        },
      ),
    );
  });

  test("decimals and scale words", () => {
    const scales = { 万: 1e4, 亿: 1e8, 千万: 1e7, 百万: 1e6 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...Object.keys(scales)),
        (digits, decimals, word) => {
          const print = (digits / 10 ** decimals).toFixed(decimals);
          const scale = scales[word as keyof typeof scales];
          const { value, interval } = only(inChinese(`共${print}${word}个`));
          expect(value).toBe(Number((Number(print) * scale).toPrecision(15)));
          expect(interval.low).toBeLessThan(value);
          expect(interval.high).toBeGreaterThan(value);
          // The next print is another number.
          const next = only(inChinese(`共${(Number(print) + 10 ** -decimals).toFixed(decimals)}${word}个`));
          expect(next.interval.low).toBeGreaterThan(interval.high);
          expect(only(inEnglish(`We had ${print} million visits`)).value).toBe(
            Number((Number(print) * 1e6).toPrecision(15)),
          );
        },
      ),
    );
  });

  test("English words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(only(inEnglish(`We ran ${writeEnglish(value)} projects`)).value).toBe(value);
      }),
    );
  });

  test("Chinese numerals, with a measure word or as a percentage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.constantFrom(..."个名项"), (value, measure) => {
        const { value: read, unit } = only(inChinese(`共有${writeChinese(value)}${measure}`));
        expect([read, unit]).toEqual([value, measure]);
        const percent = only(inChinese(`占百分之${writeChinese((value % 100) + 1)}`));
        expect([percent.value, percent.unit]).toEqual([(value % 100) + 1, "%"]);
      }),
    );
  });

  test("a digit with a scale letter, a scale word, or all its zeros", () => {
    const scales = { K: 1e3, M: 1e6, B: 1e9, " thousand": 1e3, " million": 1e6, " billion": 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...Object.keys(scales)), (tenths, word) => {
        const scale = scales[word as keyof typeof scales];
        const { value } = only(inEnglish(`We had ${tenths / 10}${word} visits`));
        expect(value).toBe(Number(((tenths / 10) * scale).toPrecision(15)));
        expect(only(inEnglish(`We had ${grouped(Math.round(value), ",")} visits`)).value).toBe(value);
      }),
    );
  });

  test("digits of other scripts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(0x0660, 0x06f0, 0xff10), (value, zero) => {
        const digits = String(value).replaceAll(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
        expect(only(inChinese(`共有${digits}个项目`)).value).toBe(value);
      }),
    );
  });

  test("percentages, points and changes of either sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom("-", "–", "\u2212", ""), (tenths, minus) => {
        const value = minus === "" ? tenths / 10 : -tenths / 10;
        const print = `${minus}${tenths / 10}`;
        const forms = [
          only(inEnglish(`It is (${print}%) of all`)),
          only(inEnglish(`It is (${print} per cent) of all`)),
          only(inChinese(`占（${print}％）`)),
        ];
        for (const form of forms) {
          expect(form).toMatchObject({ kind: "percent", unit: "%", value });
          expect(form.interval.high - form.interval.low).toBeCloseTo(tenths % 10 === 0 ? 1 : 0.1, 4);
        }
        expect(only(inEnglish(`It rose by ${tenths / 10} percentage points`))).toMatchObject({ unit: "pp" });
        expect(only(inChinese(`提高${tenths / 10}个百分点`))).toMatchObject({ unit: "pp" });
      }),
    );
  });

  test("a range has both its ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 9 }), (low, more) => {
        const interval = { low, high: low + more };
        for (const to of ["-", "–", " to "])
          expect(only(inEnglish(`We ran ${low}${to}${low + more} projects`))).toMatchObject({
            interval,
            bound: "about",
          });
        for (const to of ["-", "至", "到", "～"])
          expect(only(inChinese(`共有${low}${to}${low + more}个项目`))).toMatchObject({ interval, bound: "about" });
      }),
    );
  });
});

describe("a day reads back the same, however it is written", () => {
  const inChinese = readIn(zh);
  const inEnglish = readIn(en);
  const day = fc.date({
    min: new Date(Date.UTC(1950, 0, 1)),
    max: new Date(Date.UTC(2089, 11, 31)),
    noInvalidDate: true,
  });
  const months = Object.keys(en.dates.months);
  const nameOf = (month: number): string => months[month]!;
  const two = (number: number): string => String(number).padStart(2, "0");
  const daysOf = (facts: readonly Fact[]) => facts.map((fact) => (fact.type === "date" ? fact.days : fact));

  test("Chinese, English and ISO days", () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        const at = Math.floor(date.getTime() / 86_400_000);
        const expected = [{ low: at, high: at }];
        const hanYear = [...String(y)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
        for (const text of [
          `${y}年${m + 1}月${d}日`,
          `${y} 年 ${m + 1} 月 ${d} 日`,
          `${hanYear}年${writeChinese(m + 1)}月${writeChinese(d)}日`,
          `${y}-${two(m + 1)}-${two(d)}`,
          `${y}/${m + 1}/${d}`,
        ])
          expect(daysOf(inChinese(`会议于${text}举行`))).toEqual(expected);
        for (const text of [
          `${d} ${nameOf(m)} ${y}`,
          `${nameOf(m)} ${d}, ${y}`,
          `${d} ${nameOf(m).slice(0, 3)} ${y}`,
          `${nameOf(m).toUpperCase()} ${d}, ${y}`,
          `${y}-${two(m + 1)}-${two(d)}`,
        ])
          expect(daysOf(inEnglish(`The meeting was held on ${text}`))).toEqual(expected);
      }),
    );
  });

  test("months, quarters, halves, years and bienniums", () => {
    const first = (y: number, m: number): number => Date.UTC(y, m, 1) / 86_400_000;
    const days = (facts: readonly Fact[]) => (facts[0] as DateFact | undefined)?.days;
    fc.assert(
      fc.property(fc.integer({ min: 1960, max: 2089 }), fc.integer({ min: 0, max: 11 }), (y, m) => {
        const between = (from: number, to: number) => ({ low: first(y, from), high: first(y, to) - 1 });
        const quarter = Math.floor(m / 3);
        const half = Math.floor(m / 6);
        expect(days(inChinese(`${y}年${m + 1}月举行`))).toEqual(between(m, m + 1));
        expect(days(inEnglish(`It was held in ${nameOf(m)} ${y}`))).toEqual(between(m, m + 1));
        expect(days(inChinese(`${y}年第${writeChinese(quarter + 1)}季度`))).toEqual(
          between(quarter * 3, quarter * 3 + 3),
        );
        expect(days(inEnglish(`It was held in Q${quarter + 1} ${y}`))).toEqual(between(quarter * 3, quarter * 3 + 3));
        expect(days(inChinese(`${y}年${half === 0 ? "上" : "下"}半年`))).toEqual(between(half * 6, half * 6 + 6));
        expect(days(inEnglish(`the ${half === 0 ? "first" : "second"} half of ${y}`))).toEqual(
          between(half * 6, half * 6 + 6),
        );
        expect(days(inChinese(`${y}/${two((y + 1) % 100)}两年期`))).toEqual(between(0, 24));
      }),
    );
  });
});

/** Pieces of what people write, put together at random, so that patterns meet where nobody thought they would. */
const fragment = fc.constantFrom(
  ..."2021年 5月 3日 至 和 、 ， 。 建议 附件 第 届会议 个 两次 一百二十 多 约 超过 % 百分之 万 亿 （ ） 周六 星期".split(
    " ",
  ),
  ..."May June 2021 5 12 1,500 3.5 20 Q1 - – to and of the about over at least million dollars $ per cent".split(" "),
  ..."twenty seven hundred first 3rd Annex Table Section B CDIP/24/7 Rev. # v . , + [ ] １２ 😀 𠀀 \ufffc".split(" "),
  " ",
  " ",
  "\n",
  "\u00a0",
);
const text = fc.array(fragment, { maxLength: 24 }).map((fragments) => fragments.join(""));

describe.each([zh, en, und])("whatever is written ($id)", (pack) => {
  const read = readIn(pack);

  test("facts lie inside of the text, in order, and share no sign", () => {
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const fact of read(written)) {
          expect(fact.span.start).toBeGreaterThanOrEqual(last);
          expect(fact.span.end).toBeGreaterThan(fact.span.start);
          expect(fact.span.end).toBeLessThanOrEqual(written.length);
          expect(written.slice(fact.span.start, fact.span.end).trim()).toBe(
            written.slice(fact.span.start, fact.span.end),
          );
          last = fact.span.end;
          if (fact.type === "quantity") {
            expect(fact.printed.start).toBe(fact.span.start);
            expect(fact.printed.end).toBeGreaterThanOrEqual(fact.span.end);
            expect(fact.nounStart).toBeGreaterThanOrEqual(fact.span.end);
            expect(fact.nounStart).toBeLessThanOrEqual(written.length);
            expect(fact.interval.low).toBeLessThanOrEqual(fact.interval.high);
            expect(Number.isFinite(fact.value)).toBe(true);
          }
          if (fact.type === "date" && fact.days) expect(fact.days.low).toBeLessThanOrEqual(fact.days.high);
          if (fact.type === "reference") {
            for (const { span } of fact.targets) {
              expect(span.start).toBeGreaterThanOrEqual(fact.span.start);
              expect(span.end).toBeLessThanOrEqual(fact.span.end);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a piece reads the same among others as alone", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
        const together = factReader(pack, ["建议", "Recommendation"])(
          pieces.map((piece) => ({ text: piece, opaque: [] })),
        );
        expect(together).toEqual(pieces.map((piece) => read(piece)));
      }),
      { numRuns: 300 },
    );
  });

  test("a sentence reads the same between others", () => {
    fc.assert(
      fc.property(
        fc.array(
          fragment.filter((words) => !/[.。]/u.test(words)),
          { maxLength: 12 },
        ),
        (fragments) => {
          const sentence = `Then ${fragments.join("")} so`;
          const [before, behind] = ["We moved 3 reports from Phase 2. ", " was it. 我们共有12个项目。"];
          const alone = read(sentence);
          const within = read(before + sentence + behind);
          const own = within.filter(
            ({ span }) => span.start >= before.length && span.start < before.length + sentence.length,
          );
          expect(own).toEqual(alone.map((fact) => placed(fact, before.length)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
