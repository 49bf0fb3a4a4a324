import type { LanguagePack } from "../../lang/pack.ts";
import { hanNumeral } from "./han-numerals.ts";
import { alternatives, Taken, matches } from "./scan.ts";

/** One end of a date, with what was written and nothing inferred. `…To` is the last of several that are written in one. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly yearTo?: number;
  readonly month?: number;
  readonly monthTo?: number;
  readonly day?: number;
  readonly dayTo?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly part?: string;
  readonly weekday?: number;
  readonly weekdayTo?: number;
}

export type PointReader = (text: string, taken: Taken) => Point[];

/** Reads points in time by the patterns of a language, in the order of the text. */
export function pointReader(pack: LanguagePack): PointReader {
  const months = namesOf(pack.dates.months);
  const weekdays = namesOf(pack.dates.weekdays);
  const month = `(?:${alternatives(Object.keys(pack.dates.months)) || "(?!)"})`;
  const weekday = `(?:${alternatives(Object.keys(pack.dates.weekdays)) || "(?!)"})`;
  const patterns = pack.dates.points.map(
    (source) => new RegExp(source.replaceAll("{month}", month).replaceAll("{weekday}", weekday), "giu"),
  );

  return (text, taken) => {
    const points: Point[] = [];
    const claimed = new Taken(text.length);
    for (const pattern of patterns) {
      for (const match of matches(pattern, text)) {
        const end = match.index + match[0].length;
        if (taken.overlaps(match.index, end) || claimed.overlaps(match.index, end)) continue;
        const point = pointOf(match);
        if (!point) continue;
        points.push(point);
        claimed.add(point);
      }
    }
    return points.sort((a, b) => a.start - b.start);
  };

  function pointOf(match: RegExpExecArray): Point | undefined {
    const groups = match.groups ?? {};
    const number = (name: string): number | undefined => {
      const text = groups[name];
      if (text === undefined) return undefined;
      return /^\d+$/u.test(text) ? Number(text) : (hanNumeral(text) ?? pack.ordinals.words[text.toLowerCase()]);
    };
    // "May" is a month and "may" is not.
    const month = groups["mon"] === undefined ? number("m") : months.get(groups["mon"]);
    const weekday = groups["wd"] ?? groups["wd2"];
    if (groups["mon"] !== undefined && month === undefined) return undefined;
    const year = number("y");
    const yearTo = groups["y2"] === undefined ? undefined : lastYear(year!, number("y2")!);
    if (groups["y2"] !== undefined && yearTo === undefined) return undefined;
    const written: Record<string, number | string | undefined> = {
      year,
      yearTo,
      month,
      monthTo: number("m2"),
      day: number("d"),
      dayTo: number("d2"),
      quarter: number("q"),
      half: number("h"),
      part: groups["part"]?.toLowerCase(),
      weekday: weekday === undefined ? undefined : weekdays.get(weekday),
      weekdayTo: weekdays.get(groups["wd3"] ?? (groups["wd"] === undefined ? undefined : groups["wd2"]) ?? ""),
    };
    const known = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: match.index + match[0].trimEnd().length, ...known };
  }
}

/** A span of years that somebody would write with two digits. */
const LONGEST_SHORT_SPAN = 30;

/** 2022/23 and 1999/00 are spans of years; 2021-03 is none, and may be a month. A span that is written out may be wrong. */
function lastYear(from: number, to: number): number | undefined {
  if (to >= 100) return to;
  const century = Math.floor(from / 100) * 100 + to;
  const last = century > from ? century : century + 100;
  return last - from <= LONGEST_SHORT_SPAN ? last : undefined;
}

/** Names as they are written in running text, at the head of a sentence and in capitals. */
function namesOf(numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [name, number] of Object.entries(numbers)) {
    for (const form of [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
      names.set(form, number);
  }
  return names;
}
