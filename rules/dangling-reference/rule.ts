import { defineRule, isBroken, placeName, words } from "#rule";

/**
 * A reference is a promise that the reader finds something there. It is checked against what the report itself has or
 * declares; what may belong to another document is left alone.
 */
export default defineRule({
  id: "dangling-reference",
  category: "reference",
  since: "0.1.0",
  summary: "Reports a reference that leads nowhere.",

  messages: {
    number: {
      en: '"{words}" leads nowhere; this report has {known}',
      zh: '"{words}"不存在；本报告中有：{known}',
    },
    anchor: { en: '"{label}" is no anchor of this document', zh: '"{label}"不是本文件中的锚点' },
    anchorLike: {
      en: '"{label}" is no anchor of this document; the nearest is "{known}"',
      zh: '"{label}"不是本文件中的锚点；最接近的是"{known}"',
    },
    note: { en: '"[^{label}]" has no footnote', zh: '"[^{label}]"没有对应的脚注' },
    symbol: {
      en: '"{words}" has no document symbol; {label} items of this list have one, such as {known}',
      zh: '"{words}"没有文件编号；本列表中{label}项有编号，例如{known}',
    },
    symbolElsewhere: {
      en: '"{words}" has no document symbol; where the same title stands in {place} it is {known}',
      zh: '"{words}"没有文件编号；{place}同一标题的编号为{known}',
    },
    symbolNumber: {
      en: '"{label}" lacks the number of a document, as in {known}',
      zh: '"{label}"缺少文件序号，完整形式如{known}',
    },
    address: { en: '"{words}" promises an address, but none follows', zh: '"{words}"没有给出地址' },
    model: { en: "{known} in {place}", zh: "{place}：{known}" },
  },

  options: {
    addresses: {
      type: "boolean",
      default: true,
      description: 'Also report "see here" and "web page:" without an address.',
    },
  },

  *check(report, { options }) {
    for (const { what, label, known, knownAt, at, verdict } of report.ties.references.filter(isBroken)) {
      if (what === "address" && !options.addresses) continue;
      const message = messageFor(what, known, label);
      const place = knownAt ? placeName(report, knownAt) : "";
      yield {
        message,
        certainty: verdict.certainty,
        at,
        data: { label, known, place, words: words(report, at) },
        related: knownAt ? [{ message: "model", at: knownAt, data: { known, place } }] : [],
      };
    }
  },
});

function messageFor(what: string, known: string, label: string) {
  switch (what) {
    case "anchor":
      return known === "" ? "anchor" : "anchorLike";
    case "symbol":
      return label === "" ? "symbolElsewhere" : "symbol";
    case "note":
    case "address":
      return what;
    case "symbol-number":
      return "symbolNumber";
    default:
      return "number";
  }
}
