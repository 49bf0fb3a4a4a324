import type { LintResult } from "../engine/result.ts";
import type { FormatOptions } from "./formatter.ts";
import { attributes } from "./xml.ts";

/** Checkstyle's XML, which Jenkins and most review tools read. */
export function checkstyle(results: readonly LintResult[], { nameOf }: FormatOptions): string {
  const files = results.map(({ filePath, messages }) => {
    const errors = messages.map(({ line, column, severity, message, ruleId }) => {
      return `    <error${attributes({ line, column, severity, message, source: ruleId.replaceAll("/", ".") })}/>\n`;
    });
    return `  <file${attributes({ name: nameOf(filePath) })}>\n${errors.join("")}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`;
}
