import type { Report } from "../../model/report.ts";
import type { DatedClaim, DateTie } from "../dates.ts";
import { broken } from "../tie.ts";
import { tenseOf } from "./tense.ts";

/**
 * A report cannot tell as past what lies behind its own date. Where it gives none, what it tells as future bounds it: a
 * report to which September is the future was not written in November. Needs the period, since a plan of years ago
 * ("was to be held in 2019") bounds nothing.
 */
export function toldTies(report: Report, claims: readonly DatedClaim[]): DateTie[] {
  const tense = tenseOf(report.language);
  const exact = claims.filter(
    ({ date }) => date.days && !date.range && (date.precision === "day" || date.precision === "month"),
  );
  const periodEnd = report.period?.days.high;
  const planned =
    periodEnd === undefined
      ? []
      : exact.filter(
          ({ date, sentence }) =>
            date.days!.low > periodEnd && tense.future(date, sentence) && !tense.background(date, sentence),
        );
  const firstPlanned = planned.reduce<DatedClaim | undefined>(
    (first, claim) => (first && first.date.days!.high <= claim.date.days!.high ? first : claim),
    undefined,
  );
  const bound = report.date?.days.high ?? firstPlanned?.date.days!.high;
  const isToldAsPast = ({ date, sentence }: DatedClaim): boolean =>
    tense.past(sentence) && !tense.anyFuture(sentence) && !tense.background(date, sentence);
  const tie = (claim: DatedClaim, other?: DatedClaim): DateTie => ({
    relation: "in order",
    problem: "past-after-future",
    claim,
    at: claim.date.span,
    verdict: broken("strong"),
    ...(other && { other }),
  });

  const behind = bound === undefined ? [] : exact.filter(({ date }) => date.days!.low > bound).filter(isToldAsPast);
  // A year is not exact, but no report is written so long after its period.
  const end = report.date?.days.high ?? periodEnd;
  const far =
    end === undefined
      ? []
      : claims.filter(
          (claim) =>
            !claim.date.range &&
            (claim.date.days?.low ?? 0) > end + LATEST &&
            !behind.includes(claim) &&
            isToldAsPast(claim),
        );
  return [
    ...behind.map((claim) => tie(claim, report.date ? undefined : firstPlanned)),
    ...far.map((claim) => tie(claim)),
  ];
}

/** In days: two years. */
const LATEST = 731;
