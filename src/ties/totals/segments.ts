import type { LanguagePack } from "../../lang/pack.ts";
import type { Span } from "../../text/span.ts";

/** A part of a list within a sentence, without white space; the span is relative to the text that was split. */
export interface Segment extends Span {
  readonly text: string;
}

const splitters = new WeakMap<
  LanguagePack,
  { readonly marks: RegExp; readonly ands: RegExp; readonly names: readonly string[] }
>();

function splitterOf(pack: LanguagePack) {
  let known = splitters.get(pack);
  if (!known) {
    const and = pack.lists.and.map((word) => (pack.spaced ? String.raw`\s${word}\s` : word)).join("|") || "(?!)";
    known = {
      // A comma between digits belongs to a number.
      marks: /[、；，]|[;,](?!\d{3}(?!\d))/gu,
      ands: new RegExp(and, "giu"),
      names: pack.lists.namesWithAnd,
    };
    splitters.set(pack, known);
  }
  return known;
}

/** Splits "10 in Africa, 9 in Asia and 5 in Europe" at its separators. Names that hold an "and" stay whole. */
export function segmentsOf(text: string, pack: LanguagePack): Segment[] {
  const { marks, ands, names } = splitterOf(pack);
  const held = names.flatMap((name): Span[] => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  const cuts = [...text.matchAll(marks), ...text.matchAll(ands)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => !held.some((name) => name.start <= start && end <= name.end))
    .sort((a, b) => a.start - b.start);
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
