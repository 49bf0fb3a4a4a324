import { defineRule, isBroken, placeName, words } from "#rule";

/**
 * Two ways to write a name make a reader wonder whether they are two things. The form that the report itself uses most
 * is suggested; which one is right, a report cannot prove.
 */
export default defineRule({
  id: "term-variant",
  category: "wording",
  since: "0.1.0",
  summary: "Reports one name, title or abbreviation that is written in several ways.",

  messages: {
    form: {
      en: '"{words}" is written "{other}" in {place} ({count} of {total} places)',
      zh: '"{words}"在{place}写作"{other}"（{total}处中有{count}处）',
    },
    letter: {
      en: '"{words}" is nearly, but not quite, "{other}" in {place} ({count} of {total} places)',
      zh: '"{words}"与{place}的"{other}"（{total}处中有{count}处）略有出入',
    },
    title: {
      en: '"{words}" here; in {place} the title reads "{other}"',
      zh: '"{words}"；{place}的题名为"{other}"',
    },
    part: {
      en: '"{words}" is only a part of the title "{other}" in {place}',
      zh: '"{words}"只是{place}题名"{other}"的一部分',
    },
    expansion: {
      en: '"{words}" stands for {subject} here; in {place} it is "{other}"',
      zh: '"{words}"的缩写为{subject}；{place}中{subject}的全称为"{other}"',
    },
    abbreviation: {
      en: '"{words}" abbreviates {subject} here; in {place} it is "{other}"',
      zh: '"{words}"是{subject}的缩写；{place}的缩写为"{other}"',
    },
    here: { en: '"{other}" written here', zh: '此处写作"{other}"' },
    again: { en: '"{words}" here too', zh: '此处也写作"{words}"' },
    replace: { en: 'Change "{words}" to "{other}"', zh: '将"{words}"改为"{other}"' },
  },

  options: {
    case: {
      type: "boolean",
      default: true,
      description: "Also report names that differ by case, spaces, hyphens and marks alone.",
    },
  },

  *check(report, { options }) {
    // Titles of one document are the business of reference-conflict.
    const titles = report.ties.citations.conflicts.filter(({ problem }) => problem === "titles");
    const told = new Set(titles.flatMap(({ at, others }) => [at, ...others].map(({ start }) => start)));
    for (const tie of report.ties.terms.filter(isBroken)) {
      if (tie.what === "form" && !options.case) continue;
      if (told.has(tie.at.start)) continue;
      const { what, at, places, other, subject, verdict, replacements } = tie;
      const shown = { words: words(report, at), other: words(report, other.at) };
      yield {
        message: what,
        certainty: verdict.certainty,
        at,
        data: {
          ...shown,
          count: other.count,
          total: other.count + places.length,
          place: placeName(report, other.at),
          subject,
        },
        related: [
          { message: "here", at: other.at, data: shown },
          ...places
            .slice(1)
            .map((place) => ({ message: "again" as const, at: place, data: { words: words(report, place) } })),
        ],
        // A part of a title may be meant as its short form.
        suggestions: (what === "part" ? [] : places).map((place, i) => ({
          message: "replace",
          at: place,
          text: replacements?.[i] ?? other.text,
          data: { words: words(report, place), other: replacements?.[i] ?? shown.other },
        })),
      };
    }
  },
});
