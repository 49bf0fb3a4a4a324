import { ofType, type DateFact } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { memory } from "../../text/remembered.ts";
import type { Alignment, Match, Scope } from "../alignment.ts";
import { contextOf, shared, type Context } from "../context.ts";
import type { DateTie } from "../dates.ts";
import type { Features, FeatureSpace } from "../features.ts";
import type { Counterparts } from "../counterparts.ts";
import { broken, HOLDS } from "../tie.ts";

/** How much of a highlight a sentence has to speak of before their dates are compared. */
const SAME_EVENT = 0.6;
/** The same where each sentence tells of one date only. */
const SURELY_ONE = 0.5;
/** How alike the words around the two dates must be. */
const SAME_PLACE = 0.5;

/** One event, two dates: those of a highlight against those of the sentence of the body that tells the same. */
export function eventTies(report: Report, alignment: Alignment, counterparts: Counterparts): DateTie[] {
  return counterparts.each(eventsIn, (highlight): DateTie[] => {
    const dates = highlight.facts.filter(ofType("date")).filter(({ impossible }) => !impossible);
    if (dates.length === 0) return [];
    const matches = counterparts
      .of(highlight)
      .filter(
        ({ coverage, sentence }) =>
          coverage >= (dates.length === 1 && datesIn(sentence) === 1 ? SURELY_ONE : SAME_EVENT),
      );
    const parallel = matches.find((match) => isParallel(dates, match));
    return dates.flatMap((date, i): DateTie[] => {
      const counterpart = parallel && datesOf(parallel.sentence)[i];
      const same =
        counterpart && parallel
          ? meets(date, counterpart) && { date: counterpart, sentence: parallel.sentence }
          : find(matches, (other) => meets(date, other));
      const claim = { date, sentence: highlight };
      if (same) return [{ relation: "same", problem: "two-dates", claim, other: same, at: date.span, verdict: HOLDS }];
      const match = parallel ?? matches[0];
      const rival = counterpart ?? (match && rivalOf(date, highlight, match.sentence, report, alignment));
      if (!rival || !match || !isOfOneKind(date, rival)) return [];
      const other = { date: rival, sentence: match.sentence };
      return [{ relation: "same", problem: "two-dates", claim, other, at: date.span, verdict: broken("strong") }];
    });
  });
}

const eventsIn = memory<Scope, readonly DateTie[]>();

/** The sentence says the same with as many dates, so that they can be compared one by one, and not all of them differ. */
function isParallel(dates: readonly DateFact[], { sentence, coverage, covered }: Match): boolean {
  const theirs = datesOf(sentence);
  if (dates.length < 2 || theirs.length !== dates.length || Math.min(coverage, covered) < VERBATIM) return false;
  return dates.some((date, i) => meets(date, theirs[i]!));
}

const VERBATIM = 0.8;

const datesOf = ({ facts }: Sentence): DateFact[] => facts.filter(ofType("date"));

/** A biennium is the name of a budget rather than a date that an event could have. */
const isOfOneKind = (a: DateFact, b: DateFact): boolean =>
  a.precision === b.precision && a.range === b.range && a.precision !== "years";

const datesIn = (sentence: Sentence): number => datesOf(sentence).length;

function find(
  matches: readonly Match[],
  fits: (date: DateFact) => boolean,
): { date: DateFact; sentence: Sentence } | undefined {
  for (const { sentence } of matches) {
    const date = sentence.facts.filter(ofType("date")).find(fits);
    if (date) return { date, sentence };
  }
  return undefined;
}

/** The date of the body that stands among the same words, if no other date of the highlight is that date. */
function rivalOf(
  date: DateFact,
  highlight: Sentence,
  sentence: Sentence,
  report: Report,
  { space }: Alignment,
): DateFact | undefined {
  const mine = contextOf(date, highlight, report.language, space);
  const isOnlyDate = datesIn(highlight) === 1 && datesIn(sentence) === 1;
  const taken = highlight.facts.filter(ofType("date")).filter((other) => other !== date);
  return sentence.facts
    .filter(ofType("date"))
    .filter(
      (other) =>
        other.precision === date.precision &&
        other.precision !== "years" &&
        other.range === date.range &&
        !taken.some((own) => meets(own, other)),
    )
    .map((other) => ({ other, likeness: alike(mine, contextOf(other, sentence, report.language, space), space) }))
    .filter(({ likeness }) => likeness >= SAME_PLACE || isOnlyDate)
    .sort((a, b) => b.likeness - a.likeness)[0]?.other;
}

/** A date stands before or behind what it dates, so the words on both sides are taken together. */
const alike = (a: Context, b: Context, space: FeatureSpace): number => shared(around(a), around(b), space) ?? 0;
const around = ({ beforeFeatures, afterFeatures }: Context): Features => [
  ...new Set([...beforeFeatures, ...afterFeatures]),
];

/**
 * Whether two dates can be the same: ranges have to be equal, points to meet. Without a year the month and day decide.
 */
function meets(a: DateFact, b: DateFact): boolean {
  if ((a.precision === "years") !== (b.precision === "years")) return false;
  if (a.range && b.range && a.days && b.days) return a.days.low === b.days.low && a.days.high === b.days.high;
  if (a.days && b.days) return a.days.low <= b.days.high && b.days.low <= a.days.high;
  if (a.month === undefined || b.month === undefined)
    return a.year === undefined || b.year === undefined || a.year === b.year;
  return a.month === b.month && (a.day === undefined || b.day === undefined || a.day === b.day);
}
