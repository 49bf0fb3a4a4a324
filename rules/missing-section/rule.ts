import { defineRule, isBroken, words, type StructureProblem } from "#rule";

/**
 * Where a profile says what every entry consists of, each entry is held against it. A heading that was lost in editing
 * is the worst: what follows it is read as part of the entry before.
 */
export default defineRule({
  id: "missing-section",
  category: "structure",
  since: "0.1.0",
  summary: "Reports a section or an entry that is absent, empty or out of place.",

  messages: {
    sectionMissing: { en: '"{words}" has no section "{name}"', zh: '"{words}"缺少"{name}"一节' },
    sectionEmpty: { en: '"{name}" of {expected} is empty', zh: '"{name}"一节没有内容（{expected}）' },
    sectionDisordered: {
      en: '"{name}" stands out of order: it should follow "{expected}"',
      zh: '"{name}"一节位置不对，应在"{expected}"之后',
    },
    sectionFirst: { en: '"{name}" stands out of order: it should come first', zh: '"{name}"一节位置不对，应为第一节' },
    sectionTwice: { en: '"{name}" stands twice; also as {expected}', zh: '"{name}"一节出现两次，另见{expected}' },
    headingLost: {
      en: '"{words}" begins an entry without a heading: {name} after {expected}',
      zh: '"{words}"一条没有标题：应为{expected}之后的{name}',
    },
    headingLostUnknown: {
      en: '"{words}" begins an entry without a heading, after {expected}',
      zh: '"{words}"一条没有标题（在{expected}之后）',
    },
    entryMissing: {
      en: '"{words}" follows {expected}: {name} is missing',
      zh: '"{words}"之前缺少{name}（上一条为{expected}）',
    },
    paragraphMisplaced: {
      en: '"{words}" stands in "{name}"; the other entries have it in "{expected}"',
      zh: '"{words}"在"{name}"一节，其他各条均在"{expected}"一节',
    },
    expected: { en: "{expected}", zh: "{expected}" },
  },

  options: {
    order: {
      type: "boolean",
      default: true,
      description: "Also report sections that stand in another order than the profile's.",
    },
  },

  *check(report, { options }) {
    for (const { problem, at, name, expected, expectedAt, verdict } of report.ties.structure.filter(isBroken)) {
      if (problem === "section-disordered" && !options.order) continue;
      yield {
        message: messageFor(problem, name, expected),
        certainty: verdict.certainty,
        at,
        data: { words: words(report, at, 30), name, expected },
        related: expectedAt ? [{ message: "expected", at: expectedAt, data: { expected } }] : [],
      };
    }
  },
});

const MESSAGES = {
  "section-missing": "sectionMissing",
  "section-empty": "sectionEmpty",
  "section-disordered": "sectionDisordered",
  "section-twice": "sectionTwice",
  "heading-lost": "headingLost",
  "entry-missing": "entryMissing",
  "paragraph-misplaced": "paragraphMisplaced",
} as const;

function messageFor(problem: StructureProblem, name: string, expected: string) {
  if (problem === "heading-lost" && name === "") return "headingLostUnknown";
  if (problem === "section-disordered" && expected === "") return "sectionFirst";
  return MESSAGES[problem];
}
