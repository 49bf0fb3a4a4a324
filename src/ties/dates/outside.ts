import type { DateFact, Interval } from "../../model/facts/fact.ts";

/** A day or a month that lies wholly before or behind the period; years are too coarse to say. */
export const isOutside = ({ days, precision }: DateFact, period: Interval): boolean =>
  days !== undefined &&
  (precision === "day" || precision === "month") &&
  (days.high < period.low || days.low > period.high);
