import { type DateFact, type Interval, ofType } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { memory, remembered } from "../../text/remembered.ts";
import type { Alignment, Scope } from "../alignment.ts";
import type { DateTie } from "../dates.ts";
import type { Counterparts } from "../counterparts.ts";
import { broken } from "../tie.ts";
import { isOutside } from "./outside.ts";
import { tenseOf } from "./tense.ts";

/** How much of a highlight a sentence has to speak of to give its date. */
const SAME_EVENT = 0.6;

/** A highlight whose event, by its own words or by those of the body, lies outside of the period. */
export function highlightsOutside(
  report: Report,
  alignment: Alignment,
  counterparts: Counterparts,
  period: Interval,
): DateTie[] {
  const tense = tenseOf(report.language);
  return counterparts.each(outsideOf(period), (highlight): DateTie[] => {
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
    const [match] = counterparts.of(highlight);
    if (!match || match.coverage < SAME_EVENT || tense.anyFuture(match.sentence)) return [];
    const dates = match.sentence.facts.filter(ofType("date"));
    if (!dates.some((date) => isOutside(date, period))) return [];
    const date = dateOfEvent(dates, highlight, match.sentence, alignment);
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

const outsideOf = remembered((_period: Interval) => memory<Scope, readonly DateTie[]>());

/** Near the beginning of its sentence: it dates the main clause. */
const leads = (date: DateFact, { span, text }: Sentence): boolean =>
  date.span.start - span.start <= Math.max(16, text.length / 3);

/** The date in the clause that speaks of the highlight, or the one that opens the sentence. */
function dateOfEvent(
  dates: readonly DateFact[],
  highlight: Sentence,
  sentence: Sentence,
  { space }: Alignment,
): DateFact | undefined {
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
