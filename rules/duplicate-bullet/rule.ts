import { defineRule, isBroken, placeName, words, type RepeatTie } from "#rule";

/**
 * The same item twice is what is left when a bullet was moved and not deleted, or when an entry was begun from a copy of
 * another. What a report repeats by design (boilerplate, lists of projects, a highlight and its body) is left alone.
 */
export default defineRule({
  id: "duplicate-bullet",
  category: "wording",
  since: "0.1.0",
  summary: "Reports an item, a sentence or a run of paragraphs that stands more than once.",

  messages: {
    item: { en: '"{words}" stands twice in this list', zh: '"{words}"在同一列表中重复出现' },
    nearItem: {
      en: '"{words}" nearly repeats another item of this list: "{other}"',
      zh: '"{words}"与同一列表中的另一项几乎相同："{other}"',
    },
    otherFigure: {
      en: '"{words}" here, "{other}" in an item of this list that is the same otherwise',
      zh: '"{words}"，同一列表中其余文字相同的另一项为"{other}"',
    },
    elsewhere: { en: '"{words}" stands in another list too: {place}', zh: '"{words}"在另一列表中重复出现：{place}' },
    passage: { en: '"{words}" stands twice in this section', zh: '"{words}"在本节重复出现' },
    run: {
      en: '"{words}" and what follows ({blocks} paragraphs) repeat {place}',
      zh: '"{words}"等{blocks}段与{place}重复',
    },
    nearRun: {
      en: '"{words}" and what follows ({blocks} paragraphs) nearly repeat {place}',
      zh: '"{words}"等{blocks}段与{place}几乎相同',
    },
    there: { en: '"{other}" in {place}', zh: '"{other}"（{place}）' },
    copy: { en: "the same in {place}", zh: "相同内容：{place}" },
  },

  options: {
    acrossEntries: {
      type: "boolean",
      default: true,
      description: "Also report items and runs of paragraphs that stand in another list, entry or section.",
    },
  },

  *check(report, { options }) {
    for (const { problem, by, blocks, at, copies, differ, verdict } of report.ties.repeats.filter(isBroken)) {
      const [first] = copies;
      if (!options.acrossEntries && (problem === "run" || problem === "item-elsewhere")) continue;
      yield {
        message: messageFor(problem, by),
        certainty: verdict.certainty,
        at,
        data: {
          words: words(report, differ?.[1] ?? at, 40),
          other: words(report, differ?.[0] ?? first!, 40),
          blocks,
          place: placeName(report, first!),
        },
        related: copies.map((copy) => ({
          message: differ ? ("there" as const) : ("copy" as const),
          at: copy,
          data: { place: placeName(report, copy), other: words(report, differ?.[0] ?? copy, 40) },
        })),
      };
    }
  },
});

function messageFor(problem: RepeatTie["problem"], by: RepeatTie["by"]) {
  if (problem === "passage") return "passage";
  if (problem === "item-elsewhere") return "elsewhere";
  if (problem === "run") return by === "nothing" ? "run" : "nearRun";
  return by === "nothing" ? "item" : by === "words" ? "nearItem" : "otherFigure";
}
