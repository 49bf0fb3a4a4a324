import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { joinSegments, readMarkdown } from "../src/formats/markdown.ts";
import { frontMatterLength } from "../src/formats/markdown/prepare.ts";
import { lastSegment } from "../src/formats/markdown/segment.ts";
import { readPlain } from "../src/formats/plain.ts";

/** So many characters from `at` on, a share of the text, are replaced. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly words: string;
}

/** What opens, closes or continues something beyond its own line. */
const WORDS = [
  ..."7 a 一 - > | # * _ ` [ ]".split(" "),
  "\n",
  "\n\n",
  "\r\n\r\n",
  "\n \t\n",
  " ",
  "    ",
  "\u3000",
  "\u2028",
  "# x\n",
  "\n### x",
  "\n===\n",
  "\n---\n",
  "---\n",
  "```\n",
  "~~~",
  "```",
  "<!-- ",
  "-->",
  "<pre>",
  "</pre>",
  "\n<div>\n",
  "<?",
  "<br>",
  "> x\n",
  "\n- x\n",
  "\n1. x\n\n",
  "\n\n  x\n",
  "\n\n    x\n",
  "(a) x\n(b) y\n",
  "A. x\n\n",
  "一、x\n",
  "• x\n",
  "| a | b |\n|---|---|  \n| 1 | 2 |\n",
  "[^1]: x\n",
  "[^1]",
  "[a]",
  "[a]: b\n",
  "[a]: /c 'd\ne'\n",
  "[建议1]",
  "![x](y)",
  "http://example.org/a.",
  "[footnoteRef:1] [1: x 3]",
  "**",
  "1.1 Summary\n",
  "TITLE\n",
];

const edit = fc.record<Edit>({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  words: fc.constantFrom("", ...WORDS),
});

const edited = (text: string, { at, removed, words }: Edit): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + words + text.slice(place + removed);
};

const REPORTS = ["zh-agenda-slips.txt", "zh-monthly-slips.md", "en-status-slips.md"].map(
  (file) => [file, readFileSync(new URL(`../examples/${file}`, import.meta.url), "utf8")] as const,
);
const RUNS = Number(process.env["EDIT_RUNS"] ?? 6);

/** The editions that a text has while it is edited. */
function forEachEdition(source: string, check: (text: string) => void | Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
    let text = source;
    for (const one of edits) await check((text = edited(text, one)));
  });
  return fc.assert(property, { numRuns: RUNS });
}

describe.each(REPORTS)("%s while it is edited", (_, source) => {
  test("reads as it does to a reader that has read nothing before", () =>
    forEachEdition(source, async (text) => {
      vi.resetModules();
      const fresh = { ...(await import("../src/formats/plain.ts")), ...(await import("../src/formats/markdown.ts")) };
      expect(readPlain(text)).toEqual(fresh.readPlain(text));
      expect(readMarkdown(text)).toEqual(fresh.readMarkdown(text));
    }));

  test("reads in segments as it does as a whole", () =>
    forEachEdition(source, (text) => {
      expect(readMarkdown(text)).toEqual(joinSegments([lastSegment(text, frontMatterLength(text))]));
    }));
});

test("a link is one as long as its address is defined, wherever that is", () => {
  const targets = (definition: string) =>
    readMarkdown(`See [the report][a].\n\n# Addresses\n\n${definition}`).blocks[0]!.links.map(({ target }) => target);
  expect(targets("None.")).toEqual([]);
  expect(targets("[a]: b")).toEqual(["b"]);
  expect(targets("[a]: c")).toEqual(["c"]);
  expect(targets("None.")).toEqual([]);
});
