import { expect, test } from "vitest";
import { defineRule, type Rule } from "#rule";
import { lint } from "../../src/engine/lint.ts";
import { toTextlintRule } from "../../src/textlint/adapter.ts";
import { presetRules, printed, printedMessages, runKernel } from "./support.ts";

const LIST = "- The library opened its reading room to the public in June 2021.\n";

const FIRST_WORD = { message: "found", certainty: "strong", at: { start: 0, end: 4 } } as const;

/** A rule that finds the first word, or does what `check` does. */
const rule = (id: string, check: Rule<"found">["check"] = () => [FIRST_WORD]): Rule =>
  defineRule({
    id,
    category: "structure",
    since: "0.1.0",
    summary: "",
    messages: { found: { en: `found by ${id}`, zh: `${id}` } },
    options: {},
    check,
  }) as Rule;

const run = (rules: readonly Rule[], text = "some words") =>
  runKernel(
    text,
    { path: "report.md" },
    rules.map((one) => ({ ruleId: `tieout/${one.id}`, rule: toTextlintRule(one) })),
  );

test("a rule that crashes is told, and the others go on", async () => {
  const crashing = rule("crashing", () => {
    throw new Error("oh");
  });
  const outside = rule("outside", () => [{ ...FIRST_WORD, at: { start: 0, end: 99 } }]);
  const messages = await run([crashing, outside, rule("sound")]);
  expect(messages.map(({ message, severity }) => [message, severity])).toEqual([
    ["the rule crashing failed on this document (oh); its findings are missing. Please report this", 2],
    [expect.stringContaining("the rule outside failed on this document"), 2],
    ["found by sound", 1],
  ]);
});

test("the rules of a run share one report, and another run has its own", async () => {
  const seen: unknown[] = [];
  const looking = ["a", "b"].map((id) =>
    rule(id, (report) => {
      seen.push(report);
      return [];
    }),
  );
  await run(looking);
  await run(looking);
  expect(seen).toHaveLength(4);
  expect(new Set(seen)).toHaveLength(2);
});

test.each([
  ["a byte order mark", `\ufeff# 报告\n\n${LIST}${LIST}`],
  ["CRLF", `# Report\r\n\r\n${LIST}${LIST}`.replaceAll("\n", "\r\n")],
  ["astral characters", `# 𝒜𝒜\n\n𝒜 paragraph 😀\n\n${LIST}${LIST}`],
  ["front matter", `---\ntitle: a\n---\n\n${LIST}${LIST}`],
  ["nothing at all", ""],
])("the same findings in a text with %s", async (_, text) => {
  const [path, format] = ["report.md", "markdown"] as const;
  const messages = await runKernel(text, { path }, presetRules());
  const result = lint({ text: text.replace("\ufeff", ""), filePath: path, format });
  expect(printedMessages(JSON.stringify([{ messages }]))).toEqual(printed(result));
  expect(messages.length).toBe(text === "" ? 0 : 1);
});

test("the name of a file says how it is read, and textlint's plugins have no say in it", async () => {
  const kinds = ["report.md", "report.markdown", "report.txt", "report.mdown", "report"].map(async (path) => {
    const levels = new Set<string>();
    const looking = rule("looking", ({ blocks }) => {
      for (const { kind } of blocks) levels.add(kind);
      return [];
    });
    await runKernel("~~~\ncode\n~~~\n", { path, ext: ".md" }, [{ ruleId: "a", rule: toTextlintRule(looking) }]);
    return [path, levels.has("code") ? "markdown" : "text"];
  });
  expect(Object.fromEntries(await Promise.all(kinds))).toEqual({
    "report.md": "markdown",
    "report.markdown": "markdown",
    "report.txt": "text",
    "report.mdown": "text",
    report: "text",
  });
});

test("a text without a name is read as its tree says", async () => {
  const text = `# Report\n\n[here](#nowhere)\n\n${LIST}${LIST}`;
  const linesIn = async (ext: string) => (await runKernel(text, { ext }, presetRules())).map(({ ruleId }) => ruleId);
  expect(await linesIn(".md")).toEqual(["tieout/dangling-reference", "tieout/duplicate-bullet"]);
  expect(await linesIn(".txt")).toEqual(["tieout/duplicate-bullet"]);
});

test("a kind of file that we do not read is named once, and is no error", async () => {
  const messages = await runKernel(`<p>${LIST}</p>`, { path: "report.html", ext: ".md" }, presetRules());
  expect(messages.map(({ message, severity }) => [message, severity])).toEqual([
    ["not checked by tieout: HTML files are not read yet", 3],
  ]);
});
