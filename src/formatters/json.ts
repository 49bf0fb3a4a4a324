import type { LintResult, Message } from "../engine/result.ts";
import { jsonFix, messageData, position, SEVERITY } from "./message-data.ts";

/** What other programs read: textlint's JSON, with what textlint has no place for in `data`. Keys are a contract. */
export function json(results: readonly LintResult[]): string {
  const files = results.map(({ filePath, messages }) => ({
    filePath,
    messages: messages.map((message) => toJson(message, filePath)),
  }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function toJson(finding: Message, filePath: string): object {
  const { ruleId, severity, message, span, line, column, endLine, endColumn } = finding;
  return {
    type: "lint",
    ruleId,
    severity: SEVERITY[severity],
    message,
    ...position(finding),
    index: span.start,
    loc: { start: { line, column }, end: { line: endLine, column: endColumn } },
    ...(finding.fix && { fix: jsonFix(finding.fix) }),
    data: messageData(finding, filePath),
  };
}
