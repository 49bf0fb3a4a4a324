import { ofType } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import type { DateTie } from "../dates.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";

/** Dates that cannot be: no such day, an end before its beginning, a weekday that the calendar does not know. */
export function calendarTies(report: Report): DateTie[] {
  return report.blocks.flatMap((block) => {
    const section = report.sectionOf(block);
    if (section.role === "fixed") return [];
    return report
      .factsOf(block)
      .filter(ofType("date"))
      .flatMap((date): DateTie[] => {
        const sentence = report
          .sentencesOf(block)
          .find(({ span }) => span.start <= date.span.start && date.span.end <= span.end);
        const claim = { date, sentence: sentence ?? wholeBlock(block, section, report) };
        const tie = (problem: DateTie["problem"], verdict: Verdict): DateTie => ({
          relation: "in order",
          problem,
          claim,
          at: date.span,
          verdict,
        });
        if (date.impossible) return [tie(date.impossible === "inverted" ? "inverted" : "impossible", broken("proved"))];
        if (date.weekday)
          return [tie("weekday", date.weekday.written === date.weekday.real ? HOLDS : broken("proved"))];
        return date.range ? [tie("inverted", HOLDS)] : [];
      });
  });
}

/** A date in a heading stands in no sentence. */
const wholeBlock = (block: Report["blocks"][number], section: Sentence["section"], report: Report): Sentence => ({
  span: block.content,
  text: block.text,
  block,
  section,
  facts: report.factsOf(block),
  index: -1,
});
