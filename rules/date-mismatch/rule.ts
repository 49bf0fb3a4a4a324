import {
  defineRule,
  isBroken,
  monthLength,
  period,
  placeName,
  UNUSUAL_MESSAGES,
  unusualFindings,
  weekdayName,
  words,
  type DateTie,
  type TiedReport,
} from "#rule";

/**
 * Dates go stale first: a report is written from last year's file, and an event moves while its sentence does not.
 *
 * A date that cannot be is proved wrong by itself. Everything else needs two statements: the report's own period, the
 * body behind a highlight, or what the report elsewhere still calls the future.
 */
export default defineRule({
  id: "date-mismatch",
  category: "timeline",
  since: "0.1.0",
  summary: "Reports dates that cannot be, or that other dates of the report rule out.",

  messages: {
    noSuchDay: {
      en: '"{date}" does not exist: that month has {days} days',
      zh: '"{date}"不存在：该月只有{days}天',
    },
    noSuchMonth: { en: '"{date}" does not exist: a year has 12 months', zh: '"{date}"不存在：一年只有12个月' },
    inverted: { en: '"{date}" ends before it begins', zh: '"{date}"的结束早于开始' },
    weekday: { en: '"{date}" is a {weekday}', zh: '"{date}"是星期{weekday}' },
    weekdayThatYear: { en: '"{date}" is a {weekday} in {year}', zh: '"{date}"在{year}年是星期{weekday}' },
    nearPeriod: {
      en: '"{date}" is nearly, but not quite, the period of this report ({period})',
      zh: '"{date}"与报告期不一致（报告期为{period}）',
    },
    outsidePeriod: {
      en: '"{date}" is told as in the reporting period, but lies outside of it ({period})',
      zh: '"{date}"写在报告期内，却不在报告期（{period}）之内',
    },
    highlightOutside: {
      en: '"{date}" is a highlight from outside of the reporting period ({period})',
      zh: '"{date}"列为亮点，却不在报告期（{period}）之内',
    },
    highlightOutsideThere: {
      en: '"{words}" is a highlight, but {place} dates it "{date}", outside of the reporting period ({period})',
      zh: '"{words}"列为亮点，但{place}的日期为"{date}"，不在报告期（{period}）之内',
    },
    twoDates: { en: '"{date}" here; "{other}" in {place}', zh: '"{date}"；{place}为"{other}"' },
    pastAfterFuture: {
      en: '"{date}" is told as past; to {place} "{other}" is still the future',
      zh: '"{date}"写成已发生，而{place}中"{other}"尚属将来',
    },
    pastAfterReport: {
      en: '"{date}" is told as past, but lies after the date of this report',
      zh: '"{date}"写成已发生，却晚于报告日期',
    },
    futureBeforeReport: {
      en: '"{date}" is told as still to come, but lies before {bound}',
      zh: '"{date}"写成尚未发生，却早于{bound}',
    },
    sessionsDisordered: {
      en: '"{date}" does not fit the number of the session: another one is dated "{other}" in {place}',
      zh: '"{date}"与会议届次不符：{place}中另一届为"{other}"',
    },
    disordered: {
      en: '"{date}" stands out of order in this list, beside "{other}"',
      zh: '"{date}"在列表中次序不对，相邻一项为"{other}"',
    },
    ...UNUSUAL_MESSAGES,
    here: { en: '"{other}" stated here', zh: '此处为"{other}"' },
  },

  options: {
    period: {
      type: "boolean",
      default: true,
      description: "Also compare dates with the period of the report.",
    },
  },

  *check(report, { options }) {
    for (const tie of report.ties.dates.filter(isBroken)) {
      if (tie.relation === "within" && !options.period) continue;
      const { claim, other, at, verdict } = tie;
      const there = other && other.date !== claim.date ? words(report, other.date.span) : "";
      yield {
        message: messageFor(tie),
        certainty: verdict.certainty,
        at,
        data: {
          date: words(report, claim.date.span),
          words: words(report, at, 30),
          other: there,
          place: other ? placeName(report, other.date.span) : "",
          period: asStated(report, report.period),
          bound: asStated(report, report.date ?? report.period),
          year: claim.date.year ?? "",
          days: monthLength(claim.date),
          weekday: weekdayName(claim.date, report),
        },
        related: relatedTo(tie, report),
      };
    }
    const told = report.ties.dates.filter(isBroken).flatMap(({ at, other }) => (other ? [at, other.date.span] : [at]));
    yield* unusualFindings(report, "date", told);
  },
});

/** As the report words it, or as the settings give it. */
function asStated(report: TiedReport, stated: TiedReport["period"]): string {
  if (!stated) return "";
  return stated.span ? words(report, stated.span) : period(stated.days);
}

function messageFor({ problem, other, claim }: DateTie) {
  switch (problem) {
    case "impossible":
      return claim.date.impossible === "month" ? "noSuchMonth" : "noSuchDay";
    case "weekday":
      return claim.date.weekdayWritten === undefined ? "weekday" : "weekdayThatYear";
    case "near-period":
      return "nearPeriod";
    case "outside-period":
      return "outsidePeriod";
    case "highlight-outside":
      return other ? "highlightOutsideThere" : "highlightOutside";
    case "two-dates":
      return "twoDates";
    case "future-before-report":
      return "futureBeforeReport";
    case "sessions-disordered":
      return "sessionsDisordered";
    case "past-after-future":
      return other ? "pastAfterFuture" : "pastAfterReport";
    default:
      return problem;
  }
}

/** The other date, or the words that state the report's period. */
function relatedTo({ other, problem }: DateTie, report: TiedReport) {
  const periodAt = problem.includes("period") || problem === "highlight-outside" ? report.period?.span : undefined;
  return [other?.date.span, periodAt]
    .filter((span) => span !== undefined)
    .map((span) => ({ message: "here" as const, at: span, data: { other: words(report, span) } }));
}
