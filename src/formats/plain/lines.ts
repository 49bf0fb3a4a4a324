import { readMarker, type MarkerReading } from "../../text/marker.ts";
import { columns } from "./columns.ts";

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

export function readLines(text: string, wordsOf: typeof readWords): Line[] {
  const lines: (Omit<Line, "blankAfter"> & { blankAfter: boolean })[] = [];
  let blankBefore = true;
  const add = (from: number, to: number): void => {
    const words = wordsOf(text.slice(from, to));
    if (words) {
      const start = from + words.indent;
      // The spread is last: a literal that begins with one costs a hundred times as much.
      lines.push({ start, end: start + words.text.length, blankBefore, blankAfter: false, ...words });
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
