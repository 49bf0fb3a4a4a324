import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { und } from "../../lang/und.ts";
import { zh } from "../../lang/zh.ts";
import type { Fact, Quantity } from "./fact.ts";
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

  test("Chinese numerals and English words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(only(inEnglish(`We ran ${writeEnglish(value)} projects`)).value).toBe(value);
      }),
    );
  });

  const UNITS =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  function writeEnglish(value: number): string {
    if (value >= 1e6) return join(`${writeEnglish(Math.floor(value / 1e6))} million`, value % 1e6);
    if (value >= 1000) return join(`${writeEnglish(Math.floor(value / 1000))} thousand`, value % 1000);
    if (value >= 100) return join(`${UNITS[Math.floor(value / 100) - 1]} hundred`, value % 100);
    if (value >= 20) return TENS[Math.floor(value / 10) - 2] + (value % 10 ? `-${UNITS[(value % 10) - 1]}` : "");
    return UNITS[value - 1]!;
  }

  const join = (head: string, rest: number): string =>
    rest === 0 ? head : `${head} ${rest < 100 ? "and " : ""}${writeEnglish(rest)}`;
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
