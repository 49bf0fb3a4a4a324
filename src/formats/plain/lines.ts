import { readMarker, type MarkerReading } from "../../text/marker.ts";
import { rememberedText } from "../../text/remembered.ts";
import { columns } from "./columns.ts";

/** What a line says, without white space around it. */
interface Words {
  readonly text: string;
  readonly indent: number;
  readonly marker: MarkerReading | undefined;
  /** In columns. */
  readonly width: number;
  /** A line of dashes or equals signs: the underline of a heading, or a rule across the page. */
  readonly isRule: boolean;
}

/** A line of plain text that is not blank. Offsets are absolute. */
export interface Line extends Words {
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
  /** A blank line, or the edge of the text, stands before or after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** More than one line of the text, joined where it is broken at a column. */
  readonly wrapped?: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

export function readLines(text: string): Line[] {
  const lines: (Omit<Line, "blankAfter"> & { blankAfter: boolean })[] = [];
  let blankBefore = true;
  const add = (from: number, to: number): void => {
    const words = readWords(text.slice(from, to));
    if (words) {
      const { text: own, indent, marker, width, isRule } = words;
      const start = from + indent;
      const end = start + own.length;
      lines.push({ text: own, indent, marker, width, isRule, start, end, blankBefore, blankAfter: false });
    } else if (lines.length > 0) {
      lines.at(-1)!.blankAfter = true;
    }
    blankBefore = !words;
  };
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}

/** Undefined for a blank line. */
export const readWords = rememberedText((line): Words | undefined => {
  const text = line.trim();
  if (text === "") return undefined;
  const indent = line.length - line.trimStart().length;
  return { text, indent, marker: readMarker(line), width: columns(text), isRule: RULE.test(text) };
});

const RULE = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;
