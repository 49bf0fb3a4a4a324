import { type DateFact, type Interval, ofType } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { contains, type Span } from "../../text/span.ts";
import type { DateTie } from "../dates.ts";
import { broken } from "../tie.ts";
import { isOutside } from "./outside.ts";
import { tenseOf, type Tense } from "./tense.ts";

/** "In the reporting period:" promises that every item below it lies in the period; so does a sentence that opens so. */
export function underLeadIns(report: Report, period: Interval): DateTie[] {
  const tense = tenseOf(report.language);
  let promised: Span | undefined;
  return report.sentences.flatMap((sentence) => {
    const opens = namesPeriod(sentence, report);
    const isGoverned = opens || (promised !== undefined && contains(promised, sentence.span));
    if (opens && /[:：]\s*$/u.test(sentence.text)) promised = listBelow(sentence, report);
    return isGoverned ? outside(sentence, period, report, tense) : [];
  });
}

function outside(sentence: Sentence, period: Interval, report: Report, tense: Tense): DateTie[] {
  if (tense.anyFuture(sentence) && !tense.past(sentence)) return [];
  const date = sentence.facts
    .filter(ofType("date"))
    .find(
      (candidate) =>
        isOutside(candidate, period) &&
        !tense.background(candidate, sentence) &&
        !tense.future(candidate, sentence) &&
        !isQuoted(candidate, sentence, report),
    );
  return date
    ? [
        {
          relation: "within",
          problem: "outside-period",
          claim: { date, sentence },
          at: date.span,
          verdict: broken("strong"),
        },
      ]
    : [];
}

/** The sentence opens with the words for the reporting period. */
function namesPeriod({ text }: Sentence, report: Report): boolean {
  const opening = text.slice(0, report.language.spaced ? 60 : 24).toLowerCase();
  return report.language.reportingPeriod.some((word) => opening.includes(word));
}

/** From a lead-in to the last item of the list that follows it, the paragraphs between its items included. */
function listBelow({ block }: Sentence, report: Report): Span | undefined {
  const inside = report.sectionOf(block).blocks;
  const from = inside.indexOf(block) + 1;
  const first = inside[from];
  if (first?.kind !== "item") return undefined;
  let last = first;
  let isUnbroken = true;
  for (const below of inside.slice(from)) {
    if (below.kind !== "item") isUnbroken = false;
    else if (isUnbroken || below.list === first.list) last = below;
  }
  return { start: first.span.start, end: last.span.end };
}

function isQuoted({ span }: DateFact, { text, span: whole }: Sentence, { language }: Report): boolean {
  const before = text.slice(0, span.start - whole.start);
  return language.quotes.some(
    ([open, close]) => open !== close && before.lastIndexOf(open) > before.lastIndexOf(close),
  );
}
