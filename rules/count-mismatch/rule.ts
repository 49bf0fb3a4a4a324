import { defineRule, figure, isBroken, placeName, UNUSUAL_MESSAGES, unusualFindings, words } from "#rule";

/**
 * A figure that is stated twice has to be the same twice: a highlight is written from the body and then one of them is
 * edited, or two entries quote one figure and only one is updated.
 *
 * What is compared is settled by the ties: sentences that speak of the same thing, figures that count the same in them.
 * No side is called wrong, since the text cannot tell which one is.
 */
export default defineRule({
  id: "count-mismatch",
  category: "arithmetic",
  since: "0.1.0",
  summary: "Reports a figure that another place of the report gives differently.",

  messages: {
    mismatch: {
      en: '"{stated}" {subject} here; "{other}" in {place} ({left} ≠ {right})',
      zh: '"{stated}"{subject}；{place}为"{other}"（{left} ≠ {right}）',
    },
    mismatchBare: {
      en: '"{stated}" here; "{other}" in {place} ({left} ≠ {right})',
      zh: '"{stated}"；{place}为"{other}"（{left} ≠ {right}）',
    },
    ...UNUSUAL_MESSAGES,
    stated: { en: '"{other}" stated here', zh: '此处为"{other}"' },
    replaceHere: { en: 'Change "{stated}" here to "{other}"', zh: '将此处的"{stated}"改为"{other}"' },
    replaceThere: { en: 'Change "{other}" in {place} to "{stated}"', zh: '将{place}的"{other}"改为"{stated}"' },
  },

  options: {
    restatements: {
      type: "boolean",
      default: true,
      description: "Also compare what two entries say of the same thing, not only highlights with the body.",
    },
  },

  *check(report, { options }) {
    const told = report.ties.counts.filter(isBroken);
    for (const { claim, others, subject, verdict, restated } of told) {
      if (restated && !options.restatements) continue;
      const [other] = others;
      const at = claim.quantity.printed;
      const there = other!.quantity.printed;
      const data = {
        subject,
        stated: words(report, at),
        other: words(report, there),
        place: placeName(report, there),
        left: figure(claim.quantity),
        right: figure(other!.quantity),
      };
      yield {
        message: subject === "" ? "mismatchBare" : "mismatch",
        certainty: verdict.certainty,
        at,
        data,
        related: others.map(({ quantity }) => ({
          message: "stated",
          at: quantity.printed,
          data: { other: words(report, quantity.printed) },
        })),
        suggestions: [
          { message: "replaceHere", at, data, text: report.slice(there.start, there.end) },
          { message: "replaceThere", at: there, data, text: report.slice(at.start, at.end) },
        ],
      };
    }
    const places = told.flatMap(({ claim, others }) => [claim, ...others].map(({ quantity }) => quantity.printed));
    yield* unusualFindings(report, "quantity", places);
  },
});
