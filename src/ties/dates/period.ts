import { ofType, type DateFact, type Interval } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { contains } from "../../text/span.ts";
import type { Alignment } from "../alignment.ts";
import type { DateTie } from "../dates.ts";
import { inScopeOf, isHighlight } from "../scopes.ts";
import { broken } from "../tie.ts";
import { tenseOf } from "./tense.ts";

/** A range that differs by more than this from the report's period means something else. */
const NEAR = 430;
const YEAR = 366;
/** A part of the period is a part; all of it but a month of the year is a slip. */
const NEARLY_ALL = 0.12;

/** Statements against the period that the report is about. Without one there is nothing to compare. */
export function periodTies(report: Report, dated: readonly Sentence[], alignment: Alignment): DateTie[] {
  const { period } = report;
  if (!period) return [];
  return [
    ...nearPeriods(report, dated, period.days),
    ...underLeadIns(report, period.days),
    ...highlightsOutside(report, alignment, period.days),
  ];
}

/**
 * Nearly the report's period: it begins or ends with it, but not both, or it is the period of another year. A clear
 * part of the period is fine.
 */
function nearPeriods(report: Report, dated: readonly Sentence[], period: Interval): DateTie[] {
  const tense = tenseOf(report.language);
  return dated.flatMap((sentence) =>
    sentence.facts
      .filter(ofType("date"))
      .filter(
        (date) =>
          date.range &&
          date.precision !== "years" &&
          date.precision !== "year" &&
          date.days &&
          isNear(date.days, period),
      )
      .filter((date) => !tense.future(date, sentence) && !tense.comparison(sentence))
      .map((date): DateTie => ({
        relation: "within",
        problem: "near-period",
        claim: { date, sentence },
        at: date.span,
        verdict: broken("strong"),
      })),
  );
}

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

/** "In the reporting period:" promises that every item below it lies in the period; so does the sentence's own opening. */
function underLeadIns(report: Report, period: Interval): DateTie[] {
  const tense = tenseOf(report.language);
  const ties: DateTie[] = [];
  let promised: Sentence | undefined;
  for (const block of report.blocks) {
    if (block.kind === "heading") promised = undefined;
    for (const sentence of report.sentencesOf(block)) {
      if (sentence.section.role === "fixed") continue;
      const opens = namesPeriod(sentence, report);
      const governed = (promised && (block.kind === "item" || contains(listSpan(promised), block.span))) || opens;
      if (governed) ties.push(...outside(sentence, period, report, tense));
      if (opens && /[:：]\s*$/u.test(sentence.text)) promised = sentence;
    }
    if (promised && block.kind === "paragraph" && promised.block !== block && !contains(listSpan(promised), block.span))
      promised = undefined;
  }
  return ties;
}

function outside(sentence: Sentence, period: Interval, report: Report, tense: ReturnType<typeof tenseOf>): DateTie[] {
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

const isOutside = ({ days, precision }: DateFact, period: Interval): boolean =>
  days !== undefined &&
  (precision === "day" || precision === "month") &&
  (days.high < period.low || days.low > period.high);

/** The sentence opens with the words for the reporting period. */
function namesPeriod({ text }: Sentence, report: Report): boolean {
  const opening = text.slice(0, report.language.spaced ? 60 : 24).toLowerCase();
  return report.language.reportingPeriod.some((word) => opening.includes(word));
}

/** From a lead-in to the last item of the list that follows it, the paragraphs between its items included. */
function listSpan(leadIn: Sentence): { start: number; end: number } {
  const inside = leadIn.section.blocks;
  const from = inside.indexOf(leadIn.block) + 1;
  const first = inside[from];
  if (first?.kind !== "item") return { start: 0, end: 0 };
  const last = inside.findLastIndex(
    (block, i) =>
      i >= from &&
      block.kind === "item" &&
      (block.list === first.list || i === from || unbroken(inside.slice(from, i))),
  );
  return { start: first.span.start, end: inside[last]!.span.end };
}

const unbroken = (blocks: readonly { kind: string }[]): boolean => blocks.every(({ kind }) => kind === "item");

function isQuoted({ span }: DateFact, { text, span: whole }: Sentence, { language }: Report): boolean {
  const before = text.slice(0, span.start - whole.start);
  return language.quotes.some(
    ([open, close]) => open !== close && before.lastIndexOf(open) > before.lastIndexOf(close),
  );
}

/** How much of a highlight a sentence has to speak of to give its date. */
const SAME_EVENT = 0.6;

/** A highlight whose event, by its own words or by those of the body, lies outside of the period. */
function highlightsOutside(report: Report, alignment: Alignment, period: Interval): DateTie[] {
  const tense = tenseOf(report.language);
  return report.sentences.filter(isHighlight).flatMap((highlight): DateTie[] => {
    if (tense.anyFuture(highlight)) return [];
    const own = highlight.facts.filter(ofType("date"));
    if (own.length > 0) {
      const date = own.length === 1 ? own[0]! : undefined;
      if (!date || !isOutside(date, period) || tense.background(date, highlight) || !leads(date, highlight)) return [];
      return [
        {
          relation: "within",
          problem: "highlight-outside",
          claim: { date, sentence: highlight },
          at: date.span,
          verdict: broken("hint"),
        },
      ];
    }
    const [match] = alignment.nearest(highlight, inScopeOf(highlight, report), 1);
    if (!match || match.coverage < SAME_EVENT || tense.anyFuture(match.sentence)) return [];
    const date = dateOfEvent(highlight, match.sentence, alignment);
    if (!date || !isOutside(date, period) || tense.background(date, match.sentence)) return [];
    return [
      {
        relation: "within",
        problem: "highlight-outside",
        claim: { date, sentence: highlight },
        other: { date, sentence: match.sentence },
        at: highlight.span,
        verdict: broken("strong"),
      },
    ];
  });
}

/** Near the beginning of its sentence: it dates the main clause. */
const leads = (date: DateFact, { span, text }: Sentence): boolean =>
  date.span.start - span.start <= Math.max(16, text.length / 3);

/** The date in the clause that speaks of the highlight, or the one that opens the sentence. */
function dateOfEvent(highlight: Sentence, sentence: Sentence, { space }: Alignment): DateFact | undefined {
  const dates = sentence.facts.filter(ofType("date"));
  if (dates.length === 0) return undefined;
  const wanted = new Set(space.read(highlight.text));
  let best: { readonly start: number; readonly end: number; readonly weight: number } | undefined;
  for (const match of sentence.text.matchAll(/[^，；,;]+(?:,(?=\S)[^，；,;]*)*/gu)) {
    const weight = space.weightOf(space.read(match[0]).filter((feature) => wanted.has(feature)));
    const start = sentence.span.start + match.index;
    if (!best || weight > best.weight) best = { start, end: start + match[0].length, weight };
  }
  const inClause = dates.filter(({ span }) => best && span.start >= best.start && span.end <= best.end);
  if (inClause.length > 0) return inClause.length === 1 ? inClause[0] : undefined;
  return dates.length === 1 && dates[0]!.span.start === sentence.span.start ? dates[0] : undefined;
}
