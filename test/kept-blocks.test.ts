import { expect, test } from "vitest";
import { markdownReader } from "../src/formats/markdown.ts";
import { plainReader, readPlain } from "../src/formats/plain.ts";
import { KeptBlocks, type Edition } from "../src/text/kept-blocks.ts";

const REPORT = `Harbour report

Works

- The quay was paved.
- The crane was painted.

The pilots moved to the new house.

Staff

Two clerks were hired.
`;

const read = plainReader();

const edit = (kept: KeptBlocks, text: string): Edition => kept.edit(text, read(text));

/** Each block with its first characters in the text, looked up by its stable offset. */
const drawn = ({ document, offsets }: Edition, text: string): string[] =>
  document.blocks.map(({ content }) => text.slice(offsets.toText(content.start), offsets.toText(content.end)));

test("what an edit does not reach are the same blocks, at the same stable offsets", () => {
  const kept = new KeptBlocks();
  edit(kept, REPORT);
  const before = edit(kept, `Draft 2\n\n${REPORT}`);
  const text = `Draft 2\n\n${REPORT.replace("the new house", "the new pilot house")}`;
  const after = edit(kept, text);
  const fresh = after.document.blocks.filter((block) => !before.document.blocks.includes(block));
  expect(fresh.map((block) => block.text)).toEqual(["The pilots moved to the new pilot house."]);
  expect(drawn(after, text)).toEqual(readPlain(text).blocks.map((block) => block.text));
});

test("what is written between two blocks leaves both as they are, and so does taking it away", () => {
  const kept = new KeptBlocks();
  const text = REPORT.replace("house.\n\n", "house.\n\n\n\n");
  const before = edit(kept, text);
  const written = edit(kept, text.replace("house.\n\n", "house.\n\n7"));
  expect(written.document.blocks.filter((block) => !before.document.blocks.includes(block))).toHaveLength(1);
  const after = edit(kept, text);
  expect(after.document.blocks.every((block, i) => block === before.document.blocks[i])).toBe(true);
});

test("a change within a line of a text without wrapped lines makes one new block, and no other is read", () => {
  const paragraph = (words: string): string => `${words}, and ${"the work went on without a break ".repeat(5)}.`;
  const report = (clerks: string): string =>
    ["Staff", "- A bullet", paragraph(`${clerks} clerks were hired`), paragraph("The quay was paved")].join("\n\n");
  const [read, kept] = [plainReader(), new KeptBlocks()];
  const before = kept.edit(report("Two"), read(report("Two")));
  const { changed } = read(report("Twelve"));
  const after = kept.edit(report("Twelve"), {
    changed,
    get placed(): never {
      throw new Error("all were read");
    },
  });
  const fresh = after.document.blocks.filter((block) => !before.document.blocks.includes(block));
  expect(fresh.map(({ text }) => text)).toEqual([paragraph("Twelve clerks were hired")]);
  expect(drawn(after, report("Twelve"))).toEqual(readPlain(report("Twelve")).blocks.map(({ text }) => text));
});

test("a change of one line and of the space between others is not one of a line alone", () => {
  const paragraph = (words: string): string => `${words}, and ${"the work went on without a break ".repeat(5)}.`;
  const report = (clerks: string, end: string): string =>
    [`${clerks} clerks were hired`, "The quay was paved", "The crane was sold"].map(paragraph).join(end);
  const [read, kept] = [plainReader(), new KeptBlocks()];
  kept.edit(report("Two", "\n"), read(report("Two", "\n")));
  const text = report("Twelve", "\r\n");
  const edition = kept.edit(text, read(text));
  expect(drawn(edition, text)).toEqual(readPlain(text).blocks.map((block) => block.text));
});

test("stable offsets are those of the text and back, wherever there is a character", () => {
  const kept = new KeptBlocks();
  edit(kept, REPORT);
  const text = REPORT.replace("Staff\n\n", "");
  const { offsets } = edit(kept, text);
  const all = [...Array(text.length + 1).keys()];
  expect(all.map((offset) => offsets.toText(offsets.toStable(offset)))).toEqual(all);
  const stable = all.map((offset) => offsets.toStable(offset));
  expect(stable.toSorted((a, b) => a - b)).toEqual(stable);
});

test("paragraphs put in again and again at one place find room, or all are numbered anew", () => {
  const kept = new KeptBlocks();
  let text = REPORT;
  const behind = REPORT.indexOf("The pilots");
  for (let i = 0; i < 60; i++) {
    text = `${text.slice(0, behind)}Pier ${i} was built.\n\n${text.slice(behind)}`;
    edit(kept, text);
  }
  const last = edit(kept, text);
  expect(drawn(last, text)).toEqual(readPlain(text).blocks.map((block) => block.text));
  const starts = last.document.blocks.map(({ span }) => span.start);
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
});

test("an item that is put into a list is of that list, and others keep theirs", () => {
  const kept = new KeptBlocks();
  const before = edit(kept, REPORT);
  const after = edit(kept, REPORT.replace("- The crane", "- The lamps were lit.\n- The crane"));
  const lists = (edition: Edition) => edition.document.blocks.flatMap(({ list }) => list ?? []);
  expect(lists(before)).toHaveLength(2);
  expect(lists(after)).toHaveLength(3);
  expect(new Set(lists(after))).toEqual(new Set(lists(before)));
  const apart = edit(kept, REPORT.replace("- The crane", "Then it rained.\n\n- The crane"));
  expect(new Set(lists(apart)).size).toBe(2);
});

test("a paragraph that becomes a heading by what is written elsewhere is a new block", () => {
  const kept = new KeptBlocks();
  const text = "# A\n\nWords of the first.\n";
  const { placed } = read(text);
  const [heading] = kept.edit(text, { placed }).document.blocks;
  const [first, ...others] = placed;
  const changed = { ...first!, block: { ...first!.block, level: first!.block.level + 1 } };
  const [other, paragraph] = kept.edit(text, { placed: [changed, ...others] }).document.blocks;
  expect(other).not.toBe(heading);
  expect(other!.span).toEqual(heading!.span);
  expect(paragraph!.text).toBe("Words of the first.");
});

test("in Markdown, too, an edit reaches its own block only, however the document is read", () => {
  const kept = new KeptBlocks();
  const markdown = markdownReader();
  const text =
    "# Harbour\n\nThe quay was paved.\n- The crane was painted.\n- The lamps were lit.\n\n  They are bright.\n\n> All is well.\n";
  const before = kept.edit(text, markdown(text));
  const next = text.replace("paved", "paved again");
  const after = kept.edit(next, markdown(next));
  const fresh = after.document.blocks.filter((block) => !before.document.blocks.includes(block));
  expect(fresh.map((block) => block.text)).toEqual(["The quay was paved again."]);
});

test("a text of very many paragraphs is kept like any other", () => {
  const kept = new KeptBlocks();
  const text = "The quay was paved.\n\n".repeat(150_000);
  edit(kept, text);
  expect(edit(kept, `Draft\n\n${text}`).document.blocks).toHaveLength(150_001);
});
