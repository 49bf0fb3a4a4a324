import type { Span } from "./span.ts";

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** Line breaks as in the textlint kernel: LF, CRLF, CR, U+2028 and U+2029. */
const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;
const OTHER_BREAKS = ["\r", "\u2028", "\u2029"];

const behindBreaks = (text: string): number[] =>
  [...text.matchAll(BREAK)].map(({ index, 0: { length } }) => index + length);

/** Nearly every text has no other breaks, and these are found much faster. */
function behindLineFeeds(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Turns offsets into lines and columns and back. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = [
      0,
      ...(OTHER_BREAKS.some((sign) => text.includes(sign)) ? behindBreaks(text) : behindLineFeeds(text)),
    ];
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside of the text are clamped to it. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#length);
    const line = this.#lineOf(at);
    return { line: line + 1, column: at - this.#starts[line]! + 1 };
  }

  /** The positions of both ends of a span, which mostly stand in one line. */
  positions({ start, end }: Span): readonly [start: Position, end: Position] {
    const from = this.position(start);
    const behind = this.#starts[from.line] ?? Infinity;
    const isWithin = start >= 0 && end < behind && end <= this.#length;
    return [from, isWithin ? { line: from.line, column: from.column + end - start } : this.position(end)];
  }

  /** 0-based. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which a line (1-based) begins. */
  startOf(line: number): number {
    return this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1]!;
  }
}
