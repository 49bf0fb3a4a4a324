import type { Quantity } from "../../model/facts/fact.ts";
import type { Verdict } from "../tie.ts";
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
