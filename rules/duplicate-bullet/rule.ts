import { defineRule, isBroken, placeName, words } from "#rule";

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
    passage: { en: '"{words}" stands twice in this section', zh: '"{words}"在本节重复出现' },
    run: {
      en: '"{words}" and what follows ({blocks} paragraphs) repeat {place}',
      zh: '"{words}"等{blocks}段与{place}重复',
    },
    nearRun: {
      en: '"{words}" and what follows ({blocks} paragraphs) nearly repeat {place}',
      zh: '"{words}"等{blocks}段与{place}几乎相同',
    },
    copy: { en: "the same in {place}", zh: "相同内容：{place}" },
  },

  options: {
    acrossEntries: {
      type: "boolean",
      default: true,
      description: "Also report runs of paragraphs that stand in another entry or section.",
    },
  },

  *check(report, { options }) {
    for (const { problem, exact, blocks, at, copies, verdict } of report.ties.repeats.filter(isBroken)) {
      if (problem === "run" && !options.acrossEntries) continue;
      const [first] = copies;
      yield {
        message: messageFor(problem, exact),
        certainty: verdict.certainty,
        at,
        data: {
          words: words(report, at, 40),
          other: words(report, first!, 40),
          blocks,
          place: placeName(report, first!),
        },
        related: copies.map((copy) => ({ message: "copy", at: copy, data: { place: placeName(report, copy) } })),
      };
    }
  },
});

function messageFor(problem: "item" | "passage" | "run", exact: boolean) {
  if (problem === "passage") return "passage";
  if (problem === "item") return exact ? "item" : "nearItem";
  return exact ? "run" : "nearRun";
}
