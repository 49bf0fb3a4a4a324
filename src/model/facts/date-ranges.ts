import type { LanguagePack } from "../../lang/pack.ts";
import { daysOf, impossibleOf, precisionOf, weekdayFact } from "./date-days.ts";
import type { Point } from "./date-points.ts";
import type { DateFact, Interval } from "./fact.ts";

/**
 * The date between two points. An end without a year has the other's, unless the range runs over the turn of a year; a
 * day without a month has the other's too.
 */
export function rangeOf(first: Point, second: Point, pack: LanguagePack): DateFact {
  const [from, to] = overTurnOfYear(first, second, completed(first, second), completed(second, first), pack);
  const start = impossibleOf(from) ? undefined : daysOf(from, pack);
  const end = impossibleOf(to) ? undefined : daysOf(to, pack);
  const days = start && end && { low: start.low, high: end.high };
  const impossible = impossibleOf(from) ?? impossibleOf(to) ?? (inOrder(from, to, days) ? undefined : "inverted");
  const { year, month, day } = from;
  return {
    type: "date",
    span: { start: first.start, end: second.end },
    ...(!impossible && days && { days }),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    precision: precisionOf(to),
    range: true,
    ...(impossible && { impossible }),
    ...(!impossible && start && end && weekdayOfEnds(from, to, start, end)),
  };
}

function completed(point: Point, other: Point): Point {
  const month = point.month ?? (point.day === undefined ? undefined : other.month);
  const year = point.year ?? other.year;
  return { ...point, ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
}

/** So many days are a range that somebody writes with one year, though it runs over the turn of one. */
const LONGEST = 240;

/** "30 November to 2 March 2025" begins in 2024, and 2022年12月至3月 ends in 2023. */
function overTurnOfYear(first: Point, second: Point, from: Point, to: Point, pack: LanguagePack): [Point, Point] {
  if (
    (first.year === undefined) === (second.year === undefined) ||
    from.month === undefined ||
    to.month === undefined
  ) {
    return [from, to];
  }
  const year = from.year!;
  const turned: [Point, Point] =
    first.year === undefined ? [{ ...from, year: year - 1 }, to] : [from, { ...to, year: year + 1 }];
  const [start, end] = [daysOf(turned[0], pack)!, daysOf(turned[1], pack)!];
  const isInverted = from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? Infinity));
  return isInverted && end.high - start.low <= LONGEST ? turned : [from, to];
}

/** Without years, only months and days of the same month can be compared. */
function inOrder(from: Point, to: Point, days: Interval | undefined): boolean {
  if (days) return days.low <= days.high;
  if (from.month === undefined || from.month !== to.month) return true;
  return from.day === undefined || to.day === undefined || from.day < to.day;
}

/** The weekday of an end, the wrong one first. Two weekdays behind the second end are those of both: 5日至6日（周一至周二）. */
function weekdayOfEnds(from: Point, to: Point, start: Interval, end: Interval): Pick<DateFact, "weekday"> {
  const isOfBoth = from.weekday === undefined && to.weekdayTo !== undefined && to.weekdayTo !== to.weekday;
  const last = isOfBoth ? to.weekdayTo : to.weekday;
  const written = isOfBoth ? to.weekday : from.weekday;
  const first = weekdayFact({ ...from, ...(written !== undefined && { weekday: written }) }, start);
  if (first.weekday && first.weekday.written !== first.weekday.real) return first;
  return last === undefined ? first : weekdayFact({ start: to.start, end: to.end, weekday: last }, end);
}
