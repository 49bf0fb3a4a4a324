import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../lang/en.ts";
import { und } from "../lang/und.ts";
import { zh } from "../lang/zh.ts";
import { sentenceSplitter } from "./sentences.ts";

const split = (pack: typeof en, text: string): string[] =>
  sentenceSplitter(pack)(text).map(({ start, end }) => text.slice(start, end));

test("English sentences end before a capital, a figure or an opening mark", () => {
  expect(split(en, 'It ran. Twelve came! "Who?" Nobody. 5 left. (All.) ok. and so on.')).toEqual([
    "It ran.",
    "Twelve came!",
    '"Who?"',
    "Nobody.",
    "5 left.",
    "(All.) ok. and so on.",
  ]);
});

test("abbreviations, initials and decimals end none", () => {
  const whole = [
    "See e.g. Table 2 of Doc. 5 and the U.S. Government.",
    "Dr. J. Smith of Foo Inc. Berlin met approx. 12.5 people on 5 Sept. 2021.",
    "Version 1.2. of No. 5",
  ];
  for (const text of whole) expect(split(en, text)).toEqual([text]);
});

test("Chinese sentences end at their own mark, wherever it stands", () => {
  expect(split(zh, "举办了12场。“很好！”他说：“是。”对吗？A.B公司。 v1.2 发布")).toEqual([
    "举办了12场。",
    "“很好！”",
    "他说：“是。”",
    "对吗？",
    "A.B公司。",
    "v1.2 发布",
  ]);
});

test("in any other language both are known", () => {
  expect(split(und, "Un. Deux. 三。四")).toEqual(["Un.", "Deux.", "三。", "四"]);
});

test("every word belongs to one sentence", () => {
  const fragment = fc.constantFrom("It", " ", ". ", "。", "?", "! ", "”", "e.g.", " A", "12", "\n", "）", "...", "😀");
  fc.assert(
    fc.property(fc.constantFrom(en, zh, und), fc.array(fragment, { maxLength: 30 }), (pack, fragments) => {
      const text = fragments.join("");
      const spans = sentenceSplitter(pack)(text);
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replaceAll(/\s/gu, ""),
      ).toBe(text.replaceAll(/\s/gu, ""));
      for (const [i, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    }),
    { numRuns: 1000 },
  );
});
