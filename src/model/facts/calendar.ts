import type { Interval } from "./fact.ts";

const DAY = 86_400_000;

/** Days since 1970-01-01, proleptic Gregorian. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of the months `from` to `to` of a year. */
export const monthsOf = (year: number, from: number, to = from): Interval => ({
  low: dayNumber(year, from, 1),
  high: dayNumber(year, to, daysInMonth(year, to)),
});

/** Parses `2022`, `2022-06` or `2022-06-30`; undefined if it is none of them or no real date. */
export function parseIso(text: string): Interval | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return monthsOf(year!, 1, 12);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return monthsOf(year!, month);
  if (day < 1 || day > daysInMonth(year!, month)) return undefined;
  return { low: dayNumber(year!, month, day), high: dayNumber(year!, month, day) };
}

/** `2022-06-30` */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
