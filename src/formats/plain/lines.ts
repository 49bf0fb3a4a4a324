import { readMarker, type MarkerReading } from "../../text/marker.ts";

/** A line of plain text that is not blank. Offsets are absolute. */
export interface Line {
  /** Where its words begin and end, without white space around them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A blank line, or the edge of the text, stands before or after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly indent: number;
  readonly marker?: MarkerReading;
  /** More than one line of the text, joined where it is broken at a column. */
  readonly wrapped?: boolean;
}

const LINE = /([^\n\r\u2028\u2029]*)(?:\r\n|[\n\r\u2028\u2029]|$)/gu;

export function readLines(text: string): Line[] {
  const lines: (Omit<Line, "blankAfter"> & { blankAfter: boolean })[] = [];
  let blankBefore = true;
  for (const match of text.matchAll(LINE)) {
    const [, line = ""] = match;
    const words = line.trim();
    if (words === "") {
      blankBefore = true;
      const last = lines.at(-1);
      if (last) last.blankAfter = true;
      if (match.index >= text.length) break;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const marker = readMarker(line);
    lines.push({
      start: match.index + indent,
      end: match.index + indent + words.length,
      text: words,
      blankBefore,
      blankAfter: false,
      indent,
      ...(marker && { marker }),
    });
    blankBefore = false;
  }
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}

/** A line of dashes or equals signs: the underline of a heading, or a rule across the page. */
export const isRule = ({ text }: Line): boolean => /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u.test(text);
