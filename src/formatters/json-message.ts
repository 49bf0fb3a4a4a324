import type { Message } from "../engine/result.ts";
import { jsonFix, messageData, position, SEVERITY } from "./message-data.ts";

/** One finding as textlint's JSON has it, with what textlint has no place for in `data`. Keys are a contract. */
export function jsonMessage(finding: Message, filePath: string): object {
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
