import type { Interval, Quantity } from "../../model/facts/fact.ts";
import { trailing } from "../../model/facts/numeral.ts";
import type { Words } from "./words.ts";

/** Round figures from here on may be rounded though nothing says so. */
const ROUND = 1000;
/** By no more than this part of them. */
const UNSAID = 0.005;
/** "About" may be so far off, in points. */
const ABOUT = 4;
/** "More than 60%" does not say it of 75. */
const LITTLE = 10;

/** Decimals of a printed figure. */
export function decimalsOf({ span, printed }: Quantity, words: Words): number {
  const digits = /\d[.,٫](\d{1,2})(?!\d)/u.exec(words(span.start, printed.end));
  return digits?.[1]?.length ?? 0;
}

/** What a percentage may stand for; cut off rather than rounded is no slip. */
export function rateInterval(rate: Quantity, decimals: number): Interval {
  const unit = 10 ** -decimals;
  const { value, bound, interval } = rate;
  const size = Math.abs(value);
  switch (bound) {
    case "exact":
      return { low: size - unit / 2, high: size + unit };
    case "about": {
      if (isRange(rate)) return interval;
      const slack = Math.max(unit, Math.min(ABOUT, size / 10));
      return { low: size - slack, high: size + slack };
    }
    case "nearly":
      return { low: size - Math.min(ABOUT, size / 10) - unit, high: size + unit / 2 };
    case "over":
    case "atLeast":
      return { low: size - unit / 2, high: Math.max(size + LITTLE, interval.high === Infinity ? 0 : interval.high) };
    case "under":
    case "atMost":
      return { low: size - LITTLE, high: size + unit / 2 };
  }
}

const isRange = ({ interval, value }: Quantity): boolean => interval.high === value || interval.low < value * 0.85;

/** What a count may stand for: 24,000 is round, 153 is not. */
export function countInterval({ value, bound, interval, kind }: Quantity): Interval {
  if (bound !== "exact" || interval.low < interval.high || kind === "percent") return bounded(interval, value);
  const size = Math.abs(value);
  const grain = size >= ROUND && Number.isInteger(size) ? trailing(size) : 1;
  const slack = Math.min(grain / 2, size * UNSAID);
  return grain < 100 ? interval : { low: value - slack, high: value + slack };
}

/** A hedge without an end says a little more or less, by a tenth. */
const bounded = ({ low, high }: Interval, value: number): Interval => ({
  low: low === -Infinity ? value * 0.9 : low,
  high: high === Infinity ? value * 1.1 : high,
});

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9;

/** `a / b` in per cent. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  low: (a.low / b.high) * 100,
  high: (a.high / b.low) * 100,
});
