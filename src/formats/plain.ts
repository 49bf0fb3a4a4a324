import type { Block, DocumentBlocks } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import { readHeadings } from "./plain/headings.ts";
import { readInline } from "./plain/inline.ts";
import { isRule, readLines, type Line } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export function readPlain(text: string): DocumentBlocks {
  const lines = joinWrapped(readLines(text), text);
  const headings = readHeadings(lines);
  const lists = new ListTracker();
  const blocks = lines.flatMap((line): Block[] => {
    if (isRule(line)) return [];
    const heading = headings.get(line);
    if (heading?.kind === "heading") {
      lists.reset();
      return blocksOf(text, line, { kind: "heading", level: heading.level });
    }
    if (!line.marker) {
      lists.pause();
      return blocksOf(text, line, { kind: "paragraph", level: 0, ...(heading && { headingLike: true }) });
    }
    const { list, level, reading } = lists.place(line);
    const { marker, body, indent } = line.marker;
    const span = { start: line.start, end: line.start + marker.text.length };
    return blocksOf(text, line, { kind: "item", level, list, marker: { ...marker, ...reading, span } }, body - indent);
  });
  return { blocks };
}

/** The block of a line, behind its marker, and the notes that a converter has left in it. */
function blocksOf(
  text: string,
  { start, end }: Line,
  shape: Pick<Block, "kind" | "level" | "list" | "marker" | "headingLike">,
  skip = 0,
): Block[] {
  const words = text.slice(start, end);
  const { links, opaque, blanked, notes } = readInline(words, start);
  const seen = visible(blank(words, start, blanked)).slice(skip);
  const content = trimmed(seen, start + skip);
  const block: Block = {
    ...shape,
    span: { start, end },
    content,
    text: seen.slice(content.start - start - skip, content.end - start - skip),
    links,
    opaque,
  };
  return [block, ...notes.map((note) => noteOf(text, note))];
}

/** Spaces in place of what is no word. */
function blank(words: string, start: number, blanked: readonly Span[]): string {
  if (blanked.length === 0) return words;
  let seen = "";
  let from = 0;
  for (const span of blanked) {
    seen += words.slice(from, span.start - start) + " ".repeat(span.end - span.start);
    from = span.end - start;
  }
  return seen + words.slice(from);
}

const visible = (text: string): string => (WHITE.test(text) ? text.replaceAll(WHITE_SPACE, " ") : text);
const WHITE = /[\n\r\t\u2028\u2029\u3000]/u;
const WHITE_SPACE = new RegExp(WHITE.source, "gu");

function trimmed(text: string, from: number): Span {
  const start = from + text.length - text.trimStart().length;
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}

function noteOf(text: string, span: Span): Block {
  const words = text.slice(span.start, span.end);
  const { links, opaque } = readInline(words, span.start);
  return { kind: "note", span, content: span, text: visible(words), level: 0, links, opaque };
}
