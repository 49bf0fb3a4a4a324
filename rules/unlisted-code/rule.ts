import { defineRule, isBroken, placeName } from "#rule";

/**
 * An entry lists the results that it serves, and its text cites them. Where the profile says what a code looks like, the
 * two are compared; elsewhere `4.1` may be anything.
 */
export default defineRule({
  id: "unlisted-code",
  category: "reference",
  since: "0.1.0",
  summary: "Reports a code of a result or an indicator that its entry does not list.",

  messages: {
    unlisted: {
      en: '"{code}" is cited here, but {place} lists {known}',
      zh: '"{code}"在正文中引用，但{place}只列有{known}',
    },
    unknown: { en: '"{code}" is in no list of this report', zh: '"{code}"未列入本报告的任何清单' },
    repeated: { en: '"{code}" is listed twice', zh: '"{code}"重复列出' },
    order: { en: '"{code}" stands behind {known}', zh: '"{code}"排在{known}之后' },
    here: { en: "{known} listed here", zh: "此处列有{known}" },
  },

  options: {
    lists: {
      type: "boolean",
      default: true,
      description: "Also report codes that are listed twice or out of order.",
    },
  },

  *check(report, { options }) {
    for (const { problem, code, known, knownAt, at, verdict } of report.ties.codes.filter(isBroken)) {
      if (!options.lists && (problem === "repeated" || problem === "order")) continue;
      const place = knownAt ? placeName(report, knownAt) : "";
      yield {
        message: problem,
        certainty: verdict.certainty,
        at,
        data: { code, known, place },
        related: knownAt ? [{ message: "here", at: knownAt, data: { known } }] : [],
      };
    }
  },
});
