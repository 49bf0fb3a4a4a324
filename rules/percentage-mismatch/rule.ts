import { defineRule, isBroken, words, type RatioProblem } from "#rule";

/**
 * A percentage is copied more often than it is worked out again. Where a sentence or a table tells both the percentage and the figures
 * that it comes from, one of them can be checked.
 *
 * Only what is told together is compared, and a printed figure stands for all that rounds to it.
 */
export default defineRule({
  id: "percentage-mismatch",
  category: "arithmetic",
  since: "0.1.0",
  summary: "Reports percentages, changes and rounded figures that do not follow from the figures they are told with.",

  messages: {
    share: { en: '"{stated}" stated; {sum}', zh: '"{stated}"与数字不符：{sum}' },
    change: { en: '"{stated}" stated; {sum}', zh: '"{stated}"与数字不符：{sum}' },
    difference: { en: '"{stated}" stated; {sum}', zh: '"{stated}"与数字不符：{sum}' },
    points: {
      en: '"{stated}" counts percentage points, not per cent; {sum}',
      zh: '"{stated}"应为百分点，而不是百分比：{sum}',
    },
    multiple: { en: '"{stated}" stated; {sum}', zh: '"{stated}"与数字不符：{sum}' },
    direction: { en: '"{stated}" stated, but {sum}', zh: '"{stated}"与数字的变化方向不符：{sum}' },
    whole: {
      en: '"{stated}" are all shares of one whole; {sum}, not 100',
      zh: '"{stated}"为全部构成，但{sum}，不等于100',
    },
    rounding: { en: '"{stated}" is not a rounding of "{other}"; {sum}', zh: '"{stated}"与"{other}"不符：{sum}' },
    excess: { en: '"{stated}" of a whole is more than all of it; {sum}', zh: '"{stated}"超过整体：{sum}' },
    unrounded: {
      en: '"{stated}" hedges a figure that is not rounded',
      zh: '"{stated}"用了约数，数字却没有取整',
    },
    here: { en: '"{other}" stated here', zh: '此处为"{other}"' },
    repair: { en: 'Change "{old}" to "{text}"', zh: '将"{old}"改为"{text}"' },
  },

  options: {
    hedges: {
      type: "boolean",
      default: true,
      description: 'Also report hedged figures that are not rounded ("about 163").',
    },
  },

  *check(report, { options }) {
    for (const { problem, verdict, at, sum, from, repairs } of report.ties.percentages.filter(isBroken)) {
      if (problem === "unrounded" && !options.hedges) continue;
      const other = from[0] ? words(report, from[0]) : "";
      yield {
        message: problem satisfies RatioProblem,
        certainty: verdict.certainty,
        at,
        data: { stated: words(report, at), sum, other },
        related: from.map((span) => ({ message: "here" as const, at: span, data: { other: words(report, span) } })),
        suggestions: repairs.map((repair) => ({
          message: "repair" as const,
          ...repair,
          data: { old: words(report, repair.at), text: repair.text },
        })),
      };
    }
  },
});
