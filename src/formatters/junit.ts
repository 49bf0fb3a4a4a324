import type { LintResult, Message } from "../engine/result.ts";
import type { FormatOptions } from "./formatter.ts";
import { attributes, escapeXml } from "./xml.ts";

/**
 * JUnit's XML: a suite for each report, a case for each finding. A hint is a case that passed and says something; a
 * report without findings is one case that passed, since many readers take an empty suite for a mistake.
 */
export function junit(results: readonly LintResult[], { nameOf }: FormatOptions): string {
  const suites = results.map((result) => drawSuite(result, nameOf));
  const all = results.map(({ messages }) => counts(messages));
  const total = {
    name: "tieout",
    tests: all.reduce((sum, { tests }) => sum + tests, 0),
    failures: all.reduce((sum, { failures }) => sum + failures, 0),
    errors: 0,
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${attributes(total)}>\n${suites.join("")}</testsuites>\n`;
}

const counts = (messages: readonly Message[]) => ({
  tests: Math.max(1, messages.length),
  failures: messages.filter(({ severity }) => severity !== "info").length,
});

function drawSuite({ filePath, messages, known, suppressed }: LintResult, nameOf: FormatOptions["nameOf"]): string {
  const name = nameOf(filePath);
  const cases = messages.map((message) => drawCase(name, message, nameOf));
  const passed = known || suppressed ? "no findings but hidden ones" : "ties out";
  if (cases.length === 0) cases.push(`    <testcase${attributes({ classname: name, name: passed })}/>\n`);
  return `  <testsuite${attributes({ name, ...counts(messages), errors: 0 })}>\n${cases.join("")}  </testsuite>\n`;
}

function drawCase(file: string, finding: Message, nameOf: FormatOptions["nameOf"]): string {
  const { ruleId, severity, message, line, column } = finding;
  const places = [`${file}:${line}:${column} ${message}`].concat(
    finding.related.map(
      (other) =>
        `${other.filePath === undefined ? file : nameOf(other.filePath)}:${other.line}:${other.column} ${other.message}`,
    ),
  );
  const words = escapeXml(places.join("\n"));
  const body =
    severity === "info"
      ? `<system-out>${words}</system-out>`
      : `<failure${attributes({ message, type: severity })}>${words}</failure>`;
  return `    <testcase${attributes({ classname: file, name: `${ruleId} ${line}:${column}` })}>${body}</testcase>\n`;
}
