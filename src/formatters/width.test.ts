import stringWidth from "string-width";
import { expect, test } from "vitest";
import { displayWidth } from "./width.ts";

test.each([
  "plain ASCII, 12.5%",
  "十二个国家（含 3 个）：“引号”……——《书名》",
  "全角ＡＢＣ１２３，。！",
  "日本語のカタカナ、ひらがな",
  "한국어 보고서",
  "Доклад за 2021 год — «итоги»",
  "résumé, décomposé: e\u0301",
  "zero\u200bwidth",
  "🙂 and ✅",
  "𠀀 astral",
  "… ↳ │ ✖",
])("counts the cells of %j as string-width does", (text) => {
  expect(displayWidth(text)).toBe(stringWidth(text));
});
