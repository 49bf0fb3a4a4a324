import { expect, test } from "vitest";
import type { LintResult, Location, Message } from "../engine/result.ts";
import { LineIndex } from "../text/line-index.ts";
import { noColor, type FormatOptions } from "./formatter.ts";
import { json } from "./json.ts";
import { stylish } from "./stylish.ts";

const text = `# Report

In the reporting period, 40 workshops were held in 12 countries.

The Academy organised 14 workshops for examiners.
`;
const index = new LineIndex(text);

function at(words: string): Location {
  const start = text.indexOf(words);
  const end = start + words.length;
  const to = index.position(end);
  const place = { section: "Report" };
  return { span: { start, end }, ...index.position(start), endLine: to.line, endColumn: to.column, place };
}

const finding = (words: string, message: string, more: Partial<Message> = {}): Message => ({
  ...at(words),
  ruleId: "tieout/count-mismatch",
  messageId: "differs",
  severity: "warning",
  certainty: "strong",
  message,
  fingerprint: "0123456789abcdef",
  related: [],
  suggestions: [],
  ...more,
});

const resultOf = (...messages: Message[]): LintResult[] => [
  { filePath: "/reports/report.md", messages, unchecked: [], profile: "generic", language: "en" },
];

const draw = (results: LintResult[], options: Partial<FormatOptions> = {}): string =>
  stylish(results, {
    color: noColor,
    columns: 80,
    nameOf: (filePath) => filePath.replace("/reports/", ""),
    sourceOf: () => text,
    skipped: [],
    rules: [],
    version: "0",
    ...options,
  });

test("both places of a contradiction, in columns", () => {
  const results = resultOf(
    finding("40", '"40" workshops; "14" in Activities', { related: [{ ...at("14"), message: '"14" stated here' }] }),
    finding("12", '"12" countries: 5 + 3 + 2 = 10, and that is a long story of many words', { severity: "error" }),
    finding("Report", "Only a hint", { severity: "info", ruleId: "no-todo" }),
  );
  expect(`\n${draw(results)}`).toMatchInlineSnapshot(`
    "
    report.md
      3:26  warning  "40" workshops; "14" in Activities               count-mismatch
            │ In the reporting period, 40 workshops were held in 12 countries.
            │                          ~~
            ↳ 5:23  "14" stated here
            │ The Academy organised 14 workshops for examiners.
            │                       ~~

      3:52  error    "12" countries: 5 + 3 + 2 = 10, and that is a    count-mismatch
                     long story of many words
            │ In the reporting period, 40 workshops were held in 12 countries.
            │                                                    ~~

      1:3   info     Only a hint                                             no-todo
            │ # Report
            │   ~~~~~~

    ✖ 1 error, 1 warning, 1 info in 1 report
    "
  `);
});

test("a wide terminal is used up to the width that the eye can follow", () => {
  const lines = draw(resultOf(finding("40", "A message")), { columns: 300 }).split("\n");
  expect(lines[1]).toHaveLength(140);
});

test("without the text of the report there are no excerpts", () => {
  const results = resultOf(finding("40", "A message", { related: [{ ...at("14"), message: "Another place" }] }));
  expect(`\n${draw(results, { sourceOf: () => undefined })}`).toMatchInlineSnapshot(`
    "
    report.md
      3:26  warning  A message                                        count-mismatch
            ↳ 5:23  Another place

    ✖ 1 warning in 1 report
    "
  `);
});

test("five places are enough", () => {
  const related = Array.from({ length: 7 }, () => ({ ...at("14"), message: "again" }));
  const drawn = draw(resultOf(finding("40", "A message", { related })), { sourceOf: () => undefined });
  expect(drawn.match(/again/gu)).toHaveLength(5);
  expect(drawn).toContain("↳ and 2 more");
});

test("each reason for not checking once", () => {
  const unchecked = [{ ruleId: "tieout/date-mismatch", reason: "no period is known" }];
  const one = { ...resultOf()[0]!, unchecked };
  const skipped = [{ filePath: "/reports/a.docx", reason: "Word files are not read yet" }];
  expect(`\n${draw([one, { ...one, filePath: "/reports/b.md" }], { skipped })}`).toMatchInlineSnapshot(`
    "
    ✔ 2 reports read: they tie out.

    Skipped
      a.docx: Word files are not read yet

    Not checked
      date-mismatch: no period is known
    "
  `);
});

test("JSON offers repairs as textlint does", () => {
  const suggestions = [{ id: "replace", message: 'Change "40" to "14"', span: at("40").span, text: "14" }];
  const [file] = JSON.parse(json(resultOf(finding("40", "A message", { suggestions })), { skipped: [] })) as [
    { messages: [{ data: object }] },
  ];
  expect(file.messages[0].data).toMatchObject({
    suggestions: [{ id: "replace", message: 'Change "40" to "14"', fix: { range: [35, 37], text: "14" } }],
  });
});
