import { defineRule, isBroken, words } from "#rule";

/**
 * Labels that were typed by hand do not follow when an item is taken out or put in. A reader who finds D behind B looks
 * for what is missing.
 */
export default defineRule({
  id: "numbering-gap",
  category: "structure",
  since: "0.2.0",
  summary: "Reports a letter or number of a list, a heading or a caption that skips one or stands twice.",

  messages: {
    gap: { en: '"{label}" follows "{before}": one is missing in between', zh: '"{label}"接在"{before}"之后，中间缺号' },
    repeat: { en: '"{label}" stands twice in a row', zh: '"{label}"连续出现两次' },
    before: { en: '"{before}" before it', zh: '前一个"{before}"' },
  },

  options: {},

  *check(report) {
    for (const { problem, at, before, verdict } of report.ties.numbering.filter(isBroken)) {
      const data = { label: words(report, at), before: words(report, before) };
      yield {
        message: problem,
        certainty: verdict.certainty,
        at,
        data,
        related: [{ message: "before", at: before, data }],
      };
    }
  },
});
