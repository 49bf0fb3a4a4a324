import type { LanguagePack } from "../../lang/pack.ts";
import { matches } from "../../model/facts/scan.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";

/** A part of a list within a sentence, without white space; the span is relative to the text that was split. */
export interface Segment extends Span {
  readonly text: string;
}

const joints = remembered((pack: LanguagePack) => {
  const and = pack.lists.and.map((word) => (pack.spaced ? String.raw`\s${word}\s` : word)).join("|") || "(?!)";
  return new RegExp(`${MARKS}|(?<and>${and})`, "giu");
});

/** A comma between digits belongs to a number. */
const MARKS = String.raw`[、；，]|[;,](?!\d{3}(?!\d))`;

/**
 * Splits "10 in Africa, 9 in Asia and 5 in Europe" at its marks and at the words that join. Names that hold such a word stay whole, if it
 * is known or if one of its sides is no part: "9 in Asia and the Pacific".
 */
export function segmentsOf(text: string, pack: LanguagePack, isPart: (piece: Span) => boolean = () => true): Segment[] {
  const held = pack.lists.namesWithAnd.flatMap((name) => occurrences(text, name));
  const cuts = matches(joints(pack), text)
    .map(({ index, 0: { length }, groups }) => ({
      start: index,
      end: index + length,
      isWord: groups?.["and"] !== undefined,
    }))
    // Where other marks or words part the members, a sign joins the words of one: "Loans & Returns".
    .filter(
      ({ start, end }, _, all) =>
        !isSign(text.slice(start, end)) || all.every((cut) => isSign(text.slice(cut.start, cut.end))),
    )
    .filter(({ start, end }) => !held.some((name) => name.start <= start && end <= name.end));
  const segments: Segment[] = [];
  let from = 0;
  for (const [i, cut] of [...cuts, { start: text.length, end: text.length, isWord: false }].entries()) {
    if (cut.start < from) continue;
    const next = cuts[i + 1]?.start ?? text.length;
    if (cut.isWord && !(isPart({ start: from, end: cut.start }) && isPart({ start: cut.end, end: next }))) continue;
    const piece = text.slice(from, cut.start);
    const start = from + piece.length - piece.trimStart().length;
    const words = piece.trim();
    if (words !== "") segments.push({ start, end: start + words.length, text: words });
    from = cut.end;
  }
  return segments;
}

const isSign = (joint: string): boolean => joint.includes("&");

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}
