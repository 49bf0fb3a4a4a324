import type { LanguagePack } from "../../lang/pack.ts";
import { dayNumber, daysInMonth, monthsOf, weekdayOf } from "./calendar.ts";
import type { Point } from "./date-points.ts";
import type { DateFact, Interval } from "./fact.ts";

/** The days that a point covers; undefined without a year. */
export function daysOf(point: Point, pack: LanguagePack): Interval | undefined {
  const { year, yearTo, month, monthTo, day, dayTo, quarter, half } = point;
  if (year === undefined) return undefined;
  if (yearTo !== undefined) return { low: dayNumber(year, 1, 1), high: dayNumber(yearTo, 12, 31) };
  if (month !== undefined && day !== undefined) {
    return { low: dayNumber(year, month, day), high: dayNumber(year, month, dayTo ?? day) };
  }
  const part = point.part === undefined ? undefined : pack.dates.parts[point.part];
  if (month !== undefined) {
    const whole = monthsOf(year, month, monthTo);
    if (!part?.days) return whole;
    return { low: whole.low + part.days[0] - 1, high: Math.min(whole.low + part.days[1] - 1, whole.high) };
  }
  if (part?.months) return monthsOf(year, part.months[0], part.months[1]);
  if (quarter !== undefined) return monthsOf(year, quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return monthsOf(year, half * 6 - 5, half * 6);
  return monthsOf(year, 1, 12);
}

export function precisionOf({ day, month, part, quarter, half, yearTo }: Point): DateFact["precision"] {
  if (day !== undefined) return "day";
  if (part !== undefined) return "part";
  if (month !== undefined) return "month";
  if (quarter !== undefined) return "quarter";
  if (half !== undefined) return "half";
  return yearTo === undefined ? "year" : "years";
}

/** Why a point cannot be: no such month, no such day, or an end before its beginning. */
export function impossibleOf({ year, yearTo, month, monthTo, day, dayTo }: Point): DateFact["impossible"] {
  if ([month, monthTo].some((number) => number !== undefined && (number < 1 || number > 12))) return "month";
  if (day !== undefined) {
    const last = month === undefined ? 31 : daysInMonth(year ?? LEAP_YEAR, month);
    if ([day, dayTo].some((number) => number !== undefined && (number < 1 || number > last))) return "day";
  }
  const isInverted =
    (dayTo !== undefined && dayTo <= day!) ||
    (yearTo !== undefined && yearTo <= year!) ||
    (monthTo !== undefined && year !== undefined && monthTo <= month!);
  return isInverted ? "inverted" : undefined;
}

/** Without a year there may be a 29 February. */
const LEAP_YEAR = 2000;

/**
 * The weekday as written and as the calendar has it; of two days the one whose weekday is wrong. A second weekday in front
 * of one day (Monday and Tuesday, 5 and 6 May) is that of the day behind.
 */
export function weekdayFact({ weekday, weekdayTo, dayTo }: Point, { low, high }: Interval): Pick<DateFact, "weekday"> {
  if (weekday === undefined) return {};
  const first = { written: weekday, real: weekdayOf(low) };
  if (dayTo === undefined) return { weekday: first };
  // One weekday beside two days is that of either.
  if (weekdayTo === undefined) return { weekday: weekday === weekdayOf(high) ? { ...first, real: weekday } : first };
  return { weekday: first.written === first.real ? { written: weekdayTo, real: weekdayOf(high) } : first };
}
