import type { Fact, Interval, Quantity } from "../../model/facts/fact.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

/** What can be added up: a percentage or a place in a row cannot. */
export const isAmount = (fact: Fact): fact is Quantity =>
  fact.type === "quantity" && (fact.kind === "count" || fact.kind === "money");

export const sumOf = (quantities: readonly Quantity[]): number => quantities.reduce((sum, { value }) => sum + value, 0);

/** A total and its parts, without a verdict. */
export const breakdown = (total: Quantity, parts: readonly Quantity[]): Omit<TotalTie, "verdict"> => ({
  relation: "sum",
  problem: "breakdown",
  at: total.printed,
  total: operand(total),
  parts: parts.map(operand),
  sum: Number(sumOf(parts).toPrecision(12)),
  figures: [total, ...parts],
});

const operand = ({ value, span }: Quantity): Operand => ({ value, at: span });

/** Parts that are told alike are parts of one whole; a slip leaves their sum in sight of it. */
const IN_SIGHT = 0.4;

export const isInSight = (sum: number, total: number): boolean =>
  Math.abs(sum - total) <= IN_SIGHT * Math.max(sum, total);

/** What the sum of printed figures can stand for. */
export const sumInterval = (quantities: readonly Quantity[]): Interval => ({
  low: quantities.reduce((sum, { interval }) => sum + interval.low, 0),
  high: quantities.reduce((sum, { interval }) => sum + interval.high, 0),
});
