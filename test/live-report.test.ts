import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Format } from "../src/engine/document.ts";
import { readReport } from "../src/engine/document.ts";
import { checkReport } from "../src/engine/lint.ts";
import { LiveReport } from "../src/engine/live-report.ts";
import type { LintResult } from "../src/engine/result.ts";
import { coverageOf } from "../src/ties/coverage.ts";
import type { TiedReport } from "../src/ties/tied-report.ts";

/** What is done to a text: `at` and `to` are places in it, as a share of its length. */
interface Change {
  readonly kind: "type" | "erase" | "erase line" | "copy line" | "break" | "join" | "move half" | "paste";
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

const WORDS = [
  "7",
  "1",
  "%",
  "一",
  "。",
  ". ",
  "项",
  "和",
  "the ",
  "2021",
  "- ",
  "# ",
  "\n\n",
  "| a | 12 |\n",
  "建议",
  "(see Annex IX)",
  "“",
  "**",
];

const change = fc.record<Change>({
  kind: fc.constantFrom(
    "type",
    "type",
    "type",
    "erase",
    "erase line",
    "copy line",
    "break",
    "join",
    "move half",
    "paste",
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  words: fc.constantFrom(...WORDS),
});

function changed(text: string, { kind, at, to, words }: Change): string {
  const place = Math.floor(at * text.length);
  const start = text.lastIndexOf("\n", place - 1) + 1;
  const end = text.indexOf("\n", place) + 1 || text.length;
  const other = text.indexOf("\n", Math.floor(to * text.length)) + 1;
  switch (kind) {
    case "type":
      return text.slice(0, place) + words + text.slice(place);
    case "erase":
      return text.slice(0, place) + text.slice(place + 1);
    case "erase line":
      return text.slice(0, start) + text.slice(end);
    case "copy line":
      return text.slice(0, other) + text.slice(start, end) + text.slice(other);
    case "break":
      return `${text.slice(0, place)}\n\n${text.slice(place)}`;
    case "join":
      return text.slice(0, end - 1) + text.slice(end);
    case "move half":
      return text.slice(start) + text.slice(0, start);
    case "paste":
      return text.slice(0, start) + text.slice(other, other + 300) + text.slice(start);
  }
}

/** All that is found, by offsets of the text, and what every figure ties to. */
function told(report: TiedReport, { messages, unchecked, profile, language }: LintResult) {
  const figures = coverageOf(report).figures.map(({ at, status, reason, ties }) => ({
    ...report.offsets.spanInText(at),
    status,
    reason,
    ties: ties.map(({ relation, verdict }) => `${relation} ${verdict.kind}`),
  }));
  return { messages, unchecked, profile, language, figures };
}

const REPORTS: readonly (readonly [string, Format])[] = [
  ["zh-agenda-slips.txt", "text"],
  ["zh-agenda-slips.txt", "markdown"],
  ["en-status-slips.md", "markdown"],
  ["en-status-slips.md", "text"],
];

describe("a report that is edited is told like one that is read anew", () => {
  test.each(REPORTS)("%s as %s", (file, format) => {
    const source = readFileSync(new URL(`../examples/${file}`, import.meta.url), "utf8");
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        const live = new LiveReport(format, {});
        let text = source;
        live.edit(text);
        for (const one of changes) {
          text = changed(text, one);
          const edition = live.edit(text);
          const anew = readReport({ text, format });
          expect(told(edition, live.check(edition, "report"))).toEqual(told(anew, checkReport(anew, "report")));
        }
      }),
      { numRuns: Number(process.env["LIVE_RUNS"] ?? 8), seed: Number(process.env["LIVE_SEED"] ?? 1) },
    );
  });
});
