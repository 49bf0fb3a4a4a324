import type { Interval, Quantity } from "../../model/facts/fact.ts";

/** Parts that are told alike are parts of one whole; a slip leaves their sum in sight of it. */
const IN_SIGHT = 0.4;

export const isInSight = (sum: number, total: number): boolean =>
  Math.abs(sum - total) <= IN_SIGHT * Math.max(sum, total);

/** What the sum of printed figures can stand for. */
export const sumInterval = (quantities: readonly Quantity[]): Interval => ({
  low: quantities.reduce((sum, { interval }) => sum + interval.low, 0),
  high: quantities.reduce((sum, { interval }) => sum + interval.high, 0),
});
