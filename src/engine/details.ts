import type { Report } from "../model/report.ts";
import { outlineOf } from "./outline.ts";
import { withPassages } from "./passages.ts";
import type { LintResult } from "./result.ts";

/** What only a report for people asks for: the outline, and each finding in its sentence. */
export const withDetails = (report: Report, result: LintResult): LintResult => ({
  ...result,
  messages: withPassages(report, result.messages),
  outline: outlineOf(report),
});
