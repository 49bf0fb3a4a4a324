import type { Block } from "../../text/block.ts";
import { moveBlock } from "../../text/move-block.ts";
import type { Span } from "../../text/span.ts";
import { readInline } from "./inline.ts";

/** What a reader sees of the words of a line. Offsets are relative to them. */
export interface Seen extends Pick<Block, "content" | "text" | "links" | "opaque"> {
  /** The notes that a converter has left in the line. */
  readonly notes: readonly Block[];
}

export function readSeen(words: string): Seen {
  const { links, opaque, blanked, notes } = readInline(words);
  const seen = visible(blank(words, blanked));
  const start = seen.length - seen.trimStart().length;
  const content = { start, end: Math.max(start, seen.trimEnd().length) };
  return {
    content,
    text: seen.slice(content.start, content.end),
    links,
    opaque,
    notes: notes.map((note) => noteOf(words, note)),
  };
}

/** Spaces in place of what is no word. */
function blank(words: string, blanked: readonly Span[]): string {
  if (blanked.length === 0) return words;
  let seen = "";
  let from = 0;
  for (const { start, end } of blanked) {
    seen += words.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return seen + words.slice(from);
}

const visible = (text: string): string => (WHITE.test(text) ? text.replaceAll(WHITE_SPACE, " ") : text);
const WHITE = /[\n\r\t\u2028\u2029\u3000]/u;
const WHITE_SPACE = new RegExp(WHITE.source, "gu");

function noteOf(line: string, { start, end }: Span): Block {
  const words = line.slice(start, end);
  const span = { start: 0, end: words.length };
  const { links, opaque } = readInline(words);
  return moveBlock({ kind: "note", span, content: span, text: visible(words), level: 0, links, opaque }, start);
}
