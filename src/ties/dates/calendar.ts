import { ofType } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { DatedClaim, DateTie } from "../dates.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import { headingAsSentence } from "./heading-as-sentence.ts";

/** Dates that cannot be: no such day, an end before its beginning, a weekday that the calendar does not know. */
export function calendarTies(report: Report): DateTie[] {
  return report.blocks.flatMap((block) => {
    if (!holdsStatements(report.sectionOf(block))) return [];
    const sentences = block.kind === "heading" ? [headingAsSentence(block, report)] : report.sentencesOf(block);
    return sentences.flatMap((sentence) =>
      sentence.facts.filter(ofType("date")).flatMap((date) => calendarTie({ date, sentence })),
    );
  });
}

function calendarTie(claim: DatedClaim): DateTie[] {
  const { date } = claim;
  const tie = (problem: DateTie["problem"], verdict: Verdict): DateTie[] => [
    { relation: "in order", problem, claim, at: date.span, verdict },
  ];
  if (date.impossible) return tie(date.impossible === "inverted" ? "inverted" : "impossible", broken("proved"));
  if (date.weekday) return tie("weekday", date.weekday.written === date.weekday.real ? HOLDS : broken("proved"));
  return date.range ? tie("inverted", HOLDS) : [];
}
