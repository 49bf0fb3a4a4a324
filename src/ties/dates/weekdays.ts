import { dayNumber, daysInMonth, weekdayOf } from "../../model/facts/calendar.ts";
import { type DateFact, ofType } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { gather } from "../../text/gather.ts";
import type { DatedClaim, DateTie } from "../dates.ts";
import { broken, HOLDS } from "../tie.ts";
import { tenseOf } from "./tense.ts";

/**
 * A weekday beside a date without a year, where the year can be only one: that of the other dates of the sentence, else the
 * one year in which the day lies in the report's period. A plan may lie behind the period.
 */
export function yearlessWeekdays(report: Report, claims: readonly DatedClaim[]): DateTie[] {
  const tense = tenseOf(report.language);
  return gather(claims, ({ date, sentence }): readonly DateTie[] => {
    const { weekdayWritten: written, month, day } = date;
    if (written === undefined || month === undefined || day === undefined || date.impossible) return NONE;
    const stated = yearsIn(sentence);
    const years = stated.length > 0 || tense.anyFuture(sentence) ? stated : yearsInPeriod(month, day, report);
    const [year] = years;
    if (year === undefined || years.length > 1 || day > daysInMonth(year, month)) return NONE;
    const low = dayNumber(year, month, day);
    const weekday = { written, real: weekdayOf(low) };
    const completed: DateFact = { ...date, year, days: { low, high: low }, weekday };
    return [
      {
        relation: "in order",
        problem: "weekday",
        claim: { date: completed, sentence },
        at: date.span,
        verdict: written === weekday.real ? HOLDS : broken("strong"),
      },
    ];
  });
}

const NONE: readonly never[] = [];

const yearsIn = ({ facts }: Sentence): number[] => [
  ...new Set(
    facts.filter(ofType("date")).flatMap(({ year, precision }) => (precision === "years" ? [0] : (year ?? []))),
  ),
];

function yearsInPeriod(month: number, day: number, { period }: Report): number[] {
  if (!period) return [];
  const { low, high } = period.days;
  const years: number[] = [];
  for (let year = yearOf(low); year <= yearOf(high); year++) {
    const at = dayNumber(year, month, day);
    if (at >= low && at <= high) years.push(year);
  }
  return years;
}

/** Days since 1970 to a year, exactly. */
function yearOf(day: number): number {
  let year = 1970 + Math.floor(day / 365.2425);
  if (dayNumber(year, 1, 1) > day) year--;
  if (dayNumber(year + 1, 1, 1) <= day) year++;
  return year;
}
