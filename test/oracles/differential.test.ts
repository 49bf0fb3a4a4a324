import fc from "fast-check";
import { format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import { differences } from "./differences.ts";
import { readByOracle, readByUs, type Question } from "./oracles.ts";
import { samples } from "./samples.ts";
import { writeChinese, writeEnglish } from "../support/write-numbers.ts";

const page = new URL("../../docs/facts.md", import.meta.url);

const rows = samples.flatMap((sample) =>
  sample.texts.map((text) => ({ text, ...sample, us: readByUs(text, sample), oracle: readByOracle(text, sample) })),
);
const differing = rows.filter(({ us, oracle }) => us.join(" ") !== oracle.join(" "));

test("we differ from the oracles where we mean to, and nowhere else", () => {
  expect(differing.map(({ text }) => text).sort()).toEqual(Object.keys(differences).sort());
});

test("docs/facts.md is up to date (`npx vitest run test/oracles -u` writes it)", async () => {
  const text = await format(pageText(), { ...(await resolveConfig(page.pathname)), parser: "markdown" });
  await expect(text).toMatchFileSnapshot(page.pathname);
});

function pageText(): string {
  const shown = (values: readonly string[]): string => (values.length > 0 ? values.join(", ") : "nothing");
  const lines = differing.map(
    ({ kind, text, us, oracle }) => `| ${text} | ${kind} | ${shown(us)} | ${shown(oracle)} | ${differences[text]} |`,
  );
  return `# What is read

Figures and dates are read by code of our own (\`src/model/facts\`), since no package reads them with their places, hedges and
units in the languages of a report. Two packages are asked for a second opinion in tests, where they know the matter:
\`@microsoft/recognizers-text-number\` for numbers and percentages, \`chrono-node\` for dates, each in Chinese and English.

Of ${rows.length} texts, ${rows.length - differing.length} are read alike. Numbers, percentages and dates made at random, in the forms that
the packages know, are read alike too (\`test/oracles/differential.test.ts\`). This page is written by that test.

## Where we differ, and why

| text | asked for | we read | the package reads | why |
| :-- | :-- | :-- | :-- | :-- |
${lines.join("\n")}
`;
}

describe("at random", () => {
  const count = fc.integer({ min: 2, max: 99_999_999 });
  const both = (text: string, question: Question): [string[], string[]] => [
    readByUs(text, question),
    readByOracle(text, question),
  ];
  const alike = (value: number | string): [string[], string[]] => [[String(value)], [String(value)]];

  test("Chinese numerals, English words, digits", () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(both(`共有${writeChinese(value)}人参加`, { kind: "number", language: "zh" })).toEqual(
          alike(String(value)),
        );
        expect(both(`We had ${writeEnglish(value)} visits`, { kind: "number", language: "en" })).toEqual(
          alike(String(value)),
        );
        expect(both(`We had ${value.toLocaleString("en")} visits`, { kind: "number", language: "en" })).toEqual(
          alike(String(value)),
        );
      }),
    );
  });

  test("scale words", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 9999 }).filter((tenths) => tenths % 10 !== 0),
        (tenths) => {
          const value = (scale: number): string => String((tenths * scale) / 10);
          expect(both(`共有${tenths / 10}万人参加`, { kind: "number", language: "zh" })).toEqual(alike(value(1e4)));
          expect(both(`共有${tenths / 10}亿人参加`, { kind: "number", language: "zh" })).toEqual(alike(value(1e8)));
          expect(both(`We had ${tenths / 10} million visits`, { kind: "number", language: "en" })).toEqual(
            alike(value(1e6)),
          );
        },
      ),
    );
  });

  test("percentages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        const value = tenths / 10;
        expect(both(`占${value}%`, { kind: "percent", language: "zh" })).toEqual(alike(String(value)));
        expect(both(`It is ${value} per cent of all`, { kind: "percent", language: "en" })).toEqual(
          alike(String(value)),
        );
        const whole = Math.ceil(value);
        expect(both(`占百分之${writeChinese(whole)}`, { kind: "percent", language: "zh" })).toEqual(
          alike(String(whole)),
        );
      }),
    );
  });

  test("days", () => {
    const day = fc.date({
      min: new Date(Date.UTC(1990, 0, 1)),
      max: new Date(Date.UTC(2049, 11, 31)),
      noInvalidDate: true,
    });
    const months = "January February March April May June July August September October November December".split(" ");
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        const iso = date.toISOString().slice(0, 10);
        expect(both(`会议于${y}年${m + 1}月${d}日举行`, { kind: "date", language: "zh" })).toEqual(alike(iso));
        expect(both(`It took place on ${d} ${months[m]} ${y}`, { kind: "date", language: "en" })).toEqual(alike(iso));
        expect(both(`It took place on ${months[m]} ${d}, ${y}`, { kind: "date", language: "en" })).toEqual(alike(iso));
        expect(both(`It took place on ${iso}`, { kind: "date", language: "en" })).toEqual(alike(iso));
      }),
    );
  });
});
