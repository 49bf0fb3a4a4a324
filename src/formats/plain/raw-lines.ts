import { commonEnds } from "../../text/common-ends.ts";
import type { Words } from "./words.ts";

/** A line of a text as it is cut out, without its break; blank ones have no words. */
export interface RawLine {
  readonly from: number;
  readonly to: number;
  readonly words: Words | undefined;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines between two offsets, of which the second is that of a line or of the end of the text. */
export function cutLines(
  text: string,
  wordsOf: (line: string) => Words | undefined,
  [start, end]: readonly [number, number] = [0, text.length],
): RawLine[] {
  const lines: RawLine[] = [];
  const add = (from: number, to: number): void => {
    lines.push({ from, to, words: wordsOf(text.slice(from, to)) });
  };
  let from = start;
  BREAK.lastIndex = start;
  for (let match = BREAK.exec(text); match && match.index < end; match = BREAK.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  if (end === text.length) add(from, end);
  return lines;
}

/** Cuts the editions of a text that is being edited: lines that an edit does not reach are moved. */
export function lineCutter(wordsOf: (line: string) => Words | undefined): (text: string) => readonly RawLine[] {
  let text = "";
  let lines: readonly RawLine[] = [];
  return (next) => {
    const [head, tail] = commonEnds(text, next);
    const by = next.length - text.length;
    // With the break behind it, which may be of two characters, and with the break in front of it.
    const before = lines.findLastIndex(({ to }) => to + 2 <= head) + 1;
    const found = lines.findIndex(({ from }, i) => i > before && from - 1 >= text.length - tail);
    const after = found < 0 ? lines.length : found;
    const start = lines[before]?.from ?? 0;
    const end = found < 0 ? next.length : lines[found]!.from + by;
    const moved = lines.slice(after);
    lines = [
      ...lines.slice(0, before),
      ...cutLines(next, wordsOf, [start, end]),
      ...(by === 0 ? moved : moved.map(({ from, to, words }) => ({ from: from + by, to: to + by, words }))),
    ];
    text = next;
    return lines;
  };
}
