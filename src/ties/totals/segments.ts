import type { LanguagePack } from "../../lang/pack.ts";
import { matches } from "../../model/facts/scan.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";

/** A part of a list within a sentence, without white space; the span is relative to the text that was split. */
export interface Segment extends Span {
  readonly text: string;
}

const separators = remembered((pack: LanguagePack) => {
  const and = pack.lists.and.map((word) => (pack.spaced ? String.raw`\s${word}\s` : word)).join("|") || "(?!)";
  return new RegExp(`${MARKS}|${and}`, "giu");
});

/** A comma between digits belongs to a number. */
const MARKS = String.raw`[、；，]|[;,](?!\d{3}(?!\d))`;

/** Splits "10 in Africa, 9 in Asia and 5 in Europe" at its separators. Names that hold an "and" stay whole. */
export function segmentsOf(text: string, pack: LanguagePack): Segment[] {
  const held = pack.lists.namesWithAnd.flatMap((name): Span[] => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  const cuts = matches(separators(pack), text)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => !held.some((name) => name.start <= start && end <= name.end));
  const segments: Segment[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    if (cut.start < from) continue;
    const piece = text.slice(from, cut.start);
    const start = from + piece.length - piece.trimStart().length;
    const words = piece.trim();
    if (words !== "") segments.push({ start, end: start + words.length, text: words });
    from = cut.end;
  }
  return segments;
}
