import { defineRule, equation, isBroken, number, printLike, words, type TotalTie } from "#rule";

/**
 * Parts are added up as soon as somebody reads closely, and a list is counted. A row that was put in, an item that was
 * moved, a total that was carried over from last year show there first.
 *
 * An equation is believed only when it is complete: every part has its figure, and the parts are told alike or stand in
 * a table with a label that says which of them is the total.
 */
export default defineRule({
  id: "total-mismatch",
  category: "arithmetic",
  since: "0.2.0",
  summary: "Reports a total that its parts do not add up to, and a number that the list below it does not have.",

  messages: {
    sum: { en: '"{total}" stated; {equation}', zh: '"{total}"与各项之和不符：{equation}' },
    list: { en: '"{total}" stated; {sum} listed', zh: '"{total}"与所列项数不符：列出{sum}项' },
    table: { en: '"{total}" as total; {equation}', zh: '合计"{total}"；{equation}' },
    parts: { en: "{sum} here", zh: "此处为{sum}" },
    replace: { en: 'Change "{total}" to "{sum}"', zh: '将"{total}"改为"{sum}"' },
  },

  options: {
    lists: { type: "boolean", default: true, description: "Also count the items of lists that a number announces." },
    tables: { type: "boolean", default: true, description: "Also add up the rows and columns of tables." },
  },

  *check(report, { options }) {
    for (const tie of report.ties.totals.filter(isBroken)) {
      const { problem, at, sum, verdict, total } = tie;
      if ((problem === "list" && !options.lists) || (problem === "table" && !options.tables)) continue;
      const repair = printLike(sum, report.slice(total.at.start, total.at.end));
      const data = {
        total: words(report, at),
        sum: `${number(sum)}${tie.percent ? "%" : ""}`,
        equation: equation(
          tie.parts.map(({ value }) => value),
          sum,
          tie.percent ? "%" : "",
        ),
      };
      yield {
        message: MESSAGES[problem],
        certainty: verdict.certainty,
        at,
        data,
        related: [{ message: "parts", at: partsOf(tie), data }],
        suggestions: [
          { message: "replace", at: total.at, data: { total: words(report, total.at), sum: repair }, text: repair },
        ],
      };
    }
  },
});

const MESSAGES = { breakdown: "sum", list: "list", table: "table" } as const;

/** From the first part to the last; of a column, which has other columns in between, the first. */
function partsOf({ parts, problem }: TotalTie) {
  const [first, last] = [parts[0]!.at, parts.at(-1)!.at];
  return problem === "table" ? first : { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
