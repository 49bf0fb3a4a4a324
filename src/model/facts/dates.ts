import type { LanguagePack } from "../../lang/pack.ts";
import { dayNumber, daysInMonth, monthsOf, weekdayOf } from "./calendar.ts";
import type { DateFact, Interval } from "./fact.ts";
import { hanNumeral } from "./han-numerals.ts";
import { alternatives, type Taken } from "./scan.ts";

export type DateReader = (text: string, taken: Taken) => DateFact[];

/** One end of a date, with what was written and nothing inferred. */
interface Point {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly yearTo?: number;
  readonly month?: number;
  readonly day?: number;
  readonly dayTo?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly part?: string;
  readonly weekday?: number;
}

export function dateReader(pack: LanguagePack): DateReader {
  const months = alternatives(Object.keys(pack.dates.months)) || "(?!)";
  const weekdays = alternatives(Object.keys(pack.dates.weekdays)) || "(?!)";
  const patterns = pack.dates.points.map(
    (source) => new RegExp(source.replaceAll("{month}", months).replaceAll("{weekday}", weekdays), "giud"),
  );
  const to = new RegExp(`^(?:${pack.dates.to})$`, "iu");
  const { between } = pack.dates;
  const and = between && new RegExp(`^(?:${between.and})$`, "iu");

  return (text, taken) => {
    const found: DateFact[] = [];
    const points = pointsOf(text, patterns, pack, taken);
    for (let i = 0; i < points.length; i++) {
      const first = points[i]!;
      const second = points[i + 1];
      const gap = second && text.slice(first.end, second.start);
      const joined =
        gap !== undefined &&
        (to.test(gap) ||
          (and?.test(gap) === true && text.slice(0, first.start).trimEnd().toLowerCase().endsWith(between!.before)));
      if (joined) {
        found.push(rangeOf(first, second!, pack));
        i++;
      } else if (first.year !== undefined || first.month !== undefined) {
        found.push(singleOf(first, pack));
      }
    }
    return found;
  };
}

function pointsOf(text: string, patterns: readonly RegExp[], pack: LanguagePack, taken: Taken): Point[] {
  const points: Point[] = [];
  const free = (start: number, end: number): boolean =>
    !taken.overlaps(start, end) && !points.some((point) => point.start < end && start < point.end);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (free(match.index, end)) points.push(pointOf(match, pack));
    }
  }
  return points.sort((a, b) => a.start - b.start);
}

function pointOf(match: RegExpMatchArray, pack: LanguagePack): Point {
  const groups = match.groups ?? {};
  const number = (name: string): number | undefined => {
    const text = groups[name];
    if (text === undefined) return undefined;
    return /^\d+$/u.test(text) ? Number(text) : (hanNumeral(text) ?? pack.ordinals.words[text.toLowerCase()]);
  };
  const year = number("y");
  const yearTo = number("y2");
  const written: Record<string, number | string | undefined> = {
    year,
    yearTo: yearTo !== undefined && year !== undefined && yearTo < 100 ? Math.floor(year / 100) * 100 + yearTo : yearTo,
    month: groups["mon"] ? pack.dates.months[groups["mon"].toLowerCase()] : number("m"),
    day: number("d"),
    dayTo: number("d2"),
    quarter: number("q"),
    half: number("h"),
    part: groups["part"]?.toLowerCase(),
    weekday: groups["wd"] ? pack.dates.weekdays[groups["wd"].toLowerCase()] : undefined,
  };
  const known = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
  const start = match.index! + match[0].length - match[0].trimStart().length;
  return { start, end: match.index! + match[0].trimEnd().length, ...known };
}

function singleOf(point: Point, pack: LanguagePack): DateFact {
  const impossible =
    impossibleOf(point) ?? (point.dayTo !== undefined && point.dayTo <= point.day! ? "inverted" : undefined);
  const days = impossible ? undefined : daysOf(point, pack);
  return {
    type: "date",
    span: { start: point.start, end: point.end },
    ...(days && { days }),
    ...written(point),
    precision: precisionOf(point),
    range: point.dayTo !== undefined || point.yearTo !== undefined,
    ...(impossible && { impossible }),
    ...(days && weekdayFact(point, days)),
  };
}

/** A range: an end without a year has the other's; a beginning without a month has the end's. */
function rangeOf(first: Point, second: Point, pack: LanguagePack): DateFact {
  const from: Point = {
    ...first,
    ...(first.year === undefined && second.year !== undefined && { year: second.year }),
    ...(first.month === undefined &&
      first.quarter === undefined &&
      second.month !== undefined &&
      first.day !== undefined && { month: second.month }),
  };
  const to: Point = {
    ...second,
    ...(second.year === undefined && first.year !== undefined && { year: first.year }),
    ...(second.month === undefined && second.day !== undefined && first.month !== undefined && { month: first.month }),
  };
  const start = impossibleOf(from) ? undefined : daysOf(from, pack);
  const end = impossibleOf(to) ? undefined : daysOf(to, pack);
  const low = beginning(first, second, start, end) ?? start?.low;
  const inverted = inOrder(from, to, low, end?.high) ? undefined : "inverted";
  const impossible = impossibleOf(from) ?? impossibleOf(to) ?? inverted;
  return {
    type: "date",
    span: { start: first.start, end: second.end },
    ...(!impossible && low !== undefined && end && { days: { low, high: end.high } }),
    ...written(from),
    precision: precisionOf(to),
    range: true,
    ...(impossible && { impossible }),
  };
}

/** "30 November to 2 March 2025" begins in the year before, if that makes a span that somebody would write so. */
function beginning(
  first: Point,
  second: Point,
  start: Interval | undefined,
  end: Interval | undefined,
): number | undefined {
  if (first.year !== undefined || second.year === undefined || !start || !end || start.low <= end.high)
    return undefined;
  const low = start.low - YEAR;
  return end.high - low <= LONGEST_UNDATED ? low : undefined;
}

const YEAR = 365;
const LONGEST_UNDATED = 240;

/** Without years, only months and days of the same month can be compared. */
function inOrder(from: Point, to: Point, low: number | undefined, high: number | undefined): boolean {
  if (low !== undefined && high !== undefined) return low <= high;
  if (from.month === undefined || from.month !== to.month) return true;
  return from.day === undefined || to.day === undefined || from.day < to.day;
}

const written = ({ year, month, day }: Point): Pick<DateFact, "year" | "month" | "day"> => ({
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
});

function precisionOf({ day, month, part, quarter, half, yearTo }: Point): DateFact["precision"] {
  if (day !== undefined) return "day";
  if (part !== undefined) return "part";
  if (month !== undefined) return "month";
  if (quarter !== undefined) return "quarter";
  if (half !== undefined) return "half";
  return yearTo === undefined ? "year" : "years";
}

function impossibleOf({ year, month, day, dayTo }: Point): "day" | "month" | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return "month";
  if (day === undefined) return undefined;
  const last = month === undefined ? 31 : daysInMonth(year ?? 2000, month);
  return day < 1 || Math.max(day, dayTo ?? 0) > last ? "day" : undefined;
}

/** The days that a point covers; undefined without a year. */
function daysOf(
  { year, yearTo, month, day, dayTo, quarter, half, part }: Point,
  pack: LanguagePack,
): Interval | undefined {
  if (year === undefined) return undefined;
  if (yearTo !== undefined) return { low: dayNumber(year, 1, 1), high: dayNumber(yearTo, 12, 31) };
  if (month !== undefined && day !== undefined)
    return { low: dayNumber(year, month, day), high: dayNumber(year, month, dayTo ?? day) };
  const covered = part === undefined ? undefined : pack.dates.parts[part];
  if (month !== undefined) {
    const whole = monthsOf(year, month);
    if (!covered || covered[1] <= 12) return whole;
    return { low: whole.low + covered[0] - 1, high: Math.min(whole.low + covered[1] - 1, whole.high) };
  }
  if (covered) return monthsOf(year, covered[0], covered[1]);
  if (quarter !== undefined) return monthsOf(year, quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return monthsOf(year, half * 6 - 5, half * 6);
  return monthsOf(year, 1, 12);
}

function weekdayFact({ weekday }: Point, days: Interval): Pick<DateFact, "weekday"> {
  return weekday === undefined ? {} : { weekday: { written: weekday, real: weekdayOf(days.low) } };
}
