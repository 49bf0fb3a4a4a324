import type { Issue } from "codeclimate-types";
import type { LintResult, Severity } from "../engine/result.ts";
import { hash } from "../text/hash.ts";
import type { FormatOptions } from "./formatter.ts";

/** What GitLab reads of an issue as Code Climate has it. */
type GitLabIssue = Pick<Issue, "description" | "check_name" | "location"> &
  Required<Pick<Issue, "fingerprint" | "severity">>;

const SEVERITY: Readonly<Record<Severity, GitLabIssue["severity"]>> = {
  error: "major",
  warning: "minor",
  info: "info",
};

/** GitLab's code quality report. Of findings with one fingerprint it shows the first, so the file goes into it. */
export function gitlab(results: readonly LintResult[], { nameOf }: FormatOptions): string {
  const issues = results.flatMap(({ filePath, messages }) => {
    const path = nameOf(filePath);
    return messages.map(({ ruleId, message, severity, fingerprint, line, endLine }): GitLabIssue => ({
      description: message,
      check_name: ruleId,
      fingerprint: hash([path, ruleId, fingerprint].join("\n")),
      severity: SEVERITY[severity],
      location: { path, lines: { begin: line, end: endLine } },
    }));
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
