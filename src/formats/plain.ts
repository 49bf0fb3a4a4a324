import type { Block, DocumentBlocks } from "../text/block.ts";
import { moveBlock } from "../text/move-block.ts";
import { rememberedText } from "../text/remembered.ts";
import { shift } from "../text/span.ts";
import { type HeadingReading, readHeadings, readTitle } from "./plain/headings.ts";
import { type Line, readLines, readWords } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { readSeen, type Seen } from "./plain/seen.ts";
import { joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export const readPlain = readerWith((read) => read);

/** For a text that is being edited: what a line says is remembered. */
export const plainReader = (): typeof readPlain => readerWith(rememberedText);

/** `remember` takes what reads a piece of text by its characters alone. */
function readerWith(remember: <V>(read: (text: string) => V) => (text: string) => V): (text: string) => DocumentBlocks {
  const [wordsOf, titleOf, seenOf] = [remember(readWords), remember(readTitle), remember(readSeen)];
  return (text) => {
    const lines = joinWrapped(readLines(text, wordsOf), text, wordsOf);
    const headings = readHeadings(lines, titleOf);
    return { blocks: blocksOf(lines, headings, seenOf) };
  };
}

function blocksOf(
  lines: readonly Line[],
  headings: ReadonlyMap<Line, HeadingReading>,
  seenOf: typeof readSeen,
): readonly Block[] {
  const lists = new ListTracker();
  const blocks: Block[] = [];
  const add = (line: Line, shape: Shape, skip = 0): void =>
    addBlocks(blocks, line, seenOf(line.text.slice(skip)), skip, shape);
  for (const line of lines) {
    if (line.isRule) continue;
    const heading = headings.get(line);
    if (heading?.kind === "heading") {
      lists.reset();
      add(line, { kind: "heading", level: heading.level });
    } else if (line.marker) {
      const { list, level, reading } = lists.place(line);
      const { marker, body, indent } = line.marker;
      const span = { start: line.start, end: line.start + marker.text.length };
      add(line, { kind: "item", level, list, marker: { span, ...marker, ...reading } }, body - indent);
    } else {
      lists.pause();
      add(line, { kind: "paragraph", level: 0, ...(heading && { headingLike: true }) });
    }
  }
  return blocks;
}

type Shape = Pick<Block, "kind" | "level" | "list" | "marker" | "headingLike">;

/** The block of a line, behind its marker, and the notes that a converter has left in it. */
function addBlocks(blocks: Block[], { start, end }: Line, seen: Seen, skip: number, shape: Shape): void {
  const by = start + skip;
  blocks.push({
    span: { start, end },
    content: shift(seen.content, by),
    text: seen.text,
    links: seen.links.map(({ span, target }) => ({ span: shift(span, by), target })),
    opaque: seen.opaque.map((span) => shift(span, by)),
    ...shape,
  });
  for (const note of seen.notes) blocks.push(moveBlock(note, by));
}
