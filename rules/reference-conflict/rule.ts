import { defineRule, isBroken, placeName, UNUSUAL_MESSAGES, unusualFindings, words } from "#rule";

/**
 * One document has one symbol and one title. Where a report gives it two, one of the two places sends its reader to
 * another document; which one, the report itself rarely proves, so both are shown.
 */
export default defineRule({
  id: "reference-conflict",
  category: "reference",
  since: "0.2.0",
  summary:
    "Reports one document under two symbols, titles or sessions, or with its revision here and without it there.",

  messages: {
    symbols: {
      en: '"{here}" here, {there} in {place}, for "{subject}"',
      zh: '"{here}"；{place}同一标题（{subject}）的编号为{there}',
    },
    titles: {
      en: '"{here}" here, "{there}" in {place}, both {subject}',
      zh: '"{here}"；{place}同一编号（{subject}）的标题为"{there}"',
    },
    revision: { en: '"{here}" here; {there} in {place}', zh: '"{here}"；{place}为{there}' },
    reissue: {
      en: '"{here}" here; the same document is {there} in {place}',
      zh: '"{here}"；{place}同一文件的编号为{there}',
    },
    lists: {
      en: '"{flagged}" lacks {here}, which the same list in {place} has',
      zh: '"{flagged}"缺少{here}，{place}的同一列表中有该文件',
    },
    session: {
      en: '"{here}" is of session {subject}, but "{there}" stands in front of it',
      zh: '"{here}"是第{subject}届的文件，前面却写"{there}"',
    },
    ...UNUSUAL_MESSAGES,
    other: { en: '"{words}" here', zh: '此处为"{words}"' },
    replace: { en: 'Change "{here}" to {there}', zh: '将"{here}"改为{there}' },
  },

  options: {
    revisions: {
      type: "boolean",
      default: true,
      description: "Also report a document that is cited with its revision in most places and without it in a few.",
    },
  },

  *check(report, { options }) {
    for (const { problem, at, here, there, subject, others, repair, verdict } of report.ties.citations.conflicts.filter(
      isBroken,
    )) {
      if (problem === "revision" && !options.revisions) continue;
      const data = {
        here,
        there: repair ?? there,
        subject: subject.slice(0, 40),
        place: placeName(report, others[0]!),
        flagged: words(report, at, 40),
      };
      yield {
        message: problem,
        certainty: verdict.certainty,
        at,
        data,
        related: others.map((other) => ({ message: "other", at: other, data: { words: words(report, other, 40) } })),
        suggestions: repair === undefined ? [] : [{ message: "replace", at, data, text: repair }],
      };
    }
    const told = report.ties.citations.conflicts.filter(isBroken).flatMap(({ at, others }) => [at, ...others]);
    yield* unusualFindings(report, "symbol", told);
  },
});
