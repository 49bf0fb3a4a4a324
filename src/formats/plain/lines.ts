import { readMarker, type MarkerReading } from "../../text/marker.ts";
import { columns } from "./columns.ts";
import type { RawLine } from "./raw-lines.ts";

/** What a line says, without white space around it. */
export interface Words {
  readonly text: string;
  readonly indent: number;
  readonly marker: MarkerReading | undefined;
  /** In columns. */
  readonly width: number;
  /** A line of dashes or equals signs: the underline of a heading, or a rule across the page. */
  readonly isRule: boolean;
  /** How wide its first word is. Chinese may be broken behind any character. */
  readonly firstWord: number;
  /** Whether it begins with a small letter, and whether no mark ends it. */
  readonly isSmall: boolean;
  readonly isOpen: boolean;
}

/** A line of plain text that is not blank. Offsets are absolute. */
export interface Line extends Words {
  /** All that it says, which is the same object where the same is said. */
  readonly said: Words;
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
  /** A blank line, or the edge of the text, stands before or after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** More than one line of the text, joined where it is broken at a column. */
  readonly wrapped?: boolean;
}

/** The lines that are not blank, with what stands around them. */
export function linesOf(cut: readonly RawLine[]): Line[] {
  const lines: (Omit<Line, "blankAfter"> & { blankAfter: boolean })[] = [];
  let blankBefore = true;
  for (const { from, words } of cut) {
    if (words) {
      const start = from + words.indent;
      // The spread is last: a literal that begins with one costs a hundred times as much.
      lines.push({ start, end: start + words.text.length, blankBefore, blankAfter: false, said: words, ...words });
    } else if (lines.length > 0) {
      lines.at(-1)!.blankAfter = true;
    }
    blankBefore = !words;
  }
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}

/** Undefined for a blank line. */
export function readWords(line: string): Words | undefined {
  const text = line.trim();
  if (text === "") return undefined;
  const indent = line.length - line.trimStart().length;
  return {
    text,
    indent,
    marker: readMarker(line),
    width: columns(text),
    isRule: RULE.test(text),
    firstWord: columns(FIRST_WORD.exec(text)![0]),
    isSmall: /^\p{Ll}/u.test(text),
    isOpen: !CLOSING.includes(text.at(-1)!),
  };
}

const RULE = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;
/** As much of it as matters. */
const FIRST_WORD = /^(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]{1,120})/u;
const CLOSING = ".!?:;。！？：；";
