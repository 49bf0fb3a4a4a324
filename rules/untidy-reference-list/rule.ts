import { defineRule, isBroken, placeName, words } from "#rule";

/**
 * Lists of documents are copied from year to year and added to by many hands. What they lack or have twice, nobody sees
 * by reading.
 */
export default defineRule({
  id: "untidy-reference-list",
  category: "reference",
  since: "0.2.0",
  summary: "Reports a list of documents with repeats, disorder, odd separators, or lacking what the body cites.",
  fixable: true,

  messages: {
    repeated: { en: '"{words}" stands twice in this list', zh: '"{words}"在同一列表中重复出现' },
    separator: { en: '"{words}" has one separator too many', zh: '"{words}"多一个分隔符' },
    unseparated: { en: '"{words}" lacks a separator', zh: '"{words}"之间缺少分隔符' },
    disordered: {
      en: '"{words}" stands out of order, behind "{neighbour}"',
      zh: '"{words}"次序不对（排在"{neighbour}"之后）',
    },
    lacking: {
      en: '"{flagged}" lacks {words}, which the text of the entry cites; {place} lists it',
      zh: '"{flagged}"缺少正文提到的{words}（{place}已列出）',
    },
    leftOut: {
      en: '"{flagged}" lacks {words}, which nearly all other lists have',
      zh: '"{flagged}"缺少{words}，其他列表几乎都有',
    },
    other: { en: '"{words}" here', zh: '此处为"{words}"' },
  },

  options: {
    order: {
      type: "boolean",
      default: true,
      description: "Also report a symbol that stands out of order in a sorted list.",
    },
    complete: {
      type: "boolean",
      default: true,
      description:
        "Also report what the text of an entry cites and its list lacks, where the lists of other entries have it.",
    },
  },

  *check(report, { options }) {
    for (const tie of report.ties.citations.lists.filter(isBroken)) {
      const { problem, at, other, repair, verdict } = tie;
      if (problem === "disordered" && !options.order) continue;
      if ((problem === "lacking" || problem === "left-out") && !options.complete) continue;
      const neighbour = other ? words(report, other, 30) : "";
      yield {
        message: problem === "left-out" ? "leftOut" : problem,
        certainty: verdict.certainty,
        at,
        data: {
          words: tie.words,
          neighbour,
          place: other ? placeName(report, other) : "",
          flagged: words(report, at, 30),
        },
        related: other ? [{ message: "other", at: other, data: { words: neighbour } }] : [],
        ...(repair && { fix: repair }),
      };
    }
  },
});
