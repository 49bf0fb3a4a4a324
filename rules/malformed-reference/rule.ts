import { defineRule, isBroken, placeName } from "#rule";

/**
 * A document is found by its symbol, by readers and by search alike, so a slip in its form is a reference lost. The form
 * follows from the series; whether the document exists is another question.
 */
export default defineRule({
  id: "malformed-reference",
  category: "reference",
  since: "0.2.0",
  summary: "Reports a document symbol that does not have the form of its series.",
  fixable: true,

  messages: {
    form: { en: '"{print}" should read {form}', zh: '"{print}"格式有误，应为{form}' },
    formElsewhere: {
      en: '"{print}" should read {form}, as in {place}',
      zh: '"{print}"格式有误，应为{form}（见{place}）',
    },
    model: { en: "{form} in {place}", zh: "{place}：{form}" },
    replace: { en: "Change to {form}", zh: "改为{form}" },
  },

  options: {},

  *check(report) {
    for (const { print, form, unmistakable, model, at, verdict } of report.ties.citations.forms.filter(isBroken)) {
      const data = { print, form, place: model ? placeName(report, model) : "" };
      yield {
        message: model ? "formElsewhere" : "form",
        certainty: verdict.certainty,
        at,
        data,
        related: model ? [{ message: "model", at: model, data }] : [],
        suggestions: [{ message: "replace", at, data, text: form }],
        ...(unmistakable && { fix: { at, text: form } }),
      };
    }
  },
});
