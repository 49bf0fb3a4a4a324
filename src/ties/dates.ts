import type { DateFact } from "../model/facts/fact.ts";
import type { Report, Sentence } from "../model/report.ts";
import { gather } from "../text/gather.ts";
import type { ListMemory } from "../text/list-memory.ts";
import type { Alignment } from "./alignment.ts";
import type { Counterparts } from "./counterparts.ts";
import { eventTies } from "./dates/events.ts";
import { calendarTies } from "./dates/calendar.ts";
import { datedIn, type Dated } from "./dates/dated.ts";
import { datedLists } from "./dates/dated-lists.ts";
import { highlightsOutside } from "./dates/highlights-outside.ts";
import { nearPeriods } from "./dates/near-period.ts";
import { restatedDates } from "./dates/restated.ts";
import { sessionTies } from "./dates/sessions.ts";
import { stalePlans } from "./dates/stale-plans.ts";
import { toldTies } from "./dates/told.ts";
import { underLeadIns } from "./dates/under-lead-ins.ts";
import { yearlessWeekdays } from "./dates/weekdays.ts";
import type { Tie } from "./tie.ts";

/** A date with the sentence that states it. */
export interface DatedClaim {
  readonly date: DateFact;
  readonly sentence: Sentence;
}

export type DateProblem =
  /** 31 June; month 13. */
  | "impossible"
  /** An end before its beginning. */
  | "inverted"
  /** A weekday that the date does not fall on. */
  | "weekday"
  /** A range that begins or ends with the report's period, but not both; or the period of another year. */
  | "near-period"
  /** Told under "in the reporting period", but outside of it. */
  | "outside-period"
  /** The event behind a highlight lies outside of the report's period. */
  | "highlight-outside"
  /** One event with two dates. */
  | "two-dates"
  /** Told as past, though later than what the report tells as future, or than the report itself. */
  | "past-after-future"
  /** Told as future, though earlier than the report. */
  | "future-before-report"
  /** A session dated before one with a lower number. */
  | "sessions-disordered"
  /** A list in the order of dates but for one. */
  | "disordered";

export interface DateTie extends Tie {
  readonly relation: "same" | "within" | "in order";
  readonly problem: DateProblem;
  readonly claim: DatedClaim;
  /** The other side: another date, or the words that state the period. */
  readonly other?: DatedClaim;
}

/** What was found in the earlier edition of a report. */
export type DateMemory = ListMemory<unknown, Alone>;

export function dateTies(
  report: Report,
  alignment: Alignment,
  counterparts: Counterparts,
  memory: DateMemory,
): DateTie[] {
  const dated = datedIn(report);
  const { period, date } = report;
  const bounds = [period, date].flatMap((stated) => [stated?.days.low, stated?.days.high]);
  const { calendar, near, told, restated } = memory.of([...bounds, ...dated], () => tiesAlone(report, dated));
  const ties = [
    ...calendar,
    ...near,
    ...(period ? underLeadIns(report, period.days) : []),
    ...(period ? highlightsOutside(report, alignment, counterparts, period.days) : []),
    ...told,
    ...restated.filter((tie) => areApart(tie, report)),
    ...datedLists(report, dated),
    ...eventTies(report, alignment, counterparts),
  ];
  return oncePerPlace(ties).sort((a, b) => a.at.start - b.at.start);
}

/** In one section two dates are of two events that are told alike. */
const areApart = ({ claim, other }: DateTie, report: Report): boolean =>
  report.sectionOf(claim.sentence.block) !== report.sectionOf(other!.sentence.block);

/** What depends on nothing but what is told with dates, and on the period and the date of the report. */
interface Alone {
  readonly calendar: readonly DateTie[];
  readonly near: readonly DateTie[];
  readonly told: readonly DateTie[];
  readonly restated: readonly DateTie[];
}

function tiesAlone(report: Report, dated: readonly Dated[]): Alone {
  const claims = gather(dated, (one) => one.claims);
  return {
    calendar: calendarTies(dated),
    near: report.period ? nearPeriods(report, claims, report.period.days) : [],
    told: [
      ...yearlessWeekdays(report, claims),
      ...toldTies(report, claims),
      ...stalePlans(report, claims),
      ...sessionTies(report, dated),
    ],
    restated: restatedDates(dated, report.language),
  };
}

/** What is wrong in itself is said once, not again for what follows from it. */
function oncePerPlace(ties: readonly DateTie[]): DateTie[] {
  const broken = new Set<number>();
  return ties.filter(({ verdict, at, problem, other }) => {
    if (verdict.kind !== "broken") return true;
    if (broken.has(at.start)) return false;
    if (problem === "sessions-disordered" && other && broken.has(other.date.span.start)) return false;
    broken.add(at.start);
    return true;
  });
}
