import type { Block, DocumentBlocks } from "../text/block.ts";
import { moveBlock } from "../text/move-block.ts";
import { shift } from "../text/span.ts";
import { readHeadings } from "./plain/headings.ts";
import { readLines, type Line } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { readSeen } from "./plain/seen.ts";
import { joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text. What a line says is remembered, so that of an edited text only what is new is read.
 */
export function readPlain(text: string): DocumentBlocks {
  const lines = joinWrapped(readLines(text), text);
  const headings = readHeadings(lines);
  const lists = new ListTracker();
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line.isRule) continue;
    const heading = headings.get(line);
    if (heading?.kind === "heading") {
      lists.reset();
      addBlocks(blocks, line, { kind: "heading", level: heading.level });
    } else if (line.marker) {
      const { list, level, reading } = lists.place(line);
      const { marker, body, indent } = line.marker;
      const span = { start: line.start, end: line.start + marker.text.length };
      addBlocks(blocks, line, { kind: "item", level, list, marker: { span, ...marker, ...reading } }, body - indent);
    } else {
      lists.pause();
      addBlocks(blocks, line, { kind: "paragraph", level: 0, ...(heading && { headingLike: true }) });
    }
  }
  return { blocks };
}

/** The block of a line, behind its marker, and the notes that a converter has left in it. */
function addBlocks(
  blocks: Block[],
  { start, end, text }: Line,
  shape: Pick<Block, "kind" | "level" | "list" | "marker" | "headingLike">,
  skip = 0,
): void {
  const seen = readSeen(text.slice(skip));
  const by = start + skip;
  blocks.push({
    span: { start, end },
    content: shift(seen.content, by),
    text: seen.text,
    links: seen.links.map(({ span, target }) => ({ span: shift(span, by), target })),
    opaque: seen.opaque.map((span) => shift(span, by)),
    // Last: a literal that begins with a spread costs a hundred times as much.
    ...shape,
  });
  for (const note of seen.notes) blocks.push(moveBlock(note, by));
}
