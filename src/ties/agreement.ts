import type { Bound } from "../lang/pack.ts";
import type { Quantity } from "../model/facts/fact.ts";

/** Hedges that say the same in other words. */
const FAMILY: Readonly<Record<Bound, string>> = {
  exact: "exact",
  about: "about",
  nearly: "about",
  over: "over",
  atLeast: "over",
  under: "under",
  atMost: "under",
};

/** "Over 24,000" says a little more than 24,000: what is more than so many times the figure it cannot mean. */
const LITTLE_MORE = 1.5;

/**
 * Whether two printed figures can mean the same number. Under the same hedge the print has to be the same: whoever
 * restates "over 24,000" does not write "over 24,100". Otherwise what the prints can stand for has to meet.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  if (FAMILY[a.bound] === FAMILY[b.bound] && a.bound !== "exact") return false;
  const [left, right] = [within(a), within(b)];
  if (left.low <= right.high && right.low <= left.high) return true;
  return (
    a.bound === "exact" &&
    b.bound === "exact" &&
    a.kind !== "ordinal" &&
    (rounds(a.value, b.value) || rounds(b.value, a.value))
  );
}

function within({ interval, bound, value }: Quantity): { low: number; high: number } {
  if (bound === "over" || bound === "atLeast")
    return { low: interval.low, high: Math.min(interval.high, value * LITTLE_MORE) };
  return interval;
}

/** 24,000 stands for 24,013, which nobody would print in a highlight; 24,100 is another round number. */
function rounds(round: number, precise: number): boolean {
  if (round < 1000 || !Number.isInteger(round) || !Number.isInteger(precise) || precise % 10 === 0) return false;
  for (let unit = 1000; unit <= round; unit *= 10) {
    if (round % unit === 0 && Math.round(precise / unit) * unit === round) return true;
  }
  return false;
}

/** "Up to 30,000" does not speak of four, though four is not more. */
const FAR_BELOW = 10;

/** Whether one figure bears the other out: they agree, and an upper bound is not just a large number. */
export function confirms(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  const isUpTo = large.bound === "under" || large.bound === "atMost";
  return agree(a, b) && !(isUpTo && small.value * FAR_BELOW < large.value);
}

const LOOSE_EMPTY = "";

/** Whether two figures can count the same: kinds equal, measure words equal or both of the kind that can be swapped. */
export function sameUnit(a: Quantity, b: Quantity, loose: readonly string[]): boolean {
  if (a.kind !== b.kind) return false;
  if (a.unit === b.unit || a.kind !== "count") return true;
  if (a.unit === LOOSE_EMPTY || b.unit === LOOSE_EMPTY) return true;
  return loose.includes(a.unit) && loose.includes(b.unit);
}
