import { expect, test } from "vitest";
import { countWords, detectLanguage } from "./detect.ts";

test.each([
  ["zh", "本报告介绍了2025年第一季度的工作进展。"],
  ["zh", "完成 LLVM、GCC 与 QEMU 的移植，并向上游提交补丁，参见 GitHub Pull Request。"],
  ["en", "The project reached its second milestone, and the board was told of it in May."],
  ["en", "Workshops held: twelve. Guides published: three, for small museums."],
  [
    "en",
    "The Ministry (教育部) signed the agreement in the spring, and the first of the twelve workshops was held in May.",
  ],
  ["und", "Le projet a atteint sa deuxième étape et le conseil en a été informé en mai."],
  ["und", "Проект достиг второго этапа, о чём совет был извещён в мае."],
  ["und", "プロジェクトは第二段階に達し、五月に理事会へ報告されました。"],
  ["und", "12 345 — 67 %"],
  ["und", ""],
])("%s: %s", (id, text) => {
  expect(detectLanguage([countWords(text)]).id).toBe(id);
});
