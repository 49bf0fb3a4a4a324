import type { MarkerReading } from "../../text/marker.ts";
import type { RawLine } from "./raw-lines.ts";
import type { Words } from "./words.ts";

/** A line of plain text that is not blank. Offsets are absolute. */
export interface Line {
  /** What it says, which is the same object where the same is said. */
  readonly words: Words;
  readonly indent: number;
  readonly marker: MarkerReading | undefined;
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
  /** A blank line, or the edge of the text, stands before or after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** More than one line of the text, joined where it is broken at a column. */
  readonly wrapped: boolean;
}

/** The lines that are not blank, with what stands around them. */
export function linesOf(cut: readonly RawLine[]): Line[] {
  const lines: (Omit<Line, "blankAfter"> & { blankAfter: boolean })[] = [];
  let blankBefore = true;
  for (const { from, words } of cut) {
    if (words) {
      const { indent, marker, text } = words;
      const start = from + indent;
      const end = start + text.length;
      lines.push({ words, indent, marker, start, end, blankBefore, blankAfter: false, wrapped: false });
    } else if (lines.length > 0) {
      lines.at(-1)!.blankAfter = true;
    }
    blankBefore = !words;
  }
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}
