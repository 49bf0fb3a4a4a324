import type { LanguagePack } from "../../lang/pack.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Sentence } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import { broken, HOLDS } from "../tie.ts";
import { countsBefore } from "./lead-ins.ts";
import { listTie } from "./list-tie.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

const COLON = /[:：](?=\s?\S)/u;
/** What ends the list, and what separates its members; a bracket may hold such marks of its own. */
const END = /[。！？!?]|\.(?=\s|$)/u;
const MARK = /[；;]/gu;
const BRACKETED = /[(（][^()（）]*[)）]/gu;
const FEWEST = 3;

/** "It rests on four pillars: …; …; …; and …": the last begins with "and", so that there are no more. */
export function clauseTies(sentence: Sentence, pack: LanguagePack): TotalTie[] {
  const { text, span } = sentence;
  const colon = COLON.exec(text);
  if (!colon) return [];
  const from = colon.index + 1;
  const bare = text.replaceAll(BRACKETED, (words) => " ".repeat(words.length)).slice(from);
  const list = bare.slice(0, END.exec(bare)?.index);
  const clauses = clausesIn(list);
  const isWhole = clauses.length >= FEWEST && lastOf(pack).test(list.slice(clauses.at(-1)!.start));
  if (!isWhole || pack.lists.open.some((word) => list.trimEnd().toLowerCase().endsWith(word))) return [];
  const [count, ...more] = countsBefore(colon.index, sentence, pack);
  if (!count || count.weak || more.length > 0) return [];
  if (Math.abs(clauses.length - count.value) > Math.max(2, count.value / 3)) return [];
  const parts = clauses.map(({ start, end }): Operand => ({
    value: 1,
    at: { start: span.start + from + start, end: span.start + from + end },
  }));
  return [listTie(count, parts, parts.length === count.value ? HOLDS : broken("strong"))];
}

function clausesIn(list: string): { start: number; end: number }[] {
  const ends = [...matches(MARK, list).map(({ index }) => index), list.length];
  return ends.flatMap((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1]! + 1;
    const words = list.slice(start, end);
    const [lead, length] = [words.length - words.trimStart().length, words.trim().length];
    return length > 0 ? [{ start: start + lead, end: start + lead + length }] : [];
  });
}

const lastOf = remembered(
  ({ lists, spaced }: LanguagePack) =>
    new RegExp(`^(?:${lists.and.join("|") || "(?!)"})${spaced ? String.raw`\b` : ""}`, "iu"),
);
