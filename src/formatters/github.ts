import type { LintResult, Message, Severity } from "../engine/result.ts";
import type { FormatOptions } from "./formatter.ts";

const LEVEL: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** GitHub shows this many annotations of a level for each step and drops the others. */
const MOST = 10;

/**
 * Commands to the runner of GitHub Actions, which shows them at the lines of a pull request. What it would drop is
 * printed as plain lines of the log, so that it is not lost.
 */
export function github(results: readonly LintResult[], { nameOf }: FormatOptions): string {
  const used: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map((message) =>
      ++used[message.severity] > MOST ? plain(nameOf(filePath), message) : annotation(nameOf(filePath), message),
    ),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(file: string, { severity, ruleId, message, line, column, endLine, endColumn }: Message): string {
  // Columns across lines are refused.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ title: ruleId, file, line, endLine, ...columns });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::${LEVEL[severity]} ${written}::${escapeData(message)}`;
}

/** The runner takes commands from any line of the log: `::` at its head, `##[` anywhere. Words of a report are none. */
const plain = (file: string, { severity, ruleId, message, line, column }: Message): string =>
  `- ${file}:${line}:${column}: ${severity}: ${message} (${ruleId})`
    .replaceAll(/[\r\n]+/gu, " ")
    .replaceAll("##[", "# #[");

/** As `@actions/core` does. */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
