import type { Report } from "../../model/report.ts";
import type { DatedClaim, DateTie } from "../dates.ts";
import { broken } from "../tie.ts";
import { tenseOf } from "./tense.ts";

/**
 * What a report still tells as future cannot lie before its own date, nor before the time that it is about: the plan was
 * left from an earlier edition.
 */
export function stalePlans(report: Report, claims: readonly DatedClaim[]): DateTie[] {
  const tense = tenseOf(report.language);
  const bound = report.date?.days.low ?? report.period?.days.low;
  if (bound === undefined) return [];
  return claims
    .filter(
      ({ date, sentence }) =>
        date.days &&
        date.days.high < bound &&
        (date.precision === "day" || date.precision === "month") &&
        tense.future(date, sentence) &&
        !tense.background(date, sentence) &&
        tense.onlyFuture(sentence),
    )
    .map((claim): DateTie => ({
      relation: "in order",
      problem: "future-before-report",
      claim,
      at: claim.date.span,
      verdict: broken("strong"),
    }));
}
