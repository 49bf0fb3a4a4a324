import type { LanguagePack } from "../../lang/pack.ts";
import { daysOf, impossibleOf, precisionOf, weekdayFact } from "./date-days.ts";
import { pointReader, type Point } from "./date-points.ts";
import { rangeOf } from "./date-ranges.ts";
import type { DateFact } from "./fact.ts";
import type { Taken } from "./scan.ts";

export type DateReader = (text: string, taken: Taken) => DateFact[];

/** How two dates that follow each other belong together. */
type Joint = "range" | "list" | "none";

/** What stands between two dates that belong together is short, and so is what stands in front of them. */
const GAP = 12;
const LEAD = 60;

/** Reads dates; what is a day without a month (23日) is claimed and says nothing. */
export function dateReader(pack: LanguagePack): DateReader {
  const readPoints = pointReader(pack);
  const { dates } = pack;
  const pattern = (source: string | undefined, whole = true): RegExp | undefined =>
    source === undefined ? undefined : new RegExp(whole ? `^(?:${source})$` : source, "iu");
  const to = pattern(dates.to)!;
  const and = pattern(dates.and);
  const between = pattern(dates.between, false);
  const notRange = pattern(dates.notRange, false);

  return (text, taken) => {
    const points = readPoints(text, taken);
    const joints = points.map((point, i) => jointOf(text, point, points[i + 1]));
    const shared = share(points, joints, dates.yearFirst === true);
    const found: DateFact[] = [];
    for (let i = 0; i < shared.length; i++) {
      const point = shared[i]!;
      if (joints[i] === "range") {
        found.push(rangeOf(point, shared[i + 1]!, pack));
        i++;
      } else if (point.year !== undefined || point.month !== undefined) {
        found.push(singleOf(point, pack));
      } else {
        taken.add(point);
      }
    }
    return found;
  };

  function jointOf(text: string, first: Point, second: Point | undefined): Joint {
    if (!second || second.start - first.end > GAP) return "none";
    const gap = text.slice(first.end, second.start);
    const lead = text.slice(Math.max(0, first.start - LEAD), first.start);
    if (to.test(gap)) return notRange?.test(lead) ? "none" : "range";
    if (!and?.test(gap)) return "none";
    return between?.test(lead) ? "range" : "list";
  }
}

function singleOf(point: Point, pack: LanguagePack): DateFact {
  const impossible = impossibleOf(point);
  const days = impossible ? undefined : daysOf(point, pack);
  const { year, month, day } = point;
  return {
    type: "date",
    span: { start: point.start, end: point.end },
    ...(days && { days }),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    precision: precisionOf(point),
    range: point.dayTo !== undefined || point.monthTo !== undefined || point.yearTo !== undefined,
    ...(impossible && { impossible }),
    ...(days && weekdayFact(point, days)),
    ...(year === undefined &&
      point.weekday !== undefined &&
      point.dayTo === undefined && { weekdayWritten: point.weekday }),
  };
}

/** Dates of a list share what is written once (2021年5月和6月, "10 and 12 May 2022"), and so do days of one month. */
function share(points: readonly Point[], joints: readonly Joint[], yearFirst: boolean): Point[] {
  const shared = [...points];
  for (let i = 1; i < shared.length; i++) {
    if (joints[i - 1] === "range") shared[i] = dayOf(shared[i]!, shared[i - 1]!);
    if (joints[i - 1] === "list") shared[i] = listed(shared[i]!, shared[i - 1]!, yearFirst);
  }
  for (let i = shared.length - 2; i >= 0; i--) {
    if (joints[i] === "list") shared[i] = listed(shared[i]!, shared[i + 1]!, !yearFirst);
  }
  return shared;
}

/** A day without a month is one of its neighbour's month. */
function dayOf(point: Point, { month, year }: Point): Point {
  if (point.day === undefined || point.month !== undefined || month === undefined) return point;
  return { ...point, month, ...(year !== undefined && { year }) };
}

function listed(point: Point, neighbour: Point, sharesYear: boolean): Point {
  const day = dayOf(point, neighbour);
  const isOfYear =
    sharesYear && day.year === undefined && neighbour.year !== undefined && (day.month ?? day.quarter) !== undefined;
  return isOfYear ? { ...day, year: neighbour.year! } : day;
}
