import type { Span } from "./span.ts";

/** One of the texts that a joined text is made of, and where it stands in that. */
export interface Part extends Span {
  readonly name: string;
}

/** Several texts read as one. */
export interface JoinedText {
  readonly text: string;
  /** In order and without overlaps; between them stands what keeps the last block of one from the first of the next. */
  readonly parts: readonly Part[];
}

/** A blank line, in every format. */
const BETWEEN = "\n\n";

export function joinTexts(texts: readonly { readonly name: string; readonly text: string }[]): JoinedText {
  let start = 0;
  const parts = texts.map(({ name, text }): Part => {
    const part = { name, start, end: start + text.length };
    start = part.end + BETWEEN.length;
    return part;
  });
  return { text: texts.map(({ text }) => text).join(BETWEEN), parts };
}

/** The part that an offset is in; what stands between two parts belongs to the first of them. */
export const partAt = (parts: readonly Part[], offset: number): Part =>
  parts.findLast(({ start }) => start <= offset) ?? parts[0]!;

/** A span as its own part has it. One that reaches into the next part ends with its own. */
export function spanIn({ start, end }: Part, span: Span): Span {
  const inside = (offset: number): number => Math.min(Math.max(offset, start), end) - start;
  return { start: inside(span.start), end: inside(span.end) };
}
