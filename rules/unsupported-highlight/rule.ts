import { defineRule, isBroken, placeName, words } from "#rule";

/**
 * Highlights are copied from last year's file, or from another entry, and the body moves on without them. What a highlight
 * says must be told below it, or where the body sends the reader.
 */
export default defineRule({
  id: "unsupported-highlight",
  category: "structure",
  since: "0.1.0",
  summary: "Reports a highlight that the body of its entry does not tell.",

  messages: {
    untold: {
      en: '"{words}" is a highlight, but the body of {place} says nothing of it',
      zh: '"{words}"列为亮点，但{place}正文未提及',
    },
    toldElsewhere: {
      en: '"{words}" is a highlight here, but is told in {other}',
      zh: '"{words}"列为本条亮点，但相关内容见于{other}',
    },
    unnamed: {
      en: '"{words}" is named in a highlight, but not in the body of {place}',
      zh: '亮点提到"{words}"，但{place}正文未提及',
    },
    creditedAlone: {
      en: '"{words}" is said in this highlight of one alone, in the body of {other}',
      zh: '"{words}"：亮点只提到其中一方，正文为{other}',
    },
    there: { en: '"{words}" in {other}', zh: '"{words}"（{other}）' },
  },

  options: {
    titles: {
      type: "boolean",
      default: true,
      description: "Also report a highlight whose quoted title the body does not name.",
    },
  },

  *check(report, { options }) {
    for (const { problem, at, other, entry, verdict } of report.ties.support.filter(isBroken)) {
      if (problem === "unnamed" && !options.titles) continue;
      const there = other ? (problem === "credited-alone" ? words(report, other) : placeName(report, other)) : "";
      yield {
        message: MESSAGES[problem],
        certainty: verdict.certainty,
        at,
        data: { words: words(report, at, 40), place: entry, other: there },
        related: other
          ? [
              {
                message: "there",
                at: other,
                data: { words: words(report, other, 40), other: placeName(report, other) },
              },
            ]
          : [],
      };
    }
  },
});

const MESSAGES = {
  untold: "untold",
  "told-elsewhere": "toldElsewhere",
  unnamed: "unnamed",
  "credited-alone": "creditedAlone",
} as const;
