import { expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { zh } from "../../lang/zh.ts";
import { sentenceSplitter } from "../sentences.ts";
import { factReader } from "./read.ts";

/** A slow and busy machine needs a second or two; a reader that goes back over the text needs minutes. */
const LONG = 6_000;

/** Each again and again in one line: signs that many patterns begin with, and figures, which cost more to read. */
const SIGNS = [
  "May ",
  "half a ",
  "about ",
  "Aa ",
  "A",
  "AA/",
  "$",
  "(",
  "-",
  " ",
  "?",
  "”",
  "A. ",
  "😀",
  "a line of nothing but %j",
];
const FIGURES = [
  "1",
  "1,",
  "1.",
  "1-",
  "1 ",
  "1'000",
  "一",
  "一百",
  "几十",
  "十、",
  "三点",
  "百分之",
  "10多万",
  "2021年",
  "in 2021 ",
  "May 1",
  "from 1 ",
  "between 1 and ",
  "10 to ",
  "twenty ",
  "hundred and ",
  "twenty-first ",
  "Phase 2 ",
  "A/1/",
  "CDIP/1/1 Rev ",
  "附件一、",
  "Tables 1, ",
  "Section 5 of the ",
  "+1 2 3 4 ",
  "[1 ",
  "#1 ",
];

test.each([...SIGNS.map((unit) => [unit, 300_000] as const), ...FIGURES.map((unit) => [unit, 30_000] as const)])(
  "a line of nothing but %j",
  (unit, size) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const pieces = [`2021${text}`, `附件${text}`].map((line) => ({ text: line, opaque: [] }));
    const start = performance.now();
    for (const pack of [zh, en]) {
      factReader(pack, ["建议"])(pieces);
      sentenceSplitter(pack)(text);
    }
    expect(performance.now() - start).toBeLessThan(LONG);
  },
);

test("a hundred thousand short pieces", () => {
  const pieces = Array.from({ length: 100_000 }, (_, i) => ({ text: `第${i}行，共3个`, opaque: [] }));
  const start = performance.now();
  expect(factReader(zh, [])(pieces)).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(LONG);
});

test("many stretches of code in one piece", () => {
  const text = "code 12 ".repeat(50_000);
  const opaque = Array.from({ length: 50_000 }, (_, i) => ({ start: i * 8, end: i * 8 + 4 }));
  const start = performance.now();
  factReader(en, [])([{ text, opaque }]);
  expect(performance.now() - start).toBeLessThan(LONG);
});
