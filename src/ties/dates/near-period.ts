import type { DateFact, Interval } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import type { DatedClaim, DateTie } from "../dates.ts";
import { broken } from "../tie.ts";
import { tenseOf } from "./tense.ts";

/** A range that differs by more than this from the report's period means something else. */
const NEAR = 430;
const YEAR = 366;
/** A part of the period is a part; all of it but a month of the year is a slip. */
const NEARLY_ALL = 0.12;

/**
 * Nearly the report's period: it begins or ends with it, but not both, or it is the period of another year. A clear
 * part of the period is fine.
 */
export function nearPeriods(report: Report, claims: readonly DatedClaim[], period: Interval): DateTie[] {
  const tense = tenseOf(report.language);
  return claims
    .filter(({ date }) => isNearRange(date, period))
    .filter(({ date, sentence }) => !tense.future(date, sentence) && !tense.comparison(sentence))
    .map((claim): DateTie => ({
      relation: "within",
      problem: "near-period",
      claim,
      at: claim.date.span,
      verdict: broken("strong"),
    }));
}

const isNearRange = ({ range, precision, days }: DateFact, period: Interval): boolean =>
  range && precision !== "years" && precision !== "year" && days !== undefined && isNear(days, period);

function isNear(days: Interval, period: Interval): boolean {
  if (days.low >= period.low && days.high <= period.high) {
    const missing = period.high - period.low - (days.high - days.low);
    return missing > 0 && missing <= (period.high - period.low) * NEARLY_ALL;
  }
  const sameStart = days.low === period.low && Math.abs(days.high - period.high) <= NEAR;
  const sameEnd = days.high === period.high && Math.abs(days.low - period.low) <= NEAR;
  return sameStart || sameEnd || isShifted(days, period);
}

/** The same days and months, a year earlier or later: left from another edition. */
function isShifted(days: Interval, period: Interval): boolean {
  const [byLow, byHigh] = [days.low - period.low, days.high - period.high];
  return (
    Math.abs(byLow) >= YEAR - 2 &&
    Math.abs(byLow) <= YEAR &&
    Math.abs(byHigh) >= YEAR - 2 &&
    Math.abs(byHigh) <= YEAR &&
    byLow > 0 === byHigh > 0
  );
}
