import { daysInMonth, isoDay } from "../model/facts/calendar.ts";
import type { DateFact, Interval, Quantity } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import { blockAt } from "../ties/scopes.ts";
import { oneLine } from "../text/one-line.ts";
import type { Span } from "../text/span.ts";

/** What can be shown of a long passage in a message. */
const LONGEST = 60;

/**
 * The words at a place as a reader sees them, in one line, for a message: long ones are cut, and quotation marks do not
 * end the quotation.
 */
export function words(report: Report, span: Span, longest = LONGEST): string {
  const line = oneLine(visible(report, span)).replaceAll('"', "'");
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** What a printed figure can stand for, in signs that need no language: `= 40`, `≥ 163`, `150–160`. */
export function figure({ value, interval, bound, kind }: Quantity): string {
  const sign = kind === "percent" ? "%" : "";
  const print = (number: number): string => `${grouped(number)}${sign}`;
  if (interval.high === Infinity) return `≥ ${print(value)}`;
  if (interval.low === -Infinity) return `≤ ${print(value)}`;
  if (bound === "exact" && interval.low === interval.high) return print(value);
  return bound === "exact" ? print(value) : `${print(interval.low)}–${print(interval.high)}`;
}

/** A number for a message: `1,234.5`. */
export const number = (value: number): string => grouped(value);

/** A number printed as another one is: its sign between thousands, its decimal sign and so many decimals. */
export function printLike(value: number, print: string): string {
  const group = /\d([.,'’\s\u00a0\u202f])\d{3}(?!\d)/u.exec(print)?.[1] ?? "";
  const decimal = /([.,])(\d+)\D*$/u.exec(print);
  const hasDecimals = decimal !== null && (decimal[1] !== group || decimal[2]!.length !== 3);
  const decimals = hasDecimals ? decimal[2]!.length : 0;
  const [whole = "", fraction] = value.toFixed(Number.isInteger(value) && !hasDecimals ? 0 : decimals || 2).split(".");
  const grouped = group === "" ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  return fraction === undefined ? grouped : `${grouped}${decimal?.[1] ?? "."}${fraction}`;
}

/** So many summands are written out. */
const SUMMANDS = 8;

/** `10 + 9 + 4 = 23`; of a long sum its beginning and its end. */
export function equation(parts: readonly number[], sum: number, sign = ""): string {
  const prints = parts.map((part) => (part < 0 ? `(${grouped(part)}${sign})` : `${grouped(part)}${sign}`));
  const shown =
    prints.length <= SUMMANDS ? prints : [...prints.slice(0, SUMMANDS - 2), `… (${prints.length})`, prints.at(-1)!];
  return `${shown.join(" + ")} = ${grouped(sum)}${sign}`;
}

/** 1234567.5 as `1,234,567.5`. Not by the runtime's own formatter, whose tables cost more to load than a report to read. */
function grouped(number: number): string {
  const [whole = "", decimals] = String(Number(number.toFixed(4))).split(".");
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
  return decimals ? `${groups}.${decimals}` : groups;
}

/** The day of the week that a date falls on, as its language names it; empty where it is not known. */
export function weekdayName({ weekday }: DateFact, { language }: Report): string {
  const name = Object.entries(language.dates.weekdays).find(([, day]) => day === weekday?.real)?.[0] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How many days the month of a date has; in a February of no year 29. */
export const monthLength = ({ year = 2000, month = 1 }: DateFact): number => daysInMonth(year, month);

/** `2021-07-01 – 2022-06-30` */
export const period = ({ low, high }: Interval): string =>
  low === high ? isoDay(low) : `${isoDay(low)} – ${isoDay(high)}`;

/** Without markup, where the place lies in one block. */
function visible(report: Report, { start, end }: Span): string {
  const block = blockAt(report, start);
  if (!block || start < block.content.start) return report.slice(start, end);
  return block.text.slice(start - block.content.start, Math.min(end, block.content.end) - block.content.start);
}
