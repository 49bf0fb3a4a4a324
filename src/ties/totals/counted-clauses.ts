import type { LanguagePack } from "../../lang/pack.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Sentence } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { listedTies } from "./list-tie.ts";
import type { TotalTie } from "./total-tie.ts";

const COLON = /[:：](?=\s?\S)/u;
/** What ends the list, and what separates its members; a bracket may hold such marks of its own. */
const END = /[。！？!?]|\.(?=\s|$)/u;
const MARK = /[；;]/gu;
const BRACKETED = /[(（][^()（）]*[)）]/gu;
const FEWEST = 3;

/** "It rests on four pillars: …; …; …; and …": the last begins with "and", so that there are no more. */
export function clauseTies(sentence: Sentence, pack: LanguagePack): TotalTie[] {
  const colon = COLON.exec(sentence.text);
  if (!colon) return [];
  const from = colon.index + 1;
  return listedTies(sentence, colon.index, from, pack, () => clausesIn(sentence.text, from, pack));
}

/** The clauses behind an offset; undefined if they are few or may go on. */
function clausesIn(text: string, from: number, pack: LanguagePack): readonly Span[] | undefined {
  const bare = text.replaceAll(BRACKETED, (words) => " ".repeat(words.length)).slice(from);
  const list = bare.slice(0, END.exec(bare)?.index);
  if (pack.lists.open.some((word) => list.trimEnd().toLowerCase().endsWith(word))) return undefined;
  const ends = [...matches(MARK, list).map(({ index }) => index), list.length];
  const clauses = ends.flatMap((end, i): Span[] => {
    const start = i === 0 ? 0 : ends[i - 1]! + 1;
    const words = list.slice(start, end);
    const [lead, length] = [words.length - words.trimStart().length, words.trim().length];
    return length > 0 ? [{ start: start + lead, end: start + lead + length }] : [];
  });
  const isWhole = clauses.length >= FEWEST && lastOf(pack).test(list.slice(clauses.at(-1)!.start));
  return isWhole ? clauses : undefined;
}

const lastOf = remembered(
  ({ lists, spaced }: LanguagePack) =>
    new RegExp(`^(?:${lists.and.join("|") || "(?!)"})${spaced ? String.raw`\b` : ""}`, "iu"),
);
