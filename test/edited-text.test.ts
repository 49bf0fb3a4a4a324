import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownReader, readMarkdown } from "../src/formats/markdown.ts";
import { plainReader, readPlain } from "../src/formats/plain.ts";
import { type Edition, KeptBlocks } from "../src/text/kept-blocks.ts";
import { moveBlock } from "../src/text/move-block.ts";
import { SAME_OFFSETS } from "../src/text/offset-map.ts";
import { inPlace } from "../src/text/placed-block.ts";

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
const RUNS = Number(process.env["EDIT_RUNS"] ?? 20);

/** Blocks in places of the text. Numbers of lists are counted from the first one on. */
function inText({ document, offsets }: Edition): unknown {
  const lists = new Map<number, number>();
  return document.blocks.map((block) => {
    const at = offsets.toText(block.span.start);
    const moved = moveBlock(block, at - block.span.start);
    if (block.list === undefined) return moved;
    if (!lists.has(block.list)) lists.set(block.list, lists.size);
    return { ...moved, list: lists.get(block.list) };
  });
}

describe.each(REPORTS)("%s while it is edited", (_, source) => {
  describe.each([
    ["text", plainReader, readPlain],
    ["markdown", markdownReader, readMarkdown],
  ] as const)("as %s", (_format, reader, readAlone) => {
    /** `editor` gives what is called with each edition of a text, the first of all included. */
    const throughEdits = (editor: () => (text: string) => void): void =>
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
          const show = editor();
          let text = source;
          show(text);
          for (const one of edits) show((text = edited(text, one)));
        }),
        { numRuns: RUNS },
      );

    test("reads as it does alone", () => {
      throughEdits(() => {
        const read = reader();
        return (text) => expect(inPlace(read(text))).toEqual(readAlone(text));
      });
    });

    test("has the blocks that it has alone", () => {
      throughEdits(() => {
        const [read, kept] = [reader(), new KeptBlocks()];
        return (text) => {
          const alone = { document: readAlone(text), offsets: SAME_OFFSETS };
          expect(inText(kept.edit(text, read(text)))).toEqual(inText(alone));
        };
      });
    });
  });
});

test("a link is one as long as its address is defined, wherever that is", () => {
  const read = markdownReader();
  const targets = (definition: string) =>
    read(`See [the report][a].\n\n# Addresses\n\n${definition}`).placed[0]!.block.links.map(({ target }) => target);
  expect(targets("None.")).toEqual([]);
  expect(targets("[a]: b")).toEqual(["b"]);
  expect(targets("[a]: c")).toEqual(["c"]);
  expect(targets("None.")).toEqual([]);
});
