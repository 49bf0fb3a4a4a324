import type { LanguagePack } from "../../lang/pack.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import type { Sentence } from "../../model/report.ts";
import { shift, type Span } from "../../text/span.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import { countsBefore } from "./lead-ins.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

/** A number of things and those that are listed. */
export const listTie = (count: Quantity, parts: readonly Operand[], verdict: Verdict): TotalTie => ({
  relation: "sum",
  problem: "list",
  verdict,
  at: count.printed,
  total: { value: count.value, at: count.span },
  parts,
  sum: parts.reduce((sum, { value }) => sum + value, 0),
  figures: [count],
});

/**
 * The number that a sentence states of what it lists itself: `to` is where the words that lead to the list end, `from` what the spans of its
 * members count from. They are looked for where there is such a number; undefined if it is no list.
 */
export function listedTies(
  sentence: Sentence,
  to: number,
  from: number,
  pack: LanguagePack,
  find: () => readonly Span[] | undefined,
): TotalTie[] {
  const [count, ...more] = countsBefore(to, sentence, pack);
  const members = count && !count.weak && more.length === 0 ? find() : undefined;
  // A list that is far from its number may be counted otherwise.
  if (!count || !members || Math.abs(members.length - count.value) > Math.max(2, count.value / 3)) return [];
  const at = sentence.span.start + from;
  const parts = members.map(({ start, end }): Operand => ({ value: 1, at: shift({ start, end }, at) }));
  return [listTie(count, parts, parts.length === count.value ? HOLDS : broken("strong"))];
}
