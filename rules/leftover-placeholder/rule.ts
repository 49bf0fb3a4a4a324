import { defineRule, isBroken, words, type PlaceholderProblem } from "#rule";

/**
 * A draft is full of marks that say "to come". The last ones are overlooked because whoever reads the report for the
 * tenth time reads what it should say.
 */
export default defineRule({
  id: "leftover-placeholder",
  category: "wording",
  since: "0.1.0",
  summary:
    "Reports what was left to be filled in: placeholders, notes to the writer, unanswered questions of a template.",

  messages: {
    gap: { en: '"{words}" is a placeholder', zh: '"{words}"是占位符，尚未填写' },
    open: { en: '"{words}" is still open', zh: '"{words}"尚未确定' },
    note: { en: '"{words}" is a note to the writer', zh: '"{words}"是写给作者的批注' },
    request: { en: '"{words}" is what a template asks, not an answer', zh: '"{words}"是模板中的提示，不是答案' },
    conflict: { en: '"{words}" is left over from a merge', zh: '"{words}"是合并时留下的标记' },
    unanswered: { en: '"{words}" has no answer', zh: '"{words}"没有回答' },
  },

  options: {
    open: {
      type: "boolean",
      default: true,
      description: "Also report what is said to be undecided (TBD, 待定).",
    },
  },

  *check(report, { options }) {
    for (const { problem, at, verdict } of report.ties.placeholders.filter(isBroken)) {
      if (problem === "open" && !options.open) continue;
      const message: PlaceholderProblem = problem;
      yield { message, certainty: verdict.certainty, at, data: { words: words(report, at, 40) } };
    }
  },
});
